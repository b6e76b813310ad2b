import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { giveGrant, stopAccount, takeGrant } from '../../server/accounts/account.ts'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { SYSTEM } from '../../server/accounts/as-actor.ts'
import { listGrants } from '../../server/accounts/grant-rows.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, aSmallPlace, testAccounts } from './support.ts'
import { anApi, Browser, SIGN_IN, type SignInData, type TestApi } from './support-api.ts'

const WHO = '{ viewer { id login roles mustChangePassword sessions { id isCurrent userAgent } } }'
interface Who {
  viewer: {
    id: string
    login: string
    roles: string[]
    sessions: { id: string; isCurrent: boolean; userAgent: string }[]
  } | null
}

describe('a session', () => {
  let db: TestDatabase
  let accounts: Accounts
  let api: TestApi
  let place: { province: string; district: string; lao: string }

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
    api = await anApi(accounts)
    place = await aSmallPlace(db.pool)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  async function signedIn(login: string, ...grants: Parameters<typeof anAccount>[2] & object) {
    const account = await anAccount(db.pool, login, grants.length > 0 ? grants : undefined)
    const browser = await enter(account)
    return { ...account, browser }
  }
  async function enter(account: { login: string; password: string }, headers = {}) {
    const browser = new Browser(api.url, headers)
    const { signIn } = await browser.ask<SignInData>(SIGN_IN, account)
    expect(signIn.__typename).toBe('SignedIn')
    return browser
  }

  it('is a strict cookie no script can read, and says who asks', async () => {
    const { browser, id } = await signedIn('cookie')
    expect(browser.lastCookies).toHaveLength(1)
    expect(browser.lastCookies[0]).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await browser.ask<Who>(WHO)).viewer).toMatchObject({
      id: `account_${id}`,
      login: 'cookie',
      roles: ['DLA_ANALYST'],
    })
    expect((await new Browser(api.url).ask<Who>(WHO)).viewer).toBeNull()
  })

  it('has the __Host- prefix and is Secure behind https, where the plain name counts for nothing', async () => {
    const secure = testAccounts(db.pool, { publicOrigin: 'https://register.example' })
    const other = await anApi(secure)
    try {
      const account = await anAccount(db.pool, 'secure')
      // fetch sets Host itself, so the request is injected with the Host a browser would send.
      const answer = await other.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: 'register.example', 'content-type': 'application/json' },
        payload: { query: SIGN_IN, variables: account },
      })
      const cookie = String(answer.headers['set-cookie'])
      expect(cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
      const token = cookie.slice('__Host-session='.length).split(';')[0]
      const ask = async (name: string) =>
        (
          await other.app.inject({
            method: 'POST',
            url: '/graphql',
            headers: {
              cookie: `${name}=${token}`,
              origin: 'https://register.example',
              'content-type': 'application/json',
            },
            payload: { query: '{ viewer { login } }' },
          })
        ).json()
      expect(await ask('__Host-session')).toMatchObject({ data: { viewer: { login: 'secure' } } })
      expect(await ask('session')).toMatchObject({ data: { viewer: null } })
    } finally {
      await other.close()
    }
  })

  it('is not given over plain http at an address that is not this machine', async () => {
    const account = await anAccount(db.pool, 'plain')
    const answer = await api.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: '192.0.2.7:4000', 'content-type': 'application/json' },
      payload: { query: SIGN_IN, variables: account },
    })
    expect(answer.json().errors[0].extensions.code).toBe('FORBIDDEN')
    expect(answer.json().errors[0].message).toContain('LCR_PUBLIC_ORIGIN')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('ends at once when the account is suspended', async () => {
    const { browser, id } = await signedIn('suspended')
    await stopAccount(accounts, SYSTEM, id, 'SUSPENDED', 'ย้ายหน่วยงาน')
    expect((await browser.ask<Who>(WHO)).viewer).toBeNull()
  })

  it('stops working even where only the status was changed by hand', async () => {
    const { browser, id } = await signedIn('by-hand')
    await db.pool.query(`update account set status = 'LOCKED' where id = $1`, [id])
    expect((await browser.ask<Who>(WHO)).viewer).toBeNull()
  })

  it('has other roles from the next request on when grants change', async () => {
    const { browser, id } = await signedIn('changing', { role: 'LAO_STAFF', areaId: place.lao })
    expect((await browser.ask<Who>(WHO)).viewer?.roles).toEqual(['LAO_STAFF'])
    await giveGrant(accounts, SYSTEM, id, { role: 'PROVINCE_OFFICER', areaId: place.province })
    expect((await browser.ask<Who>(WHO)).viewer?.roles).toEqual(['LAO_STAFF', 'PROVINCE_OFFICER'])
    for (const grant of await listGrants(db.pool, id))
      await takeGrant(accounts, SYSTEM, id, grant.id.replace('grant_', ''))
    expect((await browser.ask<Who>(WHO)).viewer?.roles).toEqual([])
  })

  it('tells each grant with its area', async () => {
    const { browser } = await signedIn(
      'areas',
      { role: 'LAO_STAFF', areaId: place.lao },
      { role: 'DISTRICT_OFFICER', areaId: place.district },
    )
    const { viewer } = await browser.ask<{ viewer: { grants: object[] } }>(
      '{ viewer { grants { role province { code } district { id code nameTh } lao { code fullNameTh } } } }',
    )
    expect(viewer.grants).toEqual([
      {
        role: 'LAO_STAFF',
        province: null,
        district: null,
        lao: { code: '05970101', fullNameTh: 'เทศบาลตำบลจำลอง' },
      },
      {
        role: 'DISTRICT_OFFICER',
        province: null,
        district: { id: `district_${place.district}`, code: '9701', nameTh: 'เมืองจำลอง' },
        lao: null,
      },
    ])
  })

  it.each(['idle', 'absolute'])('ends when its %s time has passed', async (which) => {
    const { browser, id } = await signedIn(`over-${which}`)
    await db.pool.query(
      `update session set idle_expires_at = now() - interval '1 second',
         expires_at = case when $2 then now() - interval '1 second' else expires_at end where account_id = $1`,
      [id, which === 'absolute'],
    )
    expect((await browser.ask<Who>(WHO)).viewer).toBeNull()
  })

  it('goes on while it is used, at most to its absolute end', async () => {
    const { browser, id } = await signedIn('sliding')
    await db.pool.query(
      `update session set last_seen_at = now() - interval '20 minutes', idle_expires_at = now() + interval '10 minutes',
         expires_at = now() + interval '25 minutes' where account_id = $1`,
      [id],
    )
    await browser.ask(WHO)
    const row = await db.pool.query(
      `select idle_expires_at = expires_at capped, last_seen_at > now() - interval '1 minute' seen from session where account_id = $1`,
      [id],
    )
    expect(row.rows).toEqual([{ capped: true, seen: true }])
  })

  it('can be listed and ended from another one, and only by its owner', async () => {
    const account = await anAccount(db.pool, 'two')
    const here = await enter(account, { 'user-agent': 'here' })
    const there = await enter(account, { 'user-agent': 'there' })
    const { browser: stranger } = await signedIn('stranger')
    const { viewer } = await here.ask<Who>(WHO)
    expect(viewer?.sessions.map((session) => [session.userAgent, session.isCurrent])).toEqual(
      expect.arrayContaining([
        ['here', true],
        ['there', false],
      ]),
    )
    const other = viewer?.sessions.find((session) => !session.isCurrent)?.id
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) }'
    await expect(stranger.ask(revoke, { id: other })).rejects.toThrow(/^NOT_FOUND/)
    await expect(stranger.ask(revoke, { id: 'nonsense' })).rejects.toThrow(/^NOT_FOUND/)
    await here.ask(revoke, { id: other })
    expect((await there.ask<Who>(WHO)).viewer).toBeNull()
    expect((await here.ask<Who>(WHO)).viewer?.sessions).toHaveLength(1)
  })

  it('is over after signing out, for good, also for a copy of the cookie', async () => {
    const { browser } = await signedIn('leaves')
    const copy = new Browser(api.url)
    for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
    expect(await browser.ask('mutation { signOut }')).toEqual({ signOut: true })
    expect(browser.cookies.size).toBe(0)
    expect((await copy.ask<Who>(WHO)).viewer).toBeNull()
    expect(await browser.ask('mutation { signOut }')).toEqual({ signOut: true })
  })

  it('ends everywhere at once', async () => {
    const account = await anAccount(db.pool, 'everywhere')
    const all = [await enter(account), await enter(account), await enter(account)]
    expect(await all[0]?.ask('mutation { signOutEverywhere }')).toEqual({ signOutEverywhere: 3 })
    for (const browser of all) expect((await browser.ask<Who>(WHO)).viewer).toBeNull()
  })

  it('is never two: signing in anew gives another cookie and ends the session of the one before', async () => {
    const { browser, ...account } = await signedIn('fixation')
    const before = browser.cookies.get('session')
    await browser.ask(SIGN_IN, account)
    expect(browser.cookies.get('session')).not.toBe(before)
    const old = new Browser(api.url)
    old.cookies.set('session', before ?? '')
    expect((await old.ask<Who>(WHO)).viewer).toBeNull()
    expect((await browser.ask<Who>(WHO)).viewer?.sessions).toHaveLength(1)
  })

  it('is found with one statement', async () => {
    const { browser } = await signedIn('counted')
    let statements = 0
    const counted = Object.create(db.pool)
    counted.query = (...args: Parameters<typeof db.pool.query>) => {
      statements += 1
      return db.pool.query(...args)
    }
    const { resolveViewer } = await import('../../server/accounts/resolve-viewer.ts')
    const viewer = await resolveViewer(
      { ...accounts, pool: counted },
      { headers: {}, ip: '127.0.0.1', cookies: { session: browser.cookies.get('session') } },
    )
    expect(viewer?.name).toBe('counted (ข้อมูลจำลอง)')
    expect(statements).toBe(1)
  })
})
