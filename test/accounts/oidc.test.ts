import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { stopAccount } from '../../server/accounts/account.ts'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { SYSTEM } from '../../server/accounts/as-actor.ts'
import { registerOidc } from '../../server/accounts/oidc.routes.ts'
import { OidcClient } from '../../server/accounts/oidc-client.ts'
import type { OidcMapping } from '../../server/accounts/oidc-mapping.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, aSmallPlace, testAccounts } from './support.ts'
import { anApi, Browser, type TestApi } from './support-api.ts'
import { aKey, CLIENT, OTHER, TestProvider } from './support-oidc.ts'

const mapping: OidcMapping = {
  scope: 'openid profile register',
  login: 'preferred_username',
  name: 'name',
  rules: [
    { claim: 'roles', matches: 'dla-analyst', role: 'DLA_ANALYST' },
    { claim: 'roles', matches: 'province', role: 'PROVINCE_OFFICER', area: 'province' },
    { claim: 'laos', matches: '(?<area>[0-9]{8})', role: 'LAO_STAFF' },
  ],
}
const WHO = '{ viewer { login name roles grants { role fromProvider province { code } lao { code } } } }'

/** The messages of an error and of what caused it. */
function explained(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error ?? '')
  return `${error.message}; ${explained(error.cause)}`
}

describe('signing in through an OpenID provider', () => {
  let db: TestDatabase
  let accounts: Accounts
  let provider: TestProvider
  let api: TestApi
  let back: string
  /** What was wrong with the latest answer of the provider. */
  let whyNot = ''

  beforeAll(async () => {
    db = await aDatabase()
    await aSmallPlace(db.pool)
    accounts = testAccounts(db.pool, { providerName: 'ThaID (ข้อมูลจำลอง)' })
    provider = await TestProvider.start()
    const settings = { issuer: provider.issuer, clientId: CLIENT.id, clientSecret: CLIENT.secret, mapping }
    const client = new OidcClient(settings)
    const claims = client.claims.bind(client)
    client.claims = (...given) =>
      claims(...given).catch((error: Error) => {
        whyNot = explained(error)
        throw error
      })
    api = await anApi(accounts, (app) => registerOidc(app, accounts, client))
    back = `${api.url}/auth/oidc/callback`
    provider.people.somying = {
      preferred_username: 'Somying',
      name: 'สมหญิง (ข้อมูลจำลอง)',
      roles: ['dla-analyst'],
    }
    provider.people.officer = {
      preferred_username: 'officer',
      name: 'เจ้าหน้าที่ (ข้อมูลจำลอง)',
      roles: ['province'],
      province: '97',
    }
    provider.people.stranger = {
      preferred_username: 'stranger',
      name: 'ผู้อื่น (ข้อมูลจำลอง)',
      roles: ['gardener'],
    }
  })
  beforeEach(() => {
    provider.use(back, aKey('first'))
    provider.intercept = () => false
    provider.forge = null
    provider.who = 'somying'
    whyNot = ''
  })
  afterAll(async () => {
    await api.close()
    await provider.stop()
    await db.drop()
  })

  /** Up to the moment the provider sends the browser back. */
  async function begun(path = '/auth/oidc/start') {
    const browser = new Browser(api.url)
    const start = await browser.fetch(path)
    expect(start.status).toBe(302)
    const authorization = start.headers.get('location') ?? ''
    return { browser, authorization, callback: await provider.visit(authorization, back) }
  }
  /** Where the callback sends the browser. */
  const arrive = async (browser: Browser, callback: string) =>
    (await browser.fetch(callback)).headers.get('location')
  const own = (browser: Browser) => {
    const page = new Browser(api.url)
    for (const [name, value] of browser.cookies) page.cookies.set(name, value)
    return page
  }
  const lastEvent = async () =>
    (await db.pool.query(`select step, outcome from sign_in_event order by id desc limit 1`)).rows[0]

  it('makes an account from the claims and comes back to where it was asked from', async () => {
    const { browser, authorization, callback } = await begun(
      '/auth/oidc/start?return=/provinces/97%3Fround%3Dr1',
    )
    const asked = new URL(authorization).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('nonce')?.length).toBeGreaterThan(20)
    expect(browser.lastCookies[0]).toMatch(/^oidc=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(await arrive(browser, callback)).toBe('/provinces/97?round=r1')
    expect(browser.lastCookies.find((line) => line.startsWith('session='))).toMatch(
      /HttpOnly; SameSite=Strict$/,
    )
    expect(browser.cookies.has('oidc')).toBe(false)
    expect(await own(browser).ask(WHO)).toEqual({
      viewer: {
        login: 'somying',
        name: 'สมหญิง (ข้อมูลจำลอง)',
        roles: ['DLA_ANALYST'],
        grants: [{ role: 'DLA_ANALYST', fromProvider: true, province: null, lao: null }],
      },
    })
    expect(await lastEvent()).toEqual({ step: 'OIDC', outcome: 'SUCCESS' })
  })

  it('maps a role to the area of a claim, and follows the claims at the next sign-in', async () => {
    provider.who = 'officer'
    const first = await begun()
    expect(await arrive(first.browser, first.callback)).toBe('/')
    expect(await own(first.browser).ask(WHO)).toMatchObject({
      viewer: { grants: [{ role: 'PROVINCE_OFFICER', province: { code: '97' } }] },
    })
    provider.people.officer = {
      ...provider.people.officer,
      name: 'ชื่อใหม่ (ข้อมูลจำลอง)',
      roles: [],
      laos: ['05970101', '05000000'],
    }
    const second = await begun()
    await arrive(second.browser, second.callback)
    const now = {
      viewer: { name: 'ชื่อใหม่ (ข้อมูลจำลอง)', grants: [{ role: 'LAO_STAFF', lao: { code: '05970101' } }] },
    }
    expect(await own(second.browser).ask(WHO)).toMatchObject(now)
    expect(await own(first.browser).ask(WHO)).toMatchObject(now)
    const made = await db.pool.query(`select count(*)::int n from account where login like 'officer%'`)
    expect(made.rows[0].n).toBe(1)
  })

  it('refuses whoever no rule knows, and makes no account', async () => {
    provider.who = 'stranger'
    const { browser, callback } = await begun()
    expect(await arrive(browser, callback)).toBe('/login?refused=NO_MAPPING')
    expect(browser.cookies.size).toBe(0)
    expect(await lastEvent()).toEqual({ step: 'OIDC', outcome: 'NO_MAPPING' })
    const made = await db.pool.query(`select from account where login like 'stranger%'`)
    expect(made.rowCount).toBe(0)
  })

  it('takes a role away when the provider no longer says it, and then refuses', async () => {
    provider.people.leaver = {
      preferred_username: 'leaver',
      name: 'ลาออก (ข้อมูลจำลอง)',
      roles: ['dla-analyst'],
    }
    provider.who = 'leaver'
    const first = await begun()
    expect(await arrive(first.browser, first.callback)).toBe('/')
    provider.people.leaver.roles = []
    const second = await begun()
    expect(await arrive(second.browser, second.callback)).toBe('/login?refused=NO_MAPPING')
    expect(await own(first.browser).ask('{ viewer { roles } }')).toEqual({ viewer: { roles: [] } })
  })

  it('never takes over a local account of the same login', async () => {
    const local = await anAccount(db.pool, 'chief', [{ role: 'DLA_ADMIN', areaId: null }])
    provider.people.impostor = {
      preferred_username: 'chief',
      name: 'ชื่อซ้ำ (ข้อมูลจำลอง)',
      roles: ['dla-analyst'],
    }
    provider.who = 'impostor'
    const { browser, callback } = await begun()
    await arrive(browser, callback)
    const { viewer } = await own(browser).ask<{ viewer: { id: string; login: string; roles: string[] } }>(
      '{ viewer { id login roles } }',
    )
    expect(viewer.login).toMatch(/^chief\.[0-9a-f]{8}$/)
    expect(viewer.id).not.toBe(`account_${local.id}`)
    expect(viewer.roles).toEqual(['DLA_ANALYST'])
  })

  it('refuses a suspended account however right the provider is', async () => {
    const first = await begun()
    await arrive(first.browser, first.callback)
    const { rows } = await db.pool.query<{ id: string }>(`select id from account where login = 'somying'`)
    await stopAccount(accounts, SYSTEM, rows[0]?.id ?? '', 'SUSPENDED', 'ทดสอบ')
    const second = await begun()
    expect(await arrive(second.browser, second.callback)).toBe('/login?refused=SUSPENDED')
    await db.pool.query(`update account set status = 'ACTIVE' where login = 'somying'`)
  })

  it('refuses a callback that is used a second time', async () => {
    const { browser, callback } = await begun()
    const replay = new Browser(api.url)
    for (const [name, value] of browser.cookies) replay.cookies.set(name, value)
    expect(await arrive(browser, callback)).toBe('/')
    expect(await arrive(replay, callback)).toBe('/login?refused=BAD_STATE')
    expect(replay.cookies.has('session')).toBe(false)
    expect(await lastEvent()).toEqual({ step: 'OIDC', outcome: 'BAD_STATE' })
  })

  it('refuses a callback in another browser than the one that began', async () => {
    const mine = await begun()
    const victim = await begun()
    expect(await arrive(new Browser(api.url), mine.callback)).toBe('/login?refused=BAD_STATE')
    expect(await arrive(victim.browser, mine.callback)).toBe('/login?refused=BAD_STATE')
  })

  it('refuses a state it never gave, and none', async () => {
    const { browser, callback } = await begun()
    const forged = new URL(callback)
    forged.searchParams.set('state', 'forged')
    expect(await arrive(browser, forged.href)).toBe('/login?refused=BAD_STATE')
    expect(await arrive(new Browser(api.url), back)).toBe('/login?refused=BAD_STATE')
  })

  it('refuses a state that has expired', async () => {
    const { browser, callback } = await begun()
    await db.pool.query(`update oidc_request set expires_at = now() where used_at is null`)
    expect(await arrive(browser, callback)).toBe('/login?refused=BAD_STATE')
  })

  it('refuses an ID token made for another system', async () => {
    // A provider, or somebody between, that handles our request as if the other system had made it.
    provider.intercept = (request) => {
      request.url = request.url?.replace(`client_id=${CLIENT.id}`, `client_id=${OTHER.id}`)
      if (request.headers.authorization) {
        request.headers.authorization = `Basic ${Buffer.from(`${OTHER.id}:${OTHER.secret}`).toString('base64')}`
      }
      return false
    }
    const { browser, callback } = await begun()
    expect(await arrive(browser, callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot).toMatch(/unexpected JWT "aud"/)
    expect(browser.cookies.has('session')).toBe(false)
    expect(await lastEvent()).toEqual({ step: 'OIDC', outcome: 'BAD_TOKEN' })
  })

  it('refuses an ID token that has expired', async () => {
    provider.forge = (claims) => ({ ...claims, exp: Number(claims.iat) - 120 })
    const { browser, callback } = await begun()
    expect(await arrive(browser, callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot).toMatch(/"exp"/)
  })

  it('refuses an ID token for another sign-in, which the nonce shows, and one of another issuer', async () => {
    provider.forge = (claims) => ({ ...claims, nonce: 'of another sign-in' })
    const one = await begun()
    expect(await arrive(one.browser, one.callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot).toMatch(/"nonce"/)
    provider.forge = (claims) => ({ ...claims, iss: 'https://evil.example' })
    const two = await begun()
    expect(await arrive(two.browser, two.callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot).toMatch(/"iss"/)
  })

  it('refuses a code that belongs to another request, which the code verifier shows', async () => {
    const one = await begun()
    const two = await begun()
    const mixed = new URL(one.callback)
    mixed.searchParams.set('code', new URL(two.callback).searchParams.get('code') ?? '')
    expect(await arrive(one.browser, mixed.href)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot).toMatch(/invalid_grant/)
  })

  it('accepts a rotated key at once', async () => {
    const before = await begun()
    expect(await arrive(before.browser, before.callback)).toBe('/')
    provider.use(back, aKey('second'))
    const after = await begun()
    expect(await arrive(after.browser, after.callback)).toBe('/')
  })

  it('refuses a token signed with a key the provider does not publish', async () => {
    const published = aKey('first')
    provider.intercept = (request, response) => {
      if (request.url !== '/jwks') return false
      const { kty, n, e, kid, use, alg } = published
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ keys: [{ kty, n, e, kid, use, alg }] }))
      return true
    }
    const { browser, callback } = await begun()
    expect(await arrive(browser, callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot).toMatch(/signature/)
  })

  it('says so when the person or the provider declines', async () => {
    const { browser, callback } = await begun()
    const declined = new URL(callback)
    declined.searchParams.delete('code')
    declined.searchParams.set('error', 'access_denied')
    expect(await arrive(browser, declined.href)).toBe('/login?refused=REFUSED_BY_PROVIDER')
  })

  it('goes back to a page of this site only', async () => {
    for (const wish of [
      'https://evil.example/',
      '//evil.example/',
      '/\\evil.example',
      'javascript:alert(1)',
      '/\t/evil.example',
    ]) {
      const { browser, callback } = await begun(`/auth/oidc/start?return=${encodeURIComponent(wish)}`)
      const to = await arrive(browser, callback)
      expect(new URL(to ?? '', api.url).origin).toBe(api.url)
    }
  })

  it('keeps the PKCE verifier sealed while the person is away', async () => {
    const { browser, callback } = await begun()
    const { rows } = await db.pool.query(
      'select verifier_sealed, state_digest from oidc_request where used_at is null',
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain(new URL(callback).searchParams.get('state'))
    await arrive(browser, callback)
  })

  it('does not begin at an address that is not the own one', async () => {
    const { statusCode } = await api.app.inject({ url: '/auth/oidc/start', headers: { host: '192.0.2.9' } })
    expect(statusCode).toBe(403)
  })

  it('comes back to the sign-in page when the provider cannot be reached', async () => {
    const settings = { issuer: 'http://127.0.0.1:9', clientId: CLIENT.id, clientSecret: undefined, mapping }
    const lonely = await anApi(accounts, (app) => registerOidc(app, accounts, new OidcClient(settings)))
    const answer = await new Browser(lonely.url).fetch('/auth/oidc/start')
    expect(answer.headers.get('location')).toBe('/login?refused=REFUSED_BY_PROVIDER')
    await lonely.close()
  })

  it('is begun at most 120 times a minute from one address', async () => {
    const quiet = await anApi(accounts, (app) =>
      registerOidc(
        app,
        accounts,
        new OidcClient({ issuer: provider.issuer, clientId: CLIENT.id, clientSecret: undefined, mapping }),
      ),
    )
    const begin = (host: string) => quiet.app.inject({ url: '/auth/oidc/callback', headers: { host } })
    const codes: number[] = []
    for (let n = 0; n < 121; n += 1) codes.push((await begin('127.0.0.1')).statusCode)
    await quiet.close()
    expect(codes.indexOf(429)).toBe(120)
  })

  it('is offered on the sign-in page', async () => {
    expect(await new Browser(api.url).ask('{ signInOptions { provider providerUrl } }')).toEqual({
      signInOptions: { provider: 'ThaID (ข้อมูลจำลอง)', providerUrl: '/auth/oidc/start' },
    })
  })
})
