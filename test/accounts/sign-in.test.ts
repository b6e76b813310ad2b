import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { stopAccount } from '../../server/accounts/account.ts'
import type { Accounts } from '../../server/accounts/accounts.ts'
import { SYSTEM } from '../../server/accounts/as-actor.ts'
import { hashPassword } from '../../server/accounts/password-hash.ts'
import { signIn } from '../../server/accounts/sign-in.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAccount, aVisit, testAccounts } from './support.ts'

describe('signIn', () => {
  let db: TestDatabase
  let accounts: Accounts

  beforeAll(async () => {
    db = await aDatabase()
    accounts = testAccounts(db.pool)
  })
  afterAll(() => db.drop())

  const attempt = (login: string, password: string, address?: string) =>
    signIn(accounts, aVisit(address), { login, password })

  it('opens a session whose token is stored only as a digest', async () => {
    const { id, login, password } = await anAccount(db.pool, 'good')
    const result = await attempt(` ${login.toUpperCase()} `, password)
    expect(result.kind).toBe('SIGNED_IN')
    if (result.kind !== 'SIGNED_IN') return
    expect(Buffer.from(result.session.token, 'base64url')).toHaveLength(32)
    const row = await db.pool.query(
      'select s.*, c.last_sign_in_at from session s join account_credential c using (account_id)',
    )
    expect(row.rows[0]).toMatchObject({ account_id: id, stage: 'FULL', method: 'PASSWORD' })
    expect(row.rows[0].last_sign_in_at).toBeInstanceOf(Date)
    expect(JSON.stringify(row.rows)).not.toContain(result.session.token)
  })

  it('gives one answer for an unknown login and for a wrong password, and records which it was', async () => {
    await anAccount(db.pool, 'known')
    expect(await attempt('known', 'not the password')).toEqual({ kind: 'REFUSED', reason: 'WRONG' })
    expect(await attempt('nobody', 'not the password')).toEqual({ kind: 'REFUSED', reason: 'WRONG' })
    const events = await db.pool.query(
      'select outcome, account_id is null as anonymous from sign_in_event order by id desc limit 2',
    )
    expect(events.rows).toEqual([
      { outcome: 'UNKNOWN_ACCOUNT', anonymous: true },
      { outcome: 'WRONG_PASSWORD', anonymous: false },
    ])
  })

  it('does the same password work for an unknown login as for a known one', async () => {
    await anAccount(db.pool, 'timed')
    const time = async (login: string) => {
      const began = process.cpuUsage()
      await attempt(login, 'not the password', '203.0.113.77')
      const used = process.cpuUsage(began)
      return used.user + used.system
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 3; round += 1) {
      known.push(await time('timed'))
      unknown.push(await time('timed-but-absent'))
    }
    // One argon2id of 19 MiB costs some 20 ms of processor; an answer without one less than a third of that.
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })

  it('never signs in where no password is set', async () => {
    const { id } = await anAccount(db.pool, 'no-password')
    await db.pool.query('update account_credential set password_hash = null where account_id = $1', [id])
    expect(await attempt('no-password', 'nobody has this password')).toEqual({
      kind: 'REFUSED',
      reason: 'WRONG',
    })
    expect(await attempt('no-password', '')).toEqual({ kind: 'REFUSED', reason: 'WRONG' })
  })

  it.each(['SUSPENDED', 'LOCKED'] as const)(
    'tells only who knows the password that the account is %s',
    async (status) => {
      const { id, login, password } = await anAccount(db.pool, `is-${status.toLowerCase()}`)
      await stopAccount(accounts, SYSTEM, id, status, 'ทดสอบ')
      expect(await attempt(login, 'not the password')).toEqual({ kind: 'REFUSED', reason: 'WRONG' })
      expect(await attempt(login, password)).toEqual({ kind: 'REFUSED', reason: status })
    },
  )

  it('makes an old, cheaper hash anew when the password is right', async () => {
    const { id, login, password } = await anAccount(db.pool, 'old-hash')
    const { hash } = await import('@node-rs/argon2')
    const cheap = await hash(password, { memoryCost: 1024, timeCost: 1 })
    await db.pool.query('update account_credential set password_hash = $2 where account_id = $1', [id, cheap])
    expect((await attempt(login, password)).kind).toBe('SIGNED_IN')
    const after = await db.pool.query('select password_hash from account_credential where account_id = $1', [
      id,
    ])
    expect(after.rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect((await attempt(login, password)).kind).toBe('SIGNED_IN')
  })

  it('treats one password typed in two Unicode forms as one', async () => {
    const { id, login } = await anAccount(db.pool, 'unicode')
    await db.pool.query('update account_credential set password_hash = $2 where account_id = $1', [
      id,
      await hashPassword('cafe\u0301 and something longer'),
    ])
    expect((await attempt(login, 'caf\u00e9 and something longer')).kind).toBe('SIGNED_IN')
  })

  it('keeps nothing of what was typed', async () => {
    await attempt('my-secret-password-in-the-wrong-box', 'hunter2-hunter2')
    const rows = await db.pool.query(
      'select row_to_json(e)::text t from sign_in_event e union all select row_to_json(t)::text from throttle t',
    )
    const all = rows.rows.map((row) => row.t).join('\n')
    expect(all).not.toContain('my-secret-password')
    expect(all).not.toContain('hunter2')
  })
})
