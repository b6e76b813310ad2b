import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, aSmallPlace, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type SignInData, type TestApi } from './support-api.ts'

const REFUSALS = `... on InvalidInput { fields { field code } } ... on Forbidden { messageEn } ... on NotFound { messageEn }`
const CHANGED = `__typename ... on AccountChanged {
  account { id login status statusReason grants { id role lao { code } } } handOver { login code expiresAt } } ${REFUSALS}`
const INVITE = `mutation ($input: InviteAccountInput!) { answer: inviteAccount(input: $input) { ${CHANGED} } }`
const ON = (name: string) => `mutation ($id: ID!) { answer: ${name}(id: $id) { ${CHANGED} } }`
const WITH_REASON = (name: string) =>
  `mutation ($id: ID!, $reason: String!) { answer: ${name}(id: $id, reason: $reason) { ${CHANGED} } }`
const REDEEM = `mutation ($login: String!, $code: String!, $password: String!) {
  redeemCode(login: $login, code: $code, password: $password) { __typename
    ... on SignedIn { viewer { login roles } } ... on SignInRefused { reason } ... on InvalidInput { fields { field code } } } }`
const CHOSEN = 'กระต่าย กระโดดข้ามรั้ว 9 ครั้ง'

interface Answer {
  answer: {
    __typename: string
    account: {
      id: string
      login: string
      status: string
      grants: { id: string; role: string; lao: { code: string } | null }[]
    }
    handOver: { login: string; code: string; expiresAt: string } | null
    fields?: { field: string; code: string }[]
  }
}

describe('administration of accounts', () => {
  let db: TestDatabase
  let accounts: Accounts
  let api: TestApi
  let admin: Browser
  let adminId: string
  let place: { province: string; district: string; lao: string }

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
    api = await anApi(accounts)
    place = await aSmallPlace(db.pool)
    const made = await anAccount(db.pool, 'chief', [{ role: 'DLA_ADMIN', areaId: null }])
    adminId = made.id
    admin = await enter(made)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  async function enter(account: { login: string; password: string }): Promise<Browser> {
    const browser = new Browser(api.url)
    const { signIn } = await browser.ask<SignInData>(SIGN_IN, {
      login: account.login,
      password: account.password,
    })
    expect(signIn.__typename).toBe('SignedIn')
    return browser
  }
  const invite = async (
    login: string,
    grants: object[] = [{ role: 'LAO_STAFF', area: `lao_${place.lao}` }],
  ) => (await admin.ask<Answer>(INVITE, { input: { login, name: `${login} (ข้อมูลจำลอง)`, grants } })).answer
  const redeem = async (login: string, code: string, password = CHOSEN) => {
    const browser = new Browser(api.url)
    const { redeemCode } = await browser.ask<{ redeemCode: { __typename: string; reason?: string } }>(
      REDEEM,
      {
        login,
        code,
        password,
      },
    )
    return { browser, answer: redeemCode }
  }
  const codeOf = (answer: Answer['answer']) => answer.handOver?.code ?? ''

  it('invites: the code is shown once, good once, and lets the person choose a password', async () => {
    const invited = await invite('newcomer')
    expect(invited).toMatchObject({
      account: {
        login: 'newcomer',
        status: 'INVITED',
        grants: [{ role: 'LAO_STAFF', lao: { code: '05970101' } }],
      },
      handOver: { login: 'newcomer', code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) },
    })
    const weak = await redeem('newcomer', codeOf(invited), 'password1234')
    expect(weak.answer).toEqual({
      __typename: 'InvalidInput',
      fields: [{ field: 'password', code: 'TOO_WEAK' }],
    })
    const typed = ` ${codeOf(invited).toUpperCase().replaceAll('-', ' ')}`
    const { answer, browser } = await redeem('Newcomer', typed)
    expect(answer).toEqual({ __typename: 'SignedIn', viewer: { login: 'newcomer', roles: ['LAO_STAFF'] } })
    expect(await browser.ask('{ viewer { login } }')).toEqual({ viewer: { login: 'newcomer' } })
    expect((await redeem('newcomer', codeOf(invited))).answer).toEqual({
      __typename: 'SignInRefused',
      reason: 'WRONG',
    })
    const stored = await db.pool.query(`select to_jsonb(c)::text text from one_time_code c`)
    expect(stored.rows.map((row) => row.text).join()).not.toContain(codeOf(invited).replaceAll('-', ''))
  })

  it('refuses a code that is expired, replaced, of another account, or of a suspended one', async () => {
    const first = await invite('coded')
    const second = (await admin.ask<Answer>(ON('resetAccount'), { id: first.account.id })).answer
    const other = await invite('other-coded')
    for (const code of [codeOf(first), codeOf(other), 'aaaa-bbbb-cccc-dddd', '']) {
      await db.pool.query(`update throttle set blocked_until = '-infinity'`)
      expect((await redeem('coded', code)).answer).toEqual({ __typename: 'SignInRefused', reason: 'WRONG' })
    }
    await db.pool.query(`update throttle set blocked_until = '-infinity'`)
    await db.pool.query(`update one_time_code set expires_at = now() where used_at is null`)
    expect((await redeem('coded', codeOf(second))).answer.reason).toBe('WRONG')
    const third = (await admin.ask<Answer>(ON('resetAccount'), { id: first.account.id })).answer
    await admin.ask(WITH_REASON('suspendAccount'), { id: first.account.id, reason: 'ทดสอบ' })
    await db.pool.query(`update throttle set blocked_until = '-infinity'`)
    expect((await redeem('coded', codeOf(third))).answer.reason).toBe('WRONG')
  })

  it('does not tell an unknown login from a wrong code', async () => {
    expect((await redeem('never-invited', 'aaaa-bbbb-cccc-dddd')).answer).toEqual({
      __typename: 'SignInRefused',
      reason: 'WRONG',
    })
  })

  it('resets a forgotten password: the old one works until the code is used, then every session ends', async () => {
    const account = await anAccount(db.pool, 'forgetful')
    const before = await enter(account)
    const reset = (await admin.ask<Answer>(ON('resetAccount'), { id: `account_${account.id}` })).answer
    expect(await before.ask('{ viewer { login } }')).toEqual({ viewer: { login: 'forgetful' } })
    expect((await redeem('forgetful', codeOf(reset))).answer.__typename).toBe('SignedIn')
    expect(await before.ask('{ viewer { login } }')).toEqual({ viewer: null })
    const { signIn } = await new Browser(api.url).ask<SignInData>(SIGN_IN, account)
    expect(signIn.reason).toBe('WRONG')
    await enter({ login: 'forgetful', password: CHOSEN })
  })

  it('suspends and locks with a reason that is history, and unlocks; each from the next request on', async () => {
    const account = await anAccount(db.pool, 'stopped')
    const id = `account_${account.id}`
    for (const [mutation, status] of [
      ['suspendAccount', 'SUSPENDED'],
      ['lockAccount', 'LOCKED'],
    ] as const) {
      const browser = await enter(account)
      const stopped = await admin.ask<Answer>(WITH_REASON(mutation), { id, reason: 'ย้ายไปหน่วยงานอื่น' })
      expect(stopped.answer.account).toMatchObject({ status, statusReason: 'ย้ายไปหน่วยงานอื่น' })
      expect(await browser.ask('{ viewer { login } }')).toEqual({ viewer: null })
      const freed = await admin.ask<Answer>(ON('unlockAccount'), { id })
      expect(freed.answer.account).toMatchObject({ status: 'ACTIVE', statusReason: null })
    }
    await enter(account)
    expect((await admin.ask<Answer>(WITH_REASON('lockAccount'), { id, reason: ' ' })).answer.fields).toEqual([
      { field: 'reason', code: 'BLANK' },
    ])
    const history = await db.pool.query(
      `select actor_id, reason, fields -> 'status' ->> 'to' as "to", request_id is not null traced from change
       where noun = 'account' and record_id = $1 and fields ? 'status' and action = 'UPDATED' order by seq`,
      [account.id],
    )
    expect(history.rows).toEqual([
      { actor_id: adminId, reason: 'ย้ายไปหน่วยงานอื่น', to: 'SUSPENDED', traced: true },
      { actor_id: adminId, reason: null, to: 'ACTIVE', traced: true },
      { actor_id: adminId, reason: 'ย้ายไปหน่วยงานอื่น', to: 'LOCKED', traced: true },
      { actor_id: adminId, reason: null, to: 'ACTIVE', traced: true },
    ])
  })

  it('gives and takes roles, each in exactly the kind of area it needs', async () => {
    const account = await anAccount(db.pool, 'moves')
    const id = `account_${account.id}`
    const GRANT = `mutation ($id: ID!, $grant: GrantInput!) { answer: grantRole(id: $id, grant: $grant) { ${CHANGED} } }`
    const grant = async (wanted: object) => (await admin.ask<Answer>(GRANT, { id, grant: wanted })).answer
    expect((await grant({ role: 'PROVINCE_OFFICER' })).fields).toEqual([
      { field: 'areaId', code: 'WRONG_AREA' },
    ])
    expect((await grant({ role: 'PROVINCE_OFFICER', area: `lao_${place.lao}` })).__typename).toBe('NotFound')
    expect((await grant({ role: 'DLA_EDITOR', area: `lao_${place.lao}` })).__typename).toBe('NotFound')
    const given = await grant({ role: 'LAO_STAFF', area: `lao_${place.lao}` })
    expect(given.account.grants.map((held) => held.role)).toEqual(['DLA_ANALYST', 'LAO_STAFF'])
    expect((await grant({ role: 'LAO_STAFF', area: `lao_${place.lao}` })).account.grants).toHaveLength(2)
    const REVOKE = `mutation ($id: ID!, $grant: ID!) { answer: revokeGrant(id: $id, grant: $grant) { ${CHANGED} } }`
    const taken = await admin.ask<Answer>(REVOKE, { id, grant: given.account.grants[0]?.id })
    expect(taken.answer.account.grants.map((held) => held.role)).toEqual(['LAO_STAFF'])
    expect(
      (await admin.ask<Answer>(REVOKE, { id, grant: given.account.grants[0]?.id })).answer.__typename,
    ).toBe('NotFound')
  })

  it('always keeps one active administrator, also against two who remove each other at once', async () => {
    const id = `account_${adminId}`
    const suspend = (browser: Browser, target: string) =>
      browser.ask<Answer>(WITH_REASON('suspendAccount'), { id: target, reason: 'ทดสอบ' })
    expect((await suspend(admin, id)).answer.fields).toEqual([{ field: '', code: 'LAST_ADMINISTRATOR' }])
    const second = await anAccount(db.pool, 'second-chief', [{ role: 'DLA_ADMIN', areaId: null }])
    const other = await enter(second)
    const both = await Promise.all([
      suspend(admin, `account_${second.id}`).catch(() => null),
      suspend(other, id).catch(() => null),
    ])
    expect(both.filter((done) => done?.answer.__typename === 'AccountChanged').length).toBeLessThanOrEqual(1)
    const left = await db.pool.query(
      `select count(*)::int n from account a join account_grant g on g.account_id = a.id
       where g.role = 'DLA_ADMIN' and g.revoked_at is null and a.status = 'ACTIVE'`,
    )
    expect(left.rows[0].n).toBe(1)
    await db.pool.query(`update account set status = 'ACTIVE' where login in ('chief', 'second-chief')`)
    admin = await enter({ login: 'chief', password: second.password })
  })

  it('names what cannot be accepted of a new account', async () => {
    expect((await invite('chief')).fields).toEqual([{ field: 'login', code: 'TAKEN' }])
    expect((await invite('ไม่ใช่')).fields).toEqual([{ field: 'login', code: 'MALFORMED' }])
  })

  it('lists, filters, sorts and pages accounts in one place', async () => {
    const LIST = `query ($where: AccountFilter, $orderBy: [AccountOrder!], $first: Int, $after: String) {
      accounts(where: $where, orderBy: $orderBy, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { login status lastSignInAt signIns(first: 1) { nodes { outcome } } } } }`
    interface List {
      accounts: {
        totalCount: number
        pageInfo: { hasNextPage: boolean; endCursor: string }
        nodes: { login: string }[]
      }
    }
    const byLogin = [{ field: 'LOGIN' }]
    const all = (await admin.ask<List>(LIST, { orderBy: byLogin })).accounts
    expect(all.nodes.map((node) => node.login)).toEqual([...all.nodes.map((node) => node.login)].sort())
    expect(all.totalCount).toBe(all.nodes.length)
    const first = (await admin.ask<List>(LIST, { orderBy: byLogin, first: 2 })).accounts
    const next = (
      await admin.ask<List>(LIST, { orderBy: byLogin, first: 2, after: first.pageInfo.endCursor })
    ).accounts
    expect([...first.nodes, ...next.nodes].map((node) => node.login)).toEqual(
      all.nodes.slice(0, 4).map((node) => node.login),
    )
    const inProvince = (await admin.ask<List>(LIST, { where: { province: '97', role: ['LAO_STAFF'] } }))
      .accounts
    expect(inProvince.nodes.map((node) => node.login).sort()).toEqual([
      'coded',
      'moves',
      'newcomer',
      'other-coded',
    ])
    const none = (await admin.ask<List>(LIST, { where: { search: '%' } })).accounts
    expect(none.totalCount).toBe(0)
  })

  it('shows every sign-in and failure to administrators', async () => {
    const { signInEvents } = await admin.ask<{
      signInEvents: { nodes: { outcome: string; account: object | null }[] }
    }>(
      '{ signInEvents(first: 50, where: { outcome: [UNKNOWN_ACCOUNT] }) { nodes { outcome address account { login } } } }',
    )
    expect(signInEvents.nodes.length).toBeGreaterThan(0)
    expect(
      signInEvents.nodes.every((event) => event.account === null && event.outcome === 'UNKNOWN_ACCOUNT'),
    ).toBe(true)
  })

  it.each(['DLA_EDITOR', 'DLA_ANALYST'] as const)('does not exist for %s', async (role) => {
    const account = await anAccount(db.pool, `is-${role.toLowerCase().replace('_', '-')}`, [
      { role, areaId: null },
    ])
    const browser = await enter(account)
    const attempts = [
      '{ accounts { totalCount } }',
      `{ account(id: "account_${adminId}") { login } }`,
      '{ signInEvents { totalCount } }',
      '{ privateReveals { totalCount } }',
      '{ partnerTokens { totalCount } }',
      '{ accessChanges { totalCount } }',
      '{ settingChanges { totalCount } }',
      '{ tokenRefusals { totalCount } }',
      `mutation { unlockAccount(id: "account_${adminId}") { __typename } }`,
      `mutation { lockAccount(id: "account_${adminId}", reason: "x") { __typename } }`,
    ]
    for (const attempt of attempts)
      await expect(browser.ask(attempt)).rejects.toThrow(/^GRAPHQL_VALIDATION_FAILED/)
    const node = await browser.ask(`{ node(id: "account_${adminId}") { __typename } }`)
    expect(node).toEqual({ node: null })
  })
})
