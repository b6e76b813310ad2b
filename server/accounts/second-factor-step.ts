import type { Accounts, Sql, Visit } from './accounts.ts'
import { asActor, SYSTEM } from './as-actor.ts'
import { takeRecoveryCode } from './recovery-codes.ts'
import { unseal } from './seal.ts'
import { digestOf } from './secret.ts'
import { endSessions, openSession } from './session.ts'
import type { SignInResult } from './sign-in.ts'
import { recordSignIn } from './sign-in-event.ts'
import { admitCode, forgive } from './throttle.ts'
import { totpStep } from './totp.ts'

/** So many wrong codes in a row after right passwords mean that somebody else knows the password. */
const WRONG_CODES_UNTIL_LOCK = 10

interface Pending {
  session_id: string
  account_id: string
  method: 'PASSWORD' | 'CODE' | 'OIDC'
  totp_sealed: string
  totp_last_step: string
}

/**
 * The second step of signing in: a code of the person's app, or one of the recovery codes. `token` is that of the
 * session `signIn` opened; it is replaced by a new one.
 */
export async function verifySecondFactor(
  accounts: Accounts,
  visit: Visit,
  token: string | null,
  code: string,
): Promise<SignInResult> {
  const { pool } = accounts
  const pending = await findPending(pool, token)
  if (!pending) {
    await recordSignIn(pool, visit, { step: 'SECOND_FACTOR', outcome: 'EXPIRED' })
    return { kind: 'REFUSED', reason: 'EXPIRED' }
  }
  const event = {
    step: 'SECOND_FACTOR',
    accountId: pending.account_id,
    sessionId: pending.session_id,
  } as const
  const admission = await admitCode(pool, pending.account_id)
  if (admission.wait > 0) {
    await recordSignIn(pool, visit, { ...event, outcome: 'THROTTLED' })
    return { kind: 'WAIT', seconds: admission.wait }
  }
  if (!(await codeFits(accounts, pool, pending, code))) {
    await recordSignIn(pool, visit, { ...event, outcome: 'WRONG_CODE' })
    await countWrongCode(accounts, pending.account_id)
    return { kind: 'REFUSED', reason: 'WRONG' }
  }
  await forgive(pool, admission)
  const session = await asActor(pool, SYSTEM, async (sql) => {
    await sql.query('update account_credential set wrong_codes = 0 where account_id = $1', [
      pending.account_id,
    ])
    await endSessions(sql, pending.account_id, { id: pending.session_id })
    return openSession(accounts, sql, visit, {
      accountId: pending.account_id,
      stage: 'FULL',
      method: pending.method,
      secondFactor: true,
    })
  })
  await recordSignIn(pool, visit, { ...event, sessionId: session.id, outcome: 'SUCCESS' })
  return { kind: 'SIGNED_IN', session }
}

async function findPending(sql: Sql, token: string | null): Promise<Pending | null> {
  if (token === null) return null
  const found = await sql.query<Pending>(
    `select s.id session_id, s.account_id, s.method, c.totp_sealed, c.totp_last_step
     from session s join account a on a.id = s.account_id join account_credential c on c.account_id = a.id
     where s.token_digest = $1 and s.stage = 'SECOND_FACTOR' and s.revoked_at is null and s.expires_at > now()
       and a.status = 'ACTIVE' and a.second_factor_since is not null`,
    [digestOf(token)],
  )
  return found.rows[0] ?? null
}

/** Uses the code up when it is right: the same code a second time, also at the same moment, is wrong. */
async function codeFits({ settings }: Accounts, sql: Sql, pending: Pending, code: string): Promise<boolean> {
  const secret = unseal(settings.keys, pending.account_id, pending.totp_sealed)
  const step = totpStep(secret, code, Number(pending.totp_last_step))
  if (step === null) return takeRecoveryCode(sql, settings.keys, pending.account_id, code)
  const used = await sql.query(
    'update account_credential set totp_last_step = $2 where account_id = $1 and totp_last_step < $2',
    [pending.account_id, step],
  )
  return used.rowCount === 1
}

async function countWrongCode({ pool }: Accounts, accountId: string): Promise<void> {
  const counted = await pool.query<{ wrong_codes: number }>(
    'update account_credential set wrong_codes = wrong_codes + 1 where account_id = $1 returning wrong_codes',
    [accountId],
  )
  if ((counted.rows[0]?.wrong_codes ?? 0) < WRONG_CODES_UNTIL_LOCK) return
  const reason = `ใส่รหัสยืนยันผิด ${WRONG_CODES_UNTIL_LOCK} ครั้งติดต่อกันหลังใส่รหัสผ่านถูกต้อง`
  await asActor(pool, { ...SYSTEM, reason }, async (sql) => {
    await sql.query(
      `update account set status = 'LOCKED', status_reason = $2 where id = $1 and status = 'ACTIVE'`,
      [accountId, reason],
    )
    await endSessions(sql, accountId)
  }).catch((error: { constraint?: string }) => {
    // The last administrator is not locked out; the growing wait still protects the account.
    if (error.constraint !== 'keep_an_administrator') throw error
  })
}
