import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPartnerToken, revokePartnerToken } from '../../server/accounts/partner-token.ts'
import { readConfig } from '../../server/config.ts'
import { openPool } from '../../server/database/connect.ts'
import { recordSettings } from '../../server/database/record-settings.ts'
import { policySettings } from '../../server/policy-settings.ts'
import { anAccount, GOOD_PASSWORD, testAccounts } from '../accounts/support.ts'
import { anApi, Browser, SIGN_IN, type TestApi } from '../accounts/support-api.ts'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'

const SYSTEM = { id: null, name: 'ระบบ' }
let db: TestDatabase
let api: TestApi
let chief: Browser
let clerk: { id: string; browser: Browser }

async function enter(login: string): Promise<Browser> {
  const browser = new Browser(api.url)
  await browser.ask(SIGN_IN, { login, password: GOOD_PASSWORD })
  return browser
}
const nodesOf = async <T>(root: string, fields: string): Promise<T[]> => {
  const answer = await chief.ask<Record<string, { nodes: T[] }>>(`{ ${root} { nodes { ${fields} } } }`)
  return Object.values(answer)[0]?.nodes ?? []
}

beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(testAccounts(db.pool))
  await anAccount(db.pool, 'chief', [{ role: 'DLA_ADMIN', areaId: null }])
  const { id } = await anAccount(db.pool, 'clerk')
  chief = await enter('chief')
  clerk = { id, browser: await enter('clerk') }
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

describe('settings that decide who may do what', () => {
  const folder = aFolder()
  const started = async (env: Record<string, string>) => {
    const pool = openPool(db.served) // the login that serves requests may add to the record
    await recordSettings(pool, policySettings(readConfig({ LCR_DATA_DIR: folder.path, ...env })))
    await pool.end()
  }
  const record = () =>
    nodesOf<{ name: string; from: string | null; to: string }>('settingChanges(first: 200)', 'name from to')
  afterAll(() => folder.remove())

  it('are written down as the first start finds them, and again only where they changed', async () => {
    await started({})
    const first = await record()
    expect(first).toContainEqual({ name: 'LCR_SESSION_IDLE_MINUTES', from: null, to: '30' })
    await started({})
    expect(await record()).toEqual(first)
    await started({ LCR_SESSION_IDLE_MINUTES: '60', LCR_SECOND_FACTOR_ROLES: 'DLA_ADMIN,DLA_EDITOR' })
    const changed = (await record()).slice(0, -first.length)
    expect(changed).toHaveLength(2)
    expect(changed).toContainEqual({ name: 'LCR_SESSION_IDLE_MINUTES', from: '30', to: '60' })
    expect(changed).toContainEqual({
      name: 'LCR_SECOND_FACTOR_ROLES',
      from: null,
      to: 'DLA_ADMIN, DLA_EDITOR',
    })
    await started({})
    expect((await record()).slice(0, 2)).toContainEqual({
      name: 'LCR_SECOND_FACTOR_ROLES',
      from: 'DLA_ADMIN, DLA_EDITOR',
      to: null,
    })
  })

  it('never tell a secret, only that it changed; a file counts by what is in it', async () => {
    const mapping = join(folder.path, 'mapping.json')
    const keys = [`first ${'k'.repeat(40)}`, `second ${'k'.repeat(40)}`]
    const ofDatabase = 'postgresql://somebody:pass-word@localhost:5432/register'
    const env = (n: number) => {
      writeFileSync(mapping, JSON.stringify([n]))
      const secrets = { LCR_SERVER_KEYS: keys[n] ?? '', LCR_OIDC_CLIENT_SECRET: `client secret ${n}` }
      return { ...secrets, LCR_OIDC_MAPPING: mapping, DATABASE_URL: ofDatabase }
    }
    await started(env(0))
    const before = await record()
    await started(env(1))
    const after = await record()
    const changed = after.slice(0, after.length - before.length)
    expect(changed.map(({ name }) => name).sort()).toEqual([
      'LCR_OIDC_CLIENT_SECRET',
      'LCR_OIDC_MAPPING',
      'LCR_SERVER_KEYS',
    ])
    for (const { from, to } of changed) expect(from).not.toBe(to)
    const { rows } = await db.pool.query<{ all: string }>(
      `select json_agg(s)::text "all" from setting_change s`,
    )
    expect(rows[0]?.all).not.toMatch(/kkkk|client secret|pass-word|mapping\.json/)
  })
})

describe('tokens that are turned away', () => {
  it('are counted by token, hour, network and reason, and read by administrators', async () => {
    const wanted = { name: 'ภาคี (ข้อมูลจำลอง)', scopes: ['COVERAGE'] as const, addresses: ['198.51.100.0/24'] }
    const expiresAt = new Date(Date.now() + 86_400_000)
    const { id, token } = await createPartnerToken(testAccounts(db.pool), SYSTEM, { ...wanted, expiresAt })
    const knock = (bearer: string) =>
      new Browser(api.url, { authorization: `Bearer ${bearer}` }).fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query":"{ laos(first: 1) { totalCount } }"}',
      })
    await knock(token)
    await knock(token)
    await knock(`${token.slice(0, -4)}0000`)
    await knock('nobody-knows-this')
    await revokePartnerToken(testAccounts(db.pool), SYSTEM, id)
    expect((await knock(token)).status).toBe(401)
    const refusals = await nodesOf<object>('tokenRefusals', 'reason attempts network token { name }')
    const of = (reason: string, attempts: number, known = true) => ({
      ...{ reason, attempts, network: '127.0.0.0/24' },
      token: known ? { name: wanted.name } : null,
    })
    expect(refusals).toHaveLength(4)
    expect(refusals).toEqual(
      expect.arrayContaining([
        of('FOREIGN_ADDRESS', 2),
        of('WRONG_SECRET', 1),
        of('UNKNOWN', 1, false),
        of('REVOKED', 1),
      ]),
    )
    const { rows } = await db.pool.query<{ all: string }>(
      `select json_agg(r)::text "all" from token_refusal r`,
    )
    expect(rows[0]?.all).not.toContain('nobody-knows-this')
  })
})

describe('acts about an account', () => {
  it('are in its history: who, when, and never a code', async () => {
    const account = `account_${clerk.id}`
    await chief.ask(`mutation { endSessionsOfAccount(id: "${account}") { __typename } }`)
    await chief.ask(`mutation { resetAccount(id: "${account}") { __typename } }`)
    await chief.ask(`mutation { grantRole(id: "${account}", grant: { role: DLA_EDITOR }) { __typename } }`)
    await chief.ask(`mutation { suspendAccount(id: "${account}", reason: "ทดสอบ") { __typename } }`)
    const changes = await nodesOf<{
      noun: string
      actor: string
      reason: string
      fields: { field: string }[]
    }>(`accessChanges(where: { record: "${account}" })`, 'noun subject actor reason fields { field from to }')
    const [suspended, granted, coded, ended] = changes
    expect(suspended).toMatchObject({ noun: 'account', actor: 'chief (ข้อมูลจำลอง)', reason: 'ทดสอบ' })
    expect(suspended?.fields).toContainEqual({ field: 'status', from: 'ACTIVE', to: 'SUSPENDED' })
    expect(granted).toMatchObject({ noun: 'account_grant', subject: 'clerk (ข้อมูลจำลอง)' })
    expect(granted?.fields).toContainEqual({ field: 'role', from: null, to: 'DLA_EDITOR' })
    expect(coded?.fields.map(({ field }) => field)).toEqual(['code_issued_at'])
    expect(ended?.fields.map(({ field }) => field)).toEqual(['sessions_ended_at'])
  })

  it('name the role and where it is held, when it is given and when it is taken away', async () => {
    const country = await aCountry(db.pool).province('30').district('3001').lao('06300101').build()
    const { id } = await anAccount(db.pool, 'recorder')
    const account = `account_${id}`
    const area = `lao_${country.lao('06300101')}`
    await chief.ask(
      `mutation { grantRole(id: "${account}", grant: { role: LAO_STAFF, area: "${area}" }) { __typename } }`,
    )
    const { rows } = await db.pool.query<{ id: string }>(
      'select id from account_grant where account_id = $1 and lao_id is not null',
      [id],
    )
    await chief.ask(
      `mutation { revokeGrant(id: "${account}", grant: "grant_${rows[0]?.id}") { __typename } }`,
    )
    const changes = await nodesOf<object>(
      `accessChanges(first: 2, where: { record: "${account}" })`,
      'action role province { code } district { code } lao { code province { code } }',
    )
    const place = {
      province: null,
      district: null,
      lao: { code: '06300101', province: { code: '30' } },
    }
    expect(changes).toEqual([
      { action: 'UPDATED', role: 'LAO_STAFF', ...place },
      { action: 'CREATED', role: 'LAO_STAFF', ...place },
    ])
  })

  it('of its owner are sign-in events: the password asked for again, right or wrong, and a session ended', async () => {
    const { id } = await anAccount(db.pool, 'owner')
    const [owner, other] = [await enter('owner'), await enter('owner')]
    const ask = (password: string) =>
      owner.ask(`mutation ($p: String!) { renewRecoveryCodes(password: $p) { __typename } }`, { p: password })
    await ask('not this one')
    await ask(GOOD_PASSWORD)
    const { viewer } = await other.ask<{ viewer: { sessions: { id: string; isCurrent: boolean }[] } }>(
      '{ viewer { sessions { id isCurrent } } }',
    )
    const elsewhere = viewer.sessions.find(({ isCurrent }) => !isCurrent)?.id
    await other.ask(`mutation ($id: ID!) { revokeSession(id: $id) }`, { id: elsewhere })
    const events = await nodesOf<object>(
      `signInEvents(first: 5, where: { account: "account_${id}" })`,
      'step outcome',
    )
    expect(events).toEqual([
      { step: 'SIGN_OUT', outcome: 'SUCCESS' },
      { step: 'RECOVERY_CODES', outcome: 'SUCCESS' },
      { step: 'CONFIRM', outcome: 'SUCCESS' },
      { step: 'CONFIRM', outcome: 'WRONG_PASSWORD' },
      { step: 'PASSWORD', outcome: 'SUCCESS' },
    ])
  })
})
