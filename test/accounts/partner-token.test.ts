import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { spend } from '../../server/accounts/cost-budget.ts'
import { resolveViewer } from '../../server/accounts/resolve-viewer.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type TestApi } from './support-api.ts'

const CHANGED = `__typename ... on PartnerTokenChanged { secret partnerToken {
    id publicId isActive scopes addresses budget overlapEndsAt lastUsedAt use { requests refused cost } } }
  ... on InvalidInput { fields { field code } } ... on NotFound { messageEn }`
const CREATE = `mutation ($input: CreatePartnerTokenInput!) { answer: createPartnerToken(input: $input) { ${CHANGED} } }`
const ROTATE = `mutation ($id: ID!, $hours: Int!) { answer: rotatePartnerToken(id: $id, overlapHours: $hours) { ${CHANGED} } }`
const REVOKE = `mutation ($id: ID!) { answer: revokePartnerToken(id: $id) { ${CHANGED} } }`
const days = (n: number) => new Date(Date.now() + n * 86_400_000).toISOString()

interface Answer {
  answer: {
    __typename: string
    secret: string
    fields?: { field: string; code: string }[]
    partnerToken: {
      id: string
      publicId: string
      isActive: boolean
      overlapEndsAt: string | null
      lastUsedAt: string | null
    }
  }
}

describe('partner tokens', () => {
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

  const create = async (input: object = {}) =>
    (
      await admin.ask<Answer>(CREATE, {
        input: { name: 'ภาคี (ข้อมูลจำลอง)', scopes: ['COVERAGE'], expiresAt: days(30), ...input },
      })
    ).answer
  const kindOf = async (token: string, ip = '192.0.2.1') =>
    (await resolveViewer(accounts, { headers: { authorization: `Bearer ${token}` }, ip, cookies: {} }))
      ?.kind ?? null
  const uuidOf = (answer: Answer['answer']) => answer.partnerToken.id.replace('token_', '')

  it('are shown once, kept as a digest, and read as a partner', async () => {
    const made = await create({ name: 'แสดงครั้งเดียว' })
    expect(made.secret).toMatch(/^lcr_[0-9a-z]{10}_[\w-]{43}$/)
    expect(made.secret.split('_')[1]).toBe(made.partnerToken.publicId)
    const partner = new Browser(api.url, { authorization: `Bearer ${made.secret}` })
    expect(await partner.ask('{ viewer { kind name roles scopes } }')).toEqual({
      viewer: { kind: 'PARTNER', name: 'แสดงครั้งเดียว', roles: ['PARTNER'], scopes: ['COVERAGE'] },
    })
    const stored = await db.pool.query(
      `select string_agg(t, '') t from (select to_jsonb(x)::text t from partner_token x union all
         select to_jsonb(x)::text from partner_token_secret x union all select to_jsonb(x)::text from change x) all_rows`,
    )
    expect(stored.rows[0].t).not.toContain(made.secret.split('_').slice(2).join('_'))
    const again = await admin.ask(`{ partnerToken(id: "${made.partnerToken.id}") { name publicId } }`)
    expect(JSON.stringify(again)).not.toContain(made.secret)
  })

  it('count for nothing when a character, the scheme or the form is wrong', async () => {
    const { secret } = await create()
    expect(await kindOf(secret)).toBe('PARTNER')
    const flipped = secret.slice(0, -1) + (secret.endsWith('A') ? 'B' : 'A')
    for (const wrong of [
      flipped,
      `${secret}x`,
      secret.toUpperCase(),
      secret.split('_')[2] ?? '',
      '',
      "' or 1=1 --",
    ]) {
      expect(await kindOf(wrong)).toBeNull()
    }
    const basic = { headers: { authorization: `Basic ${secret}` }, ip: '192.0.2.1', cookies: {} }
    expect(await resolveViewer(accounts, basic)).toBeNull()
  })

  it.each(['Bearer lcr_wrong', 'Basic YTpi', 'Bearer', 'nonsense'])(
    'are never helped out by a cookie that comes along with "%s"',
    async (authorization) => {
      const browser = new Browser(api.url, { authorization })
      for (const [name, value] of admin.cookies) browser.cookies.set(name, value)
      expect(await browser.ask('{ viewer { name } }')).toEqual({ viewer: null })
    },
  )

  it('end when they expire or are revoked, at once and for good', async () => {
    const expired = await create()
    await db.pool.query(`update partner_token set expires_at = now() where id = $1`, [uuidOf(expired)])
    expect(await kindOf(expired.secret)).toBeNull()
    const revoked = await create()
    const answer = await admin.ask<Answer>(REVOKE, { id: revoked.partnerToken.id })
    expect(answer.answer.partnerToken.isActive).toBe(false)
    expect(await kindOf(revoked.secret)).toBeNull()
    expect((await admin.ask<Answer>(REVOKE, { id: revoked.partnerToken.id })).answer.fields).toEqual([
      { field: '', code: 'REVOKED' },
    ])
    expect(
      (await admin.ask<Answer>(ROTATE, { id: revoked.partnerToken.id, hours: 1 })).answer.fields,
    ).toEqual([{ field: '', code: 'REVOKED' }])
  })

  it('rotate with an overlap in which both secrets work, and without one', async () => {
    const first = await create()
    const id = first.partnerToken.id
    const second = (await admin.ask<Answer>(ROTATE, { id, hours: 24 })).answer
    expect(second.partnerToken.overlapEndsAt).not.toBeNull()
    expect([await kindOf(first.secret), await kindOf(second.secret)]).toEqual(['PARTNER', 'PARTNER'])
    await db.pool.query(
      `update partner_token_secret set expires_at = now() where token_id = $1 and expires_at is not null`,
      [uuidOf(first)],
    )
    expect([await kindOf(first.secret), await kindOf(second.secret)]).toEqual([null, 'PARTNER'])
    const third = (await admin.ask<Answer>(ROTATE, { id, hours: 0 })).answer
    expect([await kindOf(second.secret), await kindOf(third.secret)]).toEqual([null, 'PARTNER'])
  })

  it('may be tied to networks', async () => {
    const { secret } = await create({ addresses: ['192.0.2.0/24', '2001:db8::/32'] })
    const from = (ip: string) => kindOf(secret, ip)
    expect([await from('192.0.2.77'), await from('::ffff:192.0.2.77'), await from('2001:db8::1')]).toEqual([
      'PARTNER',
      'PARTNER',
      'PARTNER',
    ])
    expect([await from('192.0.3.1'), await from('2001:db9::1')]).toEqual([null, null])
  })

  it('are refused with the fields that are wrong', async () => {
    const bad = await create({ name: ' ', scopes: [], expiresAt: days(-1), budget: 0 })
    expect(bad.fields?.map((field) => field.field)).toEqual(['name', 'scopes', 'expiresAt', 'budget'])
    expect((await create({ expiresAt: days(800) })).fields?.[0]?.field).toBe('expiresAt')
    expect((await create({ addresses: ['not a network'] })).fields).toEqual([
      { field: 'addresses', code: 'MALFORMED' },
    ])
    expect((await create({ addresses: ['192.0.2.1/24'] })).fields).toEqual([
      { field: 'addresses', code: 'MALFORMED' },
    ])
  })

  it('spend a budget that is exact also when many requests come at once', async () => {
    const made = await create({ budget: 100 })
    const id = uuidOf(made)
    const receipts = await Promise.all(
      Array.from({ length: 20 }, () => spend(db.pool, id, 100, 7, '192.0.2.5')),
    )
    expect(receipts.filter((receipt) => receipt.allowed)).toHaveLength(14)
    expect(Math.min(...receipts.map((receipt) => receipt.remaining))).toBe(2)
    expect(receipts[0]?.resetsAt.getTime()).toBeGreaterThan(Date.now())
    expect(await spend(db.pool, id, 100, 2)).toMatchObject({ allowed: true, remaining: 0 })
    expect(await spend(db.pool, id, 100, 1)).toMatchObject({ allowed: false, remaining: 0 })
    const shown = await admin.ask<{
      partnerToken: { use: object[]; lastUsedAt: string; lastAddress: string }
    }>(
      `{ partnerToken(id: "${made.partnerToken.id}") { lastUsedAt lastAddress use { requests refused cost } } }`,
    )
    expect(shown.partnerToken).toMatchObject({
      lastAddress: '192.0.2.5',
      use: [{ requests: 15, refused: 7, cost: 100 }],
    })
    await db.pool.query(`update cost_use set hour = hour - interval '1 hour' where spender_id = $1`, [id])
    expect(await spend(db.pool, id, 100, 60)).toMatchObject({ allowed: true, remaining: 40 })
    expect(await spend(db.pool, '00000000-0000-7000-8000-000000000000', 10, 11)).toMatchObject({
      allowed: false,
      remaining: 10,
    })
  })

  it('have a history without secrets', async () => {
    const { rows } = await db.pool.query(
      `select distinct action from change where noun = 'partner_token' order by 1`,
    )
    expect(rows).toEqual([{ action: 'CREATED' }, { action: 'UPDATED' }])
  })
})
