import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Secret, TOTP } from 'otpauth'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { serverKeys } from '../../server/accounts/seal.ts'
import { verifySecondFactor } from '../../server/accounts/second-factor-step.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, aVisit, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type SignInData, type TestApi } from './support-api.ts'

const START =
  'mutation ($p: String!) { startSecondFactor(password: $p) { ... on SecondFactorStarted { secret uri } ... on InvalidInput { fields { field code } } } }'
const CONFIRM =
  'mutation ($c: String!) { confirmSecondFactor(code: $c) { ... on RecoveryCodes { codes } ... on InvalidInput { fields { field code } } } }'
const VERIFY = `mutation ($c: String!) { verifySecondFactor(code: $c) {
  __typename ... on SignedIn { viewer { login } } ... on SignInRefused { reason } ... on SignInWait { seconds } } }`

interface Started {
  startSecondFactor: { secret: string; uri: string; fields?: { field: string; code: string }[] }
}
interface Confirmed {
  confirmSecondFactor: { codes: string[]; fields?: { field: string; code: string }[] }
}
interface Verified {
  verifySecondFactor: { __typename: string; reason?: string; seconds?: number; viewer?: { login: string } }
}

describe('the second factor', () => {
  let db: TestDatabase
  let accounts: Accounts
  let api: TestApi

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
    api = await anApi(accounts)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  const codeOf = (secret: string, steps = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

  /** Every wait is over, and codes of the present step count as new again. */
  const later = () => db.pool.query(`update throttle set blocked_until = '-infinity'`)

  async function enrolled(login: string) {
    const account = await anAccount(db.pool, login)
    const browser = new Browser(api.url)
    await browser.ask(SIGN_IN, account)
    const { startSecondFactor } = await browser.ask<Started>(START, { p: account.password })
    const secret = startSecondFactor.secret
    // The step before this one, so that the present code is still unused.
    const { confirmSecondFactor } = await browser.ask<Confirmed>(CONFIRM, { c: codeOf(secret, -1) })
    expect(confirmSecondFactor.fields).toBeUndefined()
    return { ...account, browser, secret, recoveryCodes: confirmSecondFactor.codes }
  }

  async function passwordGiven(account: { login: string; password: string }) {
    const browser = new Browser(api.url)
    const { signIn } = await browser.ask<SignInData>(SIGN_IN, account)
    expect(signIn.__typename).toBe('SecondFactorRequired')
    return browser
  }
  const verify = async (browser: Browser, code: string) =>
    (await browser.ask<Verified>(VERIFY, { c: code })).verifySecondFactor

  it('is set up with the password and a code, and stored sealed', async () => {
    const { id, secret, recoveryCodes } = await enrolled('enrols')
    expect(new Set(recoveryCodes).size).toBe(10)
    const row = await db.pool.query('select * from account_credential where account_id = $1', [id])
    const stored = JSON.stringify(row.rows)
    expect(stored).not.toContain(secret)
    for (const code of recoveryCodes) expect(stored).not.toContain(code)
    const history = await db.pool.query(
      `select fields from change where record_id = $1 and fields ? 'second_factor_since'`,
      [id],
    )
    expect(history.rowCount).toBe(1)
  })

  it('is not set up without the password, nor with a wrong code', async () => {
    const account = await anAccount(db.pool, 'careful')
    const browser = new Browser(api.url)
    await browser.ask(SIGN_IN, account)
    const wrong = await browser.ask<Started>(START, { p: 'not the password' })
    expect(wrong.startSecondFactor).toEqual({ fields: [{ field: 'password', code: 'WRONG' }] })
    await browser.ask<Started>(START, { p: account.password })
    const { confirmSecondFactor } = await browser.ask<Confirmed>(CONFIRM, { c: '000000' })
    expect(confirmSecondFactor).toEqual({ fields: [{ field: 'code', code: 'WRONG' }] })
    const { signIn } = await new Browser(api.url).ask<SignInData>(SIGN_IN, account)
    expect(signIn.__typename).toBe('SignedIn')
  })

  it('stands between the password and the session', async () => {
    const account = await enrolled('between')
    const browser = await passwordGiven(account)
    const pending = browser.cookies.get('session')
    expect(await browser.ask('{ viewer { login } }')).toEqual({ viewer: null })
    expect(await verify(browser, codeOf(account.secret))).toEqual({
      __typename: 'SignedIn',
      viewer: { login: 'between' },
    })
    expect(browser.cookies.get('session')).not.toBe(pending)
    expect(await browser.ask('{ viewer { login sessions { isCurrent secondFactor } } }')).toMatchObject({
      viewer: {
        login: 'between',
        sessions: expect.arrayContaining([{ isCurrent: true, secondFactor: true }]),
      },
    })
  })

  it('takes a code once, also when it arrives several times at the same moment', async () => {
    const account = await enrolled('once')
    const browsers: Browser[] = []
    for (let n = 0; n < 4; n += 1) browsers.push(await passwordGiven(account))
    const code = codeOf(account.secret)
    // Straight into the function: over HTTP the first may be done before the last is read.
    const answers = await Promise.all(
      browsers.map((browser) =>
        verifySecondFactor(accounts, aVisit(), browser.cookies.get('session') ?? null, code),
      ),
    )
    expect(answers.map((answer) => answer.kind).sort()).toEqual([
      'REFUSED',
      'REFUSED',
      'REFUSED',
      'SIGNED_IN',
    ])
  })

  it('takes each recovery code once, however it is typed', async () => {
    const account = await enrolled('recovers')
    const [code = '', other = ''] = account.recoveryCodes
    expect(
      (await verify(await passwordGiven(account), ` ${code.toUpperCase().replace('-', ' ')} `)).__typename,
    ).toBe('SignedIn')
    expect((await verify(await passwordGiven(account), code)).__typename).toBe('SignInRefused')
    const browser = await passwordGiven(account)
    expect((await verify(browser, other)).__typename).toBe('SignedIn')
    const { viewer } = await browser.ask<{ viewer: { security: { recoveryCodesLeft: number } } }>(
      '{ viewer { security { recoveryCodesLeft } } }',
    )
    expect(viewer.security.recoveryCodesLeft).toBe(8)
  })

  it('expires five minutes after the password', async () => {
    const account = await enrolled('slow')
    const browser = await passwordGiven(account)
    await db.pool.query(
      `update session set expires_at = now() - interval '1 s', idle_expires_at = now() - interval '1 s'
       where account_id = $1 and stage = 'SECOND_FACTOR'`,
      [account.id],
    )
    expect(await verify(browser, codeOf(account.secret))).toEqual({
      __typename: 'SignInRefused',
      reason: 'EXPIRED',
    })
    expect(await verify(new Browser(api.url), codeOf(account.secret))).toEqual({
      __typename: 'SignInRefused',
      reason: 'EXPIRED',
    })
  })

  it('slows guessing down, and locks the account after ten wrong codes: somebody else has the password', async () => {
    await anAccount(db.pool, 'other-admin', [{ role: 'DLA_ADMIN', areaId: null }])
    const account = await enrolled('guessed')
    const browser = await passwordGiven(account)
    const kinds: string[] = []
    for (let n = 0; n < 10; n += 1) {
      kinds.push((await verify(browser, '000000')).__typename)
      if (n === 5) kinds.push((await verify(browser, '000000')).__typename)
      await later()
    }
    expect(kinds.filter((kind) => kind === 'SignInRefused')).toHaveLength(10)
    expect(kinds.filter((kind) => kind === 'SignInWait')).toHaveLength(1)
    const row = await db.pool.query('select status, status_reason from account where id = $1', [account.id])
    expect(row.rows[0]).toMatchObject({ status: 'LOCKED', status_reason: expect.stringContaining('10') })
    const { signIn } = await new Browser(api.url).ask<SignInData>(SIGN_IN, account)
    expect(signIn).toMatchObject({ __typename: 'SignInRefused', reason: 'LOCKED' })
    expect(await account.browser.ask('{ viewer { login } }')).toEqual({ viewer: null })
  })

  it('is taken off only with the password', async () => {
    const account = await enrolled('off')
    const REMOVE =
      'mutation ($p: String!) { removeSecondFactor(password: $p) { ... on SecondFactorRemoved { removed } ... on InvalidInput { fields { code } } } }'
    expect(await account.browser.ask(REMOVE, { p: 'wrong' })).toEqual({
      removeSecondFactor: { fields: [{ code: 'WRONG' }] },
    })
    expect(await account.browser.ask(REMOVE, { p: account.password })).toEqual({
      removeSecondFactor: { removed: true },
    })
    const { signIn } = await new Browser(api.url).ask<SignInData>(SIGN_IN, account)
    expect(signIn.__typename).toBe('SignedIn')
  })

  it('can be demanded of a role: until it is set up no role is in force', async () => {
    const strict = await anApi(testAccounts(db.pool, { secondFactorRoles: ['DLA_EDITOR'] }))
    try {
      const account = await anAccount(db.pool, 'must', [{ role: 'DLA_EDITOR', areaId: null }])
      const browser = new Browser(strict.url)
      await browser.ask(SIGN_IN, account)
      const WHO = '{ viewer { roles duty } }'
      expect(await browser.ask(WHO)).toEqual({ viewer: { roles: [], duty: 'SET_UP_SECOND_FACTOR' } })
      const { startSecondFactor } = await browser.ask<Started>(START, { p: account.password })
      await browser.ask(CONFIRM, { c: codeOf(startSecondFactor.secret) })
      expect(await browser.ask(WHO)).toEqual({ viewer: { roles: ['DLA_EDITOR'], duty: null } })
    } finally {
      await strict.close()
    }
  })

  it('survives a change of the server key while the old one is still listed, and no longer', async () => {
    const account = await enrolled('keys')
    const old = 'a key that only this test run uses, long enough'
    const both = testAccounts(db.pool, { keys: serverKeys(['a newer key, also long enough for this', old]) })
    const next = await anApi(both)
    try {
      const browser = new Browser(next.url)
      await browser.ask(SIGN_IN, account)
      expect((await verify(browser, codeOf(account.secret))).__typename).toBe('SignedIn')
    } finally {
      await next.close()
    }
  })
})
