import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { Browser, type TestApi } from './support-api.ts'
import { aKey, CLIENT, OTHER, type TestProvider } from './support-oidc.ts'
import { anOidcOffice, type OidcOffice } from './support-oidc-office.ts'

describe('what comes back from an OpenID provider', () => {
  let db: TestDatabase
  let provider: TestProvider
  let api: TestApi
  let back: OidcOffice['back']
  let begun: OidcOffice['begun']
  let arrive: OidcOffice['arrive']
  let lastEvent: OidcOffice['lastEvent']
  let whyNot: OidcOffice['whyNot']
  let begin: OidcOffice['begin']
  let close: OidcOffice['close']
  beforeAll(async () => {
    ;({ db, provider, api, back, begun, arrive, lastEvent, whyNot, begin, close } = await anOidcOffice())
  })
  beforeEach(() => begin())
  afterAll(() => close())

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
    expect(whyNot()).toMatch(/unexpected JWT "aud"/)
    expect(browser.cookies.has('session')).toBe(false)
    expect(await lastEvent()).toEqual({ step: 'OIDC', outcome: 'BAD_TOKEN' })
  })

  it('refuses an ID token that has expired', async () => {
    provider.forge = (claims) => ({ ...claims, exp: Number(claims.iat) - 120 })
    const { browser, callback } = await begun()
    expect(await arrive(browser, callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot()).toMatch(/"exp"/)
  })

  it('refuses an ID token for another sign-in, which the nonce shows, and one of another issuer', async () => {
    provider.forge = (claims) => ({ ...claims, nonce: 'of another sign-in' })
    const one = await begun()
    expect(await arrive(one.browser, one.callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot()).toMatch(/"nonce"/)
    provider.forge = (claims) => ({ ...claims, iss: 'https://evil.example' })
    const two = await begun()
    expect(await arrive(two.browser, two.callback)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot()).toMatch(/"iss"/)
  })

  it('refuses a code that belongs to another request, which the code verifier shows', async () => {
    const one = await begun()
    const two = await begun()
    const mixed = new URL(one.callback)
    mixed.searchParams.set('code', new URL(two.callback).searchParams.get('code') ?? '')
    expect(await arrive(one.browser, mixed.href)).toBe('/login?refused=BAD_TOKEN')
    expect(whyNot()).toMatch(/invalid_grant/)
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
    expect(whyNot()).toMatch(/signature/)
  })
})
