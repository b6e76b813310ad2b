import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { freeAccount } from '../../server/accounts/account.ts'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { SYSTEM } from '../../server/accounts/as-actor.ts'
import { signIn } from '../../server/accounts/sign-in.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, aVisit, testAccounts } from './support.ts'

/** Attempts with one login from one place that cost nothing. */
const FREE = 5

describe('throttling of sign-ins', () => {
  let db: TestDatabase
  let accounts: Accounts

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
  })
  afterAll(() => db.drop())

  const attempt = (login: string, password: string, address: string) =>
    signIn(accounts, aVisit(address), { login, password })
  const waits = async (key: { login: string; address: string }) => {
    const result = await attempt(key.login, 'wrong', key.address)
    return result.kind === 'WAIT' ? result.seconds : 0
  }
  /** Every wait is over, every count stays. */
  const later = () => db.pool.query(`update throttle set blocked_until = '-infinity'`)

  it('lets five failures pass, then doubles the wait up to 15 minutes', async () => {
    const key = { login: 'grows', address: '198.51.100.1' }
    await anAccount(db.pool, key.login)
    const seen: number[] = []
    for (let round = 0; round < 17; round += 1) {
      await later()
      await waits(key)
      seen.push(await waits(key))
    }
    // Two attempts a round while nothing waits; the fifth failure starts with one second; the last is capped.
    expect(seen.slice(0, 8)).toEqual([0, 0, 1, 2, 4, 8, 16, 32])
    expect(seen.at(-1)).toBe(900)
  })

  it('refuses the right password while it waits, and treats an unknown login the same', async () => {
    const { login, password } = await anAccount(db.pool, 'waits')
    for (let round = 0; round < FREE; round += 1) await attempt(login, 'wrong', '198.51.100.20')
    expect(await attempt(login, password, '198.51.100.20')).toEqual({ kind: 'WAIT', seconds: 1 })
    for (let round = 0; round < FREE; round += 1) await attempt('absent', 'wrong', '198.51.100.20')
    expect(await attempt('absent', 'wrong', '198.51.100.20')).toEqual({ kind: 'WAIT', seconds: 1 })
  })

  it('does not let parallel guesses through together', async () => {
    const { login } = await anAccount(db.pool, 'parallel')
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) => attempt(login, `wrong ${n}`, '198.51.100.30')),
    )
    expect(results.filter((result) => result.kind === 'REFUSED')).toHaveLength(FREE)
    expect(results.filter((result) => result.kind === 'WAIT')).toHaveLength(12 - FREE)
  })

  it('counts addresses of one network as one place', async () => {
    const { login } = await anAccount(db.pool, 'network')
    for (let host = 1; host <= FREE; host += 1) await attempt(login, 'wrong', `203.0.113.${host}`)
    expect((await attempt(login, 'wrong', '203.0.113.200')).kind).toBe('WAIT')
    expect((await attempt(login, 'wrong', '203.0.112.200')).kind).toBe('REFUSED')
    for (let host = 1; host <= FREE; host += 1) await attempt('v6', 'wrong', `2001:db8:1::${host}`)
    expect((await attempt('v6', 'wrong', '2001:db8:1:ffff::9')).kind).toBe('WAIT')
    expect((await attempt('v6', 'wrong', '2001:db8:2::9')).kind).toBe('REFUSED')
  })

  it('cannot be used by a stranger to lock somebody out of the own office', async () => {
    const { login, password } = await anAccount(db.pool, 'victim')
    const office = '198.51.100.40'
    expect((await attempt(login, password, office)).kind).toBe('SIGNED_IN')
    for (let net = 0; net < 30; net += 1) await attempt(login, 'wrong', `10.1.${net}.1`)
    expect((await attempt(login, 'wrong', '10.2.0.1')).kind).toBe('WAIT') // everywhere else
    expect((await attempt(login, password, office)).kind).toBe('SIGNED_IN')
  })

  it('cannot lock an office out: a colleague who tries every login slows strangers only', async () => {
    const office = '198.51.101.1'
    const { login, password } = await anAccount(db.pool, 'colleague')
    expect((await attempt(login, password, office)).kind).toBe('SIGNED_IN')
    for (let n = 0; n < 60; n += 1) {
      await later()
      await attempt(`guess-${n}`, 'wrong', office)
    }
    const stranger = await attempt('new-here', 'wrong', office)
    expect(stranger).toMatchObject({ kind: 'WAIT' })
    if (stranger.kind === 'WAIT') expect(stranger.seconds).toBeLessThanOrEqual(30)
    expect((await attempt(login, password, office)).kind).toBe('SIGNED_IN')
  })

  it('forgets on success, and when an administrator unlocks', async () => {
    const { id, login, password } = await anAccount(db.pool, 'forgiven')
    const address = '198.51.102.1'
    for (let round = 0; round < 2; round += 1) await attempt(login, 'wrong', address)
    expect((await attempt(login, password, address)).kind).toBe('SIGNED_IN')
    for (let round = 0; round < FREE; round += 1) {
      expect((await attempt(login, 'wrong', address)).kind).toBe('REFUSED')
    }
    expect((await attempt(login, password, address)).kind).toBe('WAIT')
    await freeAccount(accounts, SYSTEM, id)
    expect((await attempt(login, password, address)).kind).toBe('SIGNED_IN')
  })

  it('forgets after a day without failures', async () => {
    const key = { login: 'tomorrow', address: '198.51.103.1' }
    for (let round = 0; round < 8; round += 1) {
      await later()
      await waits(key)
    }
    await db.pool.query(
      `update throttle set blocked_until = '-infinity', last_failure_at = now() - interval '25 hours'`,
    )
    const again: number[] = []
    for (let round = 0; round <= FREE; round += 1) again.push(await waits(key))
    expect(again).toEqual([0, 0, 0, 0, 0, 1])
  })
})
