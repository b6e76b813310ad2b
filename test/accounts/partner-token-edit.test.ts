import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { spend } from '../../server/accounts/cost-budget.ts'
import { createPartnerToken } from '../../server/accounts/partner-token.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type TestApi } from './support-api.ts'

const UPDATE = `mutation ($input: UpdatePartnerTokenInput!) { answer: updatePartnerToken(input: $input) { __typename
  ... on PartnerTokenChanged { secret partnerToken { version name purpose scopes addresses budget expiresAt } }
  ... on Conflict { currentVersion fields { field yours theirs } }
  ... on InvalidInput { fields { field code } } ... on NotFound { messageEn } } }`
const inDays = (n: number) => new Date(Date.now() + n * 86_400_000)
const NAME = 'ภาคี (ข้อมูลจำลอง)'

interface Answer {
  answer: {
    __typename: string
    secret?: string | null
    partnerToken?: { version: number; [field: string]: unknown }
    currentVersion?: number
    fields?: unknown[]
  }
}

let db: TestDatabase
let accounts: Accounts
let api: TestApi
let admin: Browser

beforeAll(async () => {
  db = await aDatabase()
  accounts = testAccounts(db.pool)
  api = await anApi(accounts)
  const { login, password } = await anAccount(db.pool, 'chief', [{ role: 'DLA_ADMIN', areaId: null }])
  admin = new Browser(api.url)
  await admin.ask(SIGN_IN, { login, password })
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

async function aToken(scopes: readonly ('COVERAGE' | 'RECORDS')[] = ['COVERAGE']) {
  const wanted = { name: NAME, scopes, expiresAt: inDays(30) }
  const { id, token } = await createPartnerToken(accounts, { id: null, name: 'ระบบ' }, wanted)
  return { id, partner: new Browser(api.url, { authorization: `Bearer ${token}` }) }
}

const update = async (id: string, version: number, changes: object) =>
  (await admin.ask<Answer>(UPDATE, { input: { id: `token_${id}`, version, ...changes } })).answer

describe('updatePartnerToken', () => {
  it('changes what is sent, keeps the rest and the secret, and counts from the next request', async () => {
    const { id, partner } = await aToken()
    const expiresAt = inDays(60).toISOString()
    const changed = await update(id, 1, {
      name: 'ชื่อใหม่ (ข้อมูลจำลอง)',
      purpose: 'รายงานประจำปี',
      addresses: ['127.0.0.0/8'],
      budget: 500,
      expiresAt,
    })
    expect(changed).toMatchObject({
      __typename: 'PartnerTokenChanged',
      secret: null,
      partnerToken: {
        name: 'ชื่อใหม่ (ข้อมูลจำลอง)',
        purpose: 'รายงานประจำปี',
        scopes: ['COVERAGE'],
        addresses: ['127.0.0.0/8'],
        budget: 500,
      },
    })
    expect(Date.parse(String(changed.partnerToken?.expiresAt))).toBe(Date.parse(expiresAt))
    expect(await partner.ask('{ viewer { name } }')).toEqual({ viewer: { name: 'ชื่อใหม่ (ข้อมูลจำลอง)' } })
    const elsewhere = await update(id, changed.partnerToken?.version ?? 0, { addresses: ['192.0.2.0/24'] })
    expect(await partner.ask('{ viewer { name } }')).toEqual({ viewer: null })
    const { rows } = await db.pool.query(
      `select fields -> 'addresses' changed, actor from change where record_id = $1 order by seq desc limit 1`,
      [id],
    )
    expect(rows).toEqual([
      { changed: { from: ['127.0.0.0/8'], to: ['192.0.2.0/24'] }, actor: 'chief (ข้อมูลจำลอง)' },
    ])
    await update(id, elsewhere.partnerToken?.version ?? 0, { addresses: [], purpose: '' })
    expect(await partner.ask('{ viewer { name } }')).not.toEqual({ viewer: null })
  })

  it('refuses an edit of what somebody changed meanwhile, and shows both values', async () => {
    const { id } = await aToken()
    await update(id, 1, { budget: 700 })
    expect(await update(id, 1, { budget: 800, name: NAME })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
      fields: [{ field: 'budget', yours: '800', theirs: '700' }],
    })
  })

  it('refuses what cannot be, naming the fields, and changes nothing', async () => {
    const { id } = await aToken()
    const wrong = { name: ' ', scopes: [], budget: 0, expiresAt: inDays(-1).toISOString() }
    expect((await update(id, 1, wrong)).fields).toMatchObject([
      { field: 'name' },
      { field: 'scopes' },
      { field: 'expiresAt' },
      { field: 'budget' },
    ])
    expect((await update(id, 1, { addresses: ['somewhere'] })).fields).toMatchObject([
      { field: 'addresses', code: 'MALFORMED' },
    ])
    const { rows } = await db.pool.query('select version from partner_token where id = $1', [id])
    expect(rows).toEqual([{ version: 1 }])
  })

  it('has nothing to change on a revoked token or on none', async () => {
    const { id } = await aToken()
    await db.pool.query('update partner_token set revoked_at = now() where id = $1', [id])
    expect((await update(id, 2, { budget: 5 })).fields).toMatchObject([{ code: 'REVOKED' }])
    expect(await update('00000000-0000-7000-8000-000000000000', 1, { budget: 5 })).toMatchObject({
      __typename: 'NotFound',
    })
  })
})

describe('what a token was used for', () => {
  it('is told by day, and how much of the present hour is spent', async () => {
    const { id } = await aToken()
    await spend(db.pool, id, 100, 60)
    await spend(db.pool, id, 100, 60)
    await db.pool.query(
      `insert into cost_use (spender_id, hour, requests, refused, cost, last_fitted)
       select $1, date_trunc('hour', now()) - n * interval '1 day', 2, 0, 10, true from unnest(array[1, 2, 90]) n`,
      [id],
    )
    const { partnerToken } = await admin.ask<{ partnerToken: { spent: number; days: object[] } }>(
      `{ partnerToken(id: "token_${id}") { spent budget days { day requests refused cost } } }`,
    )
    expect(partnerToken.spent).toBe(60)
    expect(partnerToken.days).toMatchObject([
      { requests: 1, refused: 1, cost: 60 },
      { requests: 2, refused: 0, cost: 10 },
      { requests: 2, refused: 0, cost: 10 },
    ])
  })
})

describe('the scopes of a token', () => {
  const RECORDS = [
    '{ centres(first: 1) { totalCount } }',
    '{ laos(first: 1, where: { hasCentre: true }) { totalCount } }',
  ]
  const COVERAGE = ['{ rounds { code } }', '{ rules { id } }']
  const PLACES = '{ provinces { code } laos(first: 1) { totalCount } }'

  it.each([
    [['COVERAGE'] as const, COVERAGE, RECORDS],
    [['RECORDS'] as const, RECORDS, COVERAGE],
    [['COVERAGE', 'RECORDS'] as const, [...COVERAGE, ...RECORDS], []],
  ])('%j decide which schema it has', async (scopes, open, closed) => {
    const { partner } = await aToken(scopes)
    for (const document of [PLACES, ...open]) await expect(partner.ask(document)).resolves.toBeDefined()
    for (const document of closed)
      await expect(partner.ask(document)).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
    const { __schema } = await partner.ask<{ __schema: { types: { name: string }[] } }>(
      '{ __schema { types { name } } }',
    )
    const names = __schema.types.map(({ name }) => name)
    expect(names.includes('Centre')).toBe(scopes.some((scope) => scope === 'RECORDS'))
    expect(names.includes('SignInstallationFilter')).toBe(scopes.some((scope) => scope === 'RECORDS'))
    expect(names.includes('Completeness')).toBe(scopes.some((scope) => scope === 'COVERAGE'))
  })

  it('follow an edit of the token at once', async () => {
    const { id, partner } = await aToken(['COVERAGE'])
    await update(id, 1, { scopes: ['RECORDS'] })
    await expect(partner.ask(RECORDS[0] ?? '')).resolves.toBeDefined()
    await expect(partner.ask(COVERAGE[0] ?? '')).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
  })
})
