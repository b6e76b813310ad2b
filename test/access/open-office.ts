import { insertAccount } from '../../server/accounts/account.ts'
import { accountSettings } from '../../server/accounts/account-settings.ts'
import type { PersonRole } from '../../server/accounts/grant.ts'
import { insertPartnerToken } from '../../server/accounts/partner-token.ts'
import { openSession } from '../../server/accounts/session.ts'
import { sessionCookieName } from '../../server/accounts/session-cookie.ts'
import { buildApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
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
  get(path: string): Promise<Raw>
  /** The answer to a document as text. */
  ask(query: string, variables?: object, more?: object): Promise<Raw>
  /** The answer as it came. */
  send(path: string, init: RequestInit): Promise<Response>
}

export interface OpenOffice {
  readonly db: TestDatabase
  readonly ids: CountryIds
  readonly nobody: Guest
  somebody(role: PersonRole, areaId?: string | null): Promise<Guest>
  partner(): Promise<Guest>
  /** Names of the prepared statements that reach PostgreSQL while `work` runs. */
  statements(work: () => Promise<unknown>): Promise<readonly string[]>
  close(): Promise<void>
}

/** The whole application over HTTP, with the full country in its database. */
export async function anOpenOffice(): Promise<OpenOffice> {
  const db = await aDatabase()
  const names = namesOfStatements(db.pool)
  const ids = await aFullCountry(db.pool)
  const folder = aFolder()
  const config = readConfig({ LCR_DATA_DIR: folder.path, LCR_LOG_LEVEL: 'silent', DATABASE_URL: db.url })
  const accounts = { pool: db.pool, settings: accountSettings(config) }
  const app = await buildApp({ pool: db.pool, config })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  let serial = 0
  return {
    ...{ db, ids, nobody: guest(url, {}) },
    async somebody(role, areaId = null) {
      serial += 1
      const wanted = { login: `door-${serial}`, name: `${role} (ข้อมูลจำลอง)`, grants: [{ role, areaId }] }
      const { id } = await insertAccount(db.pool, wanted, 'ACTIVE')
      const session = await openSession(accounts, db.pool, aVisit(), {
        ...{ accountId: id, stage: 'FULL', method: 'PASSWORD', secondFactor: true },
      })
      return guest(url, { cookie: `${sessionCookieName(accounts)}=${session.token}` })
    },
    async partner() {
      const expiresAt = new Date(Date.now() + 3_600_000)
      const name = 'หน่วยงานตัวอย่าง (ข้อมูลจำลอง)'
      const { token } = await insertPartnerToken(db.pool, {
        name,
        scopes: ['COVERAGE', 'RECORDS'],
        expiresAt,
      })
      return guest(url, { authorization: `Bearer ${token}` })
    },
    async statements(work) {
      const before = names().length
      await work()
      return names().slice(before)
    },
    async close() {
      await app.close()
      await db.drop()
      folder.remove()
    },
  }
}

function guest(url: string, who: Record<string, string>): Guest {
  const headers = { origin: url, 'content-type': 'application/json', ...who }
  const send = (path: string, init: RequestInit) =>
    fetch(url + path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } })
  const raw = async (path: string, init: RequestInit): Promise<Raw> => {
    const response = await send(path, init)
    // PostgreSQL writes JSON with blanks; what is left of the hour's budget goes down with every request.
    const body = (await response.text())
      .replaceAll('" : ', '":')
      .replace(/"remaining":\d+/, '"remaining":"some"')
    return { status: response.status, body }
  }
  return {
    send,
    get: (path) => raw(path, {}),
    ask: (query, variables = {}, more = {}) =>
      raw('/graphql', { method: 'POST', body: JSON.stringify({ query, variables, ...more }) }),
  }
}
