import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import type { Grant, Viewer } from '../../../server/access/viewer.ts'
import { rolesOf } from '../../../server/access/viewer.ts'
import { insertAccount } from '../../../server/accounts/account.ts'
import type { GrantWanted } from '../../../server/accounts/grant.ts'
import { insertPartnerToken } from '../../../server/accounts/partner-token.ts'
import { openSession } from '../../../server/accounts/session.ts'
import { sessionCookieName } from '../../../server/accounts/session-cookie.ts'
import { openPool } from '../../../server/database/connect.ts'
import { roleView } from '../../../server/graphql/role-view.ts'
import { wholeSchema } from '../../../server/graphql/schema.ts'
import { aVisit, testAccounts } from '../../accounts/support.ts'
import { anApi } from '../../accounts/support-api.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import { aDatabase, aTwinOf, type TestDatabase } from '../../support/database.ts'
import { aFullCountry, ROUND } from '../matrix/full-country.ts'
import { changeWhatIsHidden } from './change-what-is-hidden.ts'
import type { Vocabulary } from './random-query.ts'

/** Everything of an answer that its reader, or somebody who watches the database, could notice. */
export interface Noticed {
  readonly status: number
  readonly body: string
  /** SQL texts sent for it. */
  readonly statements: readonly string[]
}

/** Two servers over two databases that differ only in what the viewer may not see. */
export interface Twins {
  readonly view: GraphQLSchema
  readonly viewer: Viewer
  /** Values and rows that are others in the second. */
  readonly changed: number
  /** The same question to both. */
  ask(query: string, variables?: object): Promise<readonly [Noticed, Noticed]>
  close(): Promise<void>
}

/** The database that both are copied from, with somebody of every kind signed in. */
export interface Original {
  readonly vocabulary: Vocabulary
  twinsFor(who: WhoName): Promise<Twins>
  drop(): Promise<void>
}

const staff = (ids: CountryIds): GrantWanted => ({ role: 'LAO_STAFF', areaId: ids.lao('06300101') })

/** Everybody who is asked for, with what they are granted; `PARTNER` asks with a token. */
const SOMEBODIES = {
  'an administrator': () => [{ role: 'DLA_ADMIN', areaId: null }],
  'an editor': () => [{ role: 'DLA_EDITOR', areaId: null }],
  'an analyst': () => [{ role: 'DLA_ANALYST', areaId: null }],
  'an officer of a province': (ids) => [{ role: 'PROVINCE_OFFICER', areaId: ids.province('30') }],
  'an officer of a district': (ids) => [{ role: 'DISTRICT_OFFICER', areaId: ids.district('3001') }],
  'staff of an LAO': (ids) => [staff(ids)],
  'staff of an LAO who analyses': (ids) => [{ role: 'DLA_ANALYST', areaId: null }, staff(ids)],
  'a partner': () => [],
} satisfies Record<string, (ids: CountryIds) => GrantWanted[]>

export type WhoName = keyof typeof SOMEBODIES

/** Those from whom something is hidden. */
export const CURIOUS = Object.keys(SOMEBODIES).filter((name) => name !== 'an administrator') as WhoName[]

const WORDS = ['ลับ', 'ตัวอย่าง', '08', '0898765001', 'a', 'ศูนย์', 'secret', '']
const ENOUGH = 2_000_000_000

export async function anOriginal(): Promise<Original> {
  const db = await aDatabase()
  const ids = await aFullCountry(db.pool)
  const keys = new Map<WhoName, { viewer: Viewer; headers: Record<string, string> }>()
  for (const [name, grantsIn] of Object.entries(SOMEBODIES) as [WhoName, (c: CountryIds) => GrantWanted[]][])
    keys.set(name, await signedIn(db.pool, name, grantsIn(ids)))
  const vocabulary = await vocabularyOf(db.pool)
  const schema = await wholeSchema()
  return {
    vocabulary,
    async twinsFor(who) {
      const key = keys.get(who)
      if (!key) throw new Error(`nobody is called ${who}`)
      const { viewer, headers } = key
      const twins = [await aTwinOf(db), await aTwinOf(db)] as const
      const changed = await changeWhatIsHidden(twins[1].pool, viewer)
      const offices = [await anOffice(twins[0], headers), await anOffice(twins[1], headers)] as const
      return {
        view: roleView(schema, rolesOf(viewer), viewer.scopes),
        ...{ viewer, changed },
        ask: (query, variables = {}) =>
          Promise.all([offices[0].ask(query, variables), offices[1].ask(query, variables)]),
        close: async () => {
          await Promise.all(offices.map((office) => office.close()))
          await Promise.all(twins.map((twin) => twin.drop()))
        },
      }
    },
    drop: () => db.drop(),
  }
}

async function signedIn(pool: pg.Pool, name: WhoName, wanted: GrantWanted[]) {
  if (name === 'a partner') {
    const expiresAt = new Date(Date.now() + 3_600_000)
    const scopes = ['COVERAGE', 'RECORDS'] as const
    const label = 'หน่วยงานตัวอย่าง (ข้อมูลจำลอง)'
    const { id, token } = await insertPartnerToken(pool, { name: label, scopes, expiresAt, budget: ENOUGH })
    const viewer: Viewer = {
      ...{ id, name: label, kind: 'PARTNER', scopes },
      grants: [{ role: 'PARTNER', areaId: null }],
    }
    return { viewer, headers: { authorization: `Bearer ${token}` } }
  }
  const accounts = testAccounts(pool)
  const login = name.replaceAll(' ', '-').toLowerCase()
  const { id } = await insertAccount(pool, { login, name: `${name} (ข้อมูลจำลอง)`, grants: wanted }, 'ACTIVE')
  const stage = { stage: 'FULL', method: 'PASSWORD', secondFactor: true } as const
  const session = await openSession(accounts, pool, aVisit(), { accountId: id, ...stage })
  const grants = wanted as readonly Grant[]
  return {
    viewer: { id, name, kind: 'PERSON', grants } satisfies Viewer,
    headers: { cookie: `${sessionCookieName(accounts)}=${session.token}` },
  }
}

/** The API over one of the twins, asked without a network in between. */
async function anOffice(twin: TestDatabase, who: Record<string, string>) {
  const pool = openPool(twin.served, { max: 4 })
  let sent: string[] = []
  pool.on('connect', (client) => {
    const query = client.query
    client.query = function listed(this: pg.Client, ...args: unknown[]) {
      const [first] = args
      sent.push(typeof first === 'string' ? first : String((first as { text?: string }).text))
      return Reflect.apply(query, client, args) as unknown
    } as typeof client.query
  })
  const api = await anApi(testAccounts(pool), undefined, {
    costPerRequest: { PERSON: ENOUGH, PARTNER: ENOUGH },
    costPerHour: ENOUGH,
  })
  const headers = { ...who, origin: api.url, host: new URL(api.url).host, 'content-type': 'application/json' }
  return {
    async ask(query: string, variables: object): Promise<Noticed> {
      sent = []
      const payload = JSON.stringify({ query, variables })
      const answer = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload })
      return { status: answer.statusCode, body: answer.body, statements: sent }
    },
    async close() {
      await api.close()
      await pool.end()
    },
  }
}

/** What to ask with: what there is in the original, and words of what is hidden in it. */
async function vocabularyOf(pool: pg.Pool): Promise<Vocabulary> {
  const tables = {
    centre: 'centre',
    lao: 'lao',
    sign: 'sign_installation',
    slot: 'joint_slot',
    obligation: 'obligation',
    person: 'centre_person',
    province: 'province',
    district: 'district',
    round: 'round',
    account: 'account',
    token: 'partner_token',
  }
  const all = Object.entries(tables).map(
    ([prefix, table]) => `(select '${prefix}_' || id id from ${table} order by id limit 24)`,
  )
  const { rows } = await pool.query<{ id: string }>(all.join(' union all '))
  return {
    ids: rows.map(({ id }) => id),
    codes: ['30', '31', '3001', '3002', '06300101', '06310101'],
    words: WORDS,
    round: ROUND,
  }
}
