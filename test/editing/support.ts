import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import type pg from 'pg'
import { insertAccount } from '../../server/accounts/account.ts'
import type { AccountSettings } from '../../server/accounts/accounts.ts'
import type { PersonRole } from '../../server/accounts/grant.ts'
import { openSession } from '../../server/accounts/session.ts'
import { sessionCookieName } from '../../server/accounts/session-cookie.ts'
import { openPool } from '../../server/database/connect.ts'
import { registerGraphql } from '../../server/graphql/apollo.ts'
import { requestLimits } from '../../server/graphql/request-limits.ts'
import { aVisit, testAccounts } from '../accounts/support.ts'
import { aDatabase } from '../support/database.ts'
import { someFiles } from '../support/files.ts'

/** What a mutation answered with: the union member and its fields. */
export interface Answer extends Record<string, unknown> {
  readonly __typename: string
}

/** Somebody signed in over HTTP. */
export interface Person {
  readonly name: string
  /** The data of an answer. @throws Error with the first code and message */
  ask<T = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<T>
  /** Runs one of the mutations below and gives its payload. */
  does(mutation: keyof typeof MUTATIONS, input: object): Promise<Answer>
  /** The same with the key of a repeatable request; gives status, replay mark and body as they came. */
  repeats(mutation: keyof typeof MUTATIONS, input: object, key: string): Promise<Repeated>
}

export interface Repeated {
  readonly status: number
  readonly replayed: boolean
  readonly body: string
}

export interface Office {
  /** For looking behind the API. */
  readonly pool: pg.Pool
  /** An account with this role in this area (uuid), signed in. */
  somebody(role: PersonRole, areaId?: string | null): Promise<Person>
  nobody(): Person
  /** SQL the server sent while `work` ran. */
  statements(work: () => Promise<unknown>): Promise<string[]>
  close(): Promise<void>
}

const REFUSALS = `__typename
  ... on Conflict { messageTh messageEn currentVersion fields { field yours theirs } }
  ... on InvalidInput { messageTh messageEn fields { field code th en } }
  ... on Forbidden { messageTh messageEn field }
  ... on NotFound { messageTh messageEn }`

const CENTRE = `id version name addressNo moo subdistrict postcode lat lon phones { number extension kind } fax hotline email
  website establishedOn orderNumber orderDate helpFields hostPlace confirmedNone remarks recordedBy onBehalf
  district { code } hostLao { code } people { id role name jobTitle mobile position } members { lao { code } from to }`

const SIGN = `id version status position positionOther installedOn reasonNotInstalled plannedOn removedOn remarks recordedBy
  onBehalf centre { id } sharedWith { id }`

const mutation = (name: string, input: string, saved: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${REFUSALS} ${saved} } }`
const centreSaved = `... on CentreSaved { merged centre { ${CENTRE} } }`
const signSaved = `... on SignSaved { merged signInstallation { ${SIGN} } }`

export const MUTATIONS = {
  createCentre: mutation('createCentre', 'CreateCentreInput', centreSaved),
  updateCentre: mutation('updateCentre', 'UpdateCentreInput', centreSaved),
  recordSignInstallation: mutation('recordSignInstallation', 'RecordSignInput', signSaved),
  updateSignInstallation: mutation('updateSignInstallation', 'UpdateSignInput', signSaved),
  replaceSignInstallation: mutation('replaceSignInstallation', 'ReplaceSignInput', signSaved),
  removeSignInstallation: mutation('removeSignInstallation', 'RemoveSignInput', signSaved),
  shareSignInstallation: mutation('shareSignInstallation', 'ShareSignInput', signSaved),
  unshareSignInstallation: mutation('unshareSignInstallation', 'UnshareSignInput', signSaved),
  deleteCentre: mutation('deleteCentre', 'DeleteCentreInput', '... on CentreDeleted { id }'),
  restoreCentre: mutation('restoreCentre', 'RestoreCentreInput', centreSaved),
  restoreFields: mutation('restoreFields', 'RestoreFieldsInput', `${centreSaved} ${signSaved}`),
} as const

/** The real API on a database of its own, asked over HTTP by people with real sessions. */
export async function anOffice(settings: Partial<AccountSettings> = {}): Promise<Office> {
  const db = await aDatabase()
  const served = openPool(db.served, { max: 20 })
  const sent = listen(served)
  const app = Fastify({ logger: { level: 'error' } })
  await app.register(cookie)
  const accounts = testAccounts(served, settings)
  const files = someFiles(served)
  // One person stands for a whole country of them.
  const limits = { ...requestLimits(), atOnceEach: { PERSON: 1000, PARTNER: 1000 } }
  await registerGraphql(app, { pool: served, accounts, files, limits })
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  let serial = 0

  function person(name: string, headers: Record<string, string>): Person {
    const send = (query: string, variables: Record<string, unknown>, more: Record<string, string> = {}) =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers, ...more },
        body: JSON.stringify({ query, variables }),
      })
    async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
      const response = await send(query, variables)
      const { data, errors } = (await response.json()) as {
        data?: T
        errors?: { message: string; extensions?: { code?: string } }[]
      }
      const [first] = errors ?? []
      if (first || !data) throw new Error(`${first?.extensions?.code}: ${first?.message}`)
      return data
    }
    return {
      name,
      ask,
      async does(name, input) {
        const data = await ask<Record<string, Answer>>(MUTATIONS[name], { input })
        return data[name] as Answer
      },
      async repeats(name, input, key) {
        const response = await send(MUTATIONS[name], { input }, { 'idempotency-key': key })
        const replayed = response.headers.get('idempotency-replayed') === 'true'
        return { status: response.status, replayed, body: await response.text() }
      },
    }
  }

  return {
    pool: db.pool,
    nobody: () => person('', {}),
    async somebody(role, areaId = null) {
      serial += 1
      const name = `${role} ${serial} (ข้อมูลจำลอง)`
      const wanted = { login: `sample-${serial}`, name, grants: [{ role, areaId }] }
      const { id } = await insertAccount(db.pool, wanted, 'ACTIVE')
      const session = await openSession(accounts, db.pool, aVisit(), {
        accountId: id,
        stage: 'FULL',
        method: 'PASSWORD',
        secondFactor: true,
      })
      return person(name, { cookie: `${sessionCookieName(accounts)}=${session.token}` })
    },
    async statements(work) {
      const before = sent.length
      await work()
      return sent.slice(before)
    },
    async close() {
      await app.close()
      files.remove()
      await served.end()
      await db.drop()
    },
  }
}

/** What is listed is what was sent. */
function listen(pool: pg.Pool): string[] {
  const sent: string[] = []
  pool.on('connect', (client) => {
    const query = client.query
    client.query = function listed(this: pg.Client, ...args: unknown[]) {
      const [first] = args
      sent.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
      return Reflect.apply(query, client, args) as unknown
    } as typeof client.query
  })
  return sent
}

/** Every row of a re-evaluation that differs from the stored status; none when no state has drifted. */
export async function drift(pool: pg.Pool): Promise<unknown[]> {
  const { rows } = await pool.query(`
    select e.obligation_id, s.state stored, e.state fresh, s.missing, e.missing fresh_missing
    from evaluate_obligations(array(select id from obligation)) e join obligation_status s using (obligation_id)
    where (e.state, e.missing, e.errors, e.queries, e.advice, e.sign_status, e.physical_sign_id, e.centre_id)
      is distinct from
      (s.state, s.missing, s.errors, s.queries, s.advice, s.sign_status, s.physical_sign_id, s.centre_id)`)
  return rows
}
