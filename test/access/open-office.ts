import { SCOPES, type Scope } from '../../server/access/viewer.ts'
import { insertAccount } from '../../server/accounts/account.ts'
import { accountSettings } from '../../server/accounts/account-settings.ts'
import type { PersonRole } from '../../server/accounts/grant.ts'
import { insertPartnerToken } from '../../server/accounts/partner-token.ts'
import { openSession } from '../../server/accounts/session.ts'
import { sessionCookieName } from '../../server/accounts/session-cookie.ts'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { openPool } from '../../server/database/connect.ts'
import { aVisit } from '../accounts/support.ts'
import { namesOfStatements } from '../support/count-statements.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { aFullCountry } from './matrix/full-country.ts'

/** What came back, but for blanks and for what remains of a budget. */
export interface Raw {
  readonly status: number
  readonly body: string
}

/** Somebody at the door, by HTTP alone. */
export interface Guest {
  /** uuid of the account or token; empty for nobody. */
  readonly id: string
  get(path: string): Promise<Raw>
  /** Any request, answered as it is. */
  send(path: string, init?: RequestInit): Promise<Response>
  /** The answer to a document as text. */
  ask(query: string, variables?: object, more?: object): Promise<Raw>
}

export interface OpenOffice {
  readonly db: TestDatabase
  readonly ids: CountryIds
  readonly nobody: Guest
  somebody(role: PersonRole, areaId?: string | null): Promise<Guest>
  /** With a token that opens these scopes, or all. */
  partner(scopes?: readonly Scope[]): Promise<Guest>
  /** Names of the prepared statements that reach PostgreSQL while `work` runs. */
  statements(work: () => Promise<unknown>): Promise<readonly string[]>
  /** Every line logged so far, also the finest. */
  logged(): string
  /** Tokens of everybody who came in. */
  readonly keys: readonly string[]
  /** A new server over the same database: nothing is kept of what the old one knew. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** The whole application over HTTP, with the full country in its database. */
export async function anOpenOffice(): Promise<OpenOffice> {
  const db = await aDatabase()
  const ids = await aFullCountry(db.pool)
  const folder = aFolder()
  const config = readConfig({ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'trace', DATABASE_URL: db.url })
  const accounts = { pool: db.pool, settings: accountSettings(config) }
  const lines: string[] = []
  const keys: string[] = []
  const log = { write: (line: string) => void lines.push(line) }
  const open = async () => {
    const pool = openPool(db.url)
    const names = namesOfStatements(pool)
    const app = await buildApp({ pool, config, log })
    const url = await app.listen({ host: '127.0.0.1', port: 0 })
    return { url, names, close: () => app.close().then(() => pool.end()) }
  }
  const door = await open()
  let serial = 0
  return {
    ...{ db, ids, keys, nobody: guest('', door, {}), logged: () => lines.join('') },
    async somebody(role, areaId = null) {
      serial += 1
      const wanted = { login: `door-${serial}`, name: `${role} (ข้อมูลจำลอง)`, grants: [{ role, areaId }] }
      const { id } = await insertAccount(db.pool, wanted, 'ACTIVE')
      const session = await openSession(accounts, db.pool, aVisit(), {
        ...{ accountId: id, stage: 'FULL', method: 'PASSWORD', secondFactor: true },
      })
      keys.push(session.token)
      return guest(id, door, { cookie: `${sessionCookieName(accounts)}=${session.token}` })
    },
    async partner(scopes = SCOPES) {
      const expiresAt = new Date(Date.now() + 3_600_000)
      const name = 'หน่วยงานตัวอย่าง (ข้อมูลจำลอง)'
      const { id, token } = await insertPartnerToken(db.pool, { name, scopes, expiresAt })
      keys.push(token)
      return guest(id, door, { authorization: `Bearer ${token}` })
    },
    async restart() {
      await door.close()
      Object.assign(door, await open())
    },
    async statements(work) {
      const before = door.names().length
      await work()
      return door.names().slice(before)
    },
    async close() {
      await door.close()
      await db.drop()
      folder.remove()
    },
  }
}

function guest(id: string, door: { readonly url: string }, who: Record<string, string>): Guest {
  const send = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(door.url + path, {
      ...init,
      headers: { origin: door.url, 'content-type': 'application/json', ...who, ...(headers as object) },
    })
  const raw = async (path: string, init: RequestInit): Promise<Raw> => {
    const response = await send(path, init)
    // PostgreSQL writes JSON with blanks; what is left of the hour's budget goes down with every request.
    const body = (await response.text())
      .replaceAll('" : ', '":')
      .replace(/"remaining":\d+/, '"remaining":"some"')
    return { status: response.status, body }
  }
  return {
    ...{ id, send },
    get: (path) => raw(path, {}),
    ask: (query, variables = {}, more = {}) =>
      raw('/graphql', { method: 'POST', body: JSON.stringify({ query, variables, ...more }) }),
  }
}
