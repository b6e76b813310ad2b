import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { stopAccount } from '../../server/accounts/account.ts'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { SYSTEM } from '../../server/accounts/as-actor.ts'
import { registerOidc } from '../../server/accounts/oidc.routes.ts'
import { OidcClient } from '../../server/accounts/oidc-client.ts'
import type { TestDatabase } from '../support/database.ts'
import { anAccount } from './support.ts'
import { anApi, Browser, type TestApi } from './support-api.ts'
import { CLIENT, type TestProvider } from './support-oidc.ts'
import { anOidcOffice, MAPPING, type OidcOffice } from './support-oidc-office.ts'

const WHO = '{ viewer { login name roles grants { role fromProvider province { code } lao { code } } } }'

describe('signing in through an OpenID provider', () => {
  let db: TestDatabase
  let accounts: Accounts
  let provider: TestProvider
  let api: TestApi
  let begun: OidcOffice['begun']
  let arrive: OidcOffice['arrive']
  let lastEvent: OidcOffice['lastEvent']
  let begin: OidcOffice['begin']
  let close: OidcOffice['close']
  beforeAll(async () => {
    ;({ db, accounts, provider, api, begun, arrive, lastEvent, begin, close } = await anOidcOffice())
  })
  beforeEach(() => begin())
  afterAll(() => close())

  const own = (browser: Browser) => {
    const page = new Browser(api.url)
    for (const [name, value] of browser.cookies) page.cookies.set(name, value)
    return page
  }

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
    const settings = {
      issuer: 'http://127.0.0.1:9',
      clientId: CLIENT.id,
      clientSecret: undefined,
      mapping: MAPPING,
    }
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
        new OidcClient({
          issuer: provider.issuer,
          clientId: CLIENT.id,
          clientSecret: undefined,
          mapping: MAPPING,
        }),
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
