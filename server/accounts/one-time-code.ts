import type { Accounts, Sql, Visit } from './accounts.ts'
import { asActor } from './as-actor.ts'
import { checkNewPassword, setPassword } from './password.ts'
import { passwordFits } from './password-hash.ts'
import type { ServerKeys } from './seal.ts'
import { keyedDigest, normaliseCode, readableSecret } from './secret.ts'
import { endSessions, openSession } from './session.ts'
import { normaliseLogin, placeOf, type SignInResult } from './sign-in.ts'
import { recordSignIn } from './sign-in-event.ts'
import { admitPassword, forgive } from './throttle.ts'

export type CodePurpose = 'INVITATION' | 'RESET'

const DAYS = { INVITATION: 14, RESET: 1 }

/**
 * Issues a one-time code for an account; an earlier open one is void. The code is returned this once and handed to
 * the person by the administrator: no mail is sent.
 */
export async function issueCode(
  sql: Sql,
  keys: ServerKeys,
  accountId: string,
  purpose: CodePurpose,
  issuedBy: string | null,
): Promise<{ code: string; expiresAt: Date }> {
  const code = readableSecret()
  await withdrawCodes(sql, accountId)
  const issued = await sql.query<{ expires_at: Date }>(
    `insert into one_time_code (account_id, purpose, digest, issued_by, expires_at)
     values ($1, $2, $3, $4, now() + $5::float8 * interval '1 day') returning expires_at`,
    [accountId, purpose, digest(keys.current, code), issuedBy, DAYS[purpose]],
  )
  await sql.query('update account set code_issued_at = now() where id = $1', [accountId])
  return { code, expiresAt: issued.rows[0]?.expires_at ?? new Date() }
}

export async function withdrawCodes(sql: Sql, accountId: string): Promise<void> {
  await sql.query(
    'update one_time_code set withdrawn_at = now() where account_id = $1 and used_at is null and withdrawn_at is null',
    [accountId],
  )
}

/**
 * Accepts an invitation or a reset: login, code and a password of one's own. Opens a session; all others end. An
 * account with a second factor is asked for it next. @throws InvalidInput when the new password is too easy to guess
 */
export async function redeemCode(
  accounts: Accounts,
  visit: Visit,
  { login, code, newPassword }: { login: string; code: string; newPassword: string },
): Promise<SignInResult> {
  const { pool, settings } = accounts
  const typed = normaliseLogin(login)
  const { account, prefix } = await placeOf(pool, typed, visit.address)
  const admission = await admitPassword(pool, typed, prefix, false)
  const event = { step: 'CODE', accountId: account?.id ?? null } as const
  if (admission.wait > 0) {
    await recordSignIn(pool, visit, { ...event, outcome: 'THROTTLED' })
    return { kind: 'WAIT', seconds: admission.wait }
  }
  const open = account && (await findOpenCode(pool, settings.keys, account.id, code))
  if (!account || !open || account.status === 'SUSPENDED' || account.status === 'LOCKED') {
    await passwordFits(null, newPassword) // the same time as an accepted code
    await recordSignIn(pool, visit, { ...event, outcome: account ? 'WRONG_CODE' : 'UNKNOWN_ACCOUNT' })
    return { kind: 'REFUSED', reason: 'WRONG' }
  }
  await forgive(pool, admission)
  checkNewPassword(accounts, account, newPassword)
  const stage = account.has_second_factor ? 'SECOND_FACTOR' : 'FULL'
  const actor = { id: account.id, name: account.name, requestId: visit.requestId }
  const session = await asActor(pool, actor, async (sql) => {
    const used = await sql.query(
      'update one_time_code set used_at = now() where id = $1 and used_at is null and withdrawn_at is null',
      [open],
    )
    if (used.rowCount !== 1) return null
    await setPassword(sql, account.id, newPassword)
    await sql.query(`update account set status = 'ACTIVE' where id = $1 and status = 'INVITED'`, [account.id])
    await endSessions(sql, account.id)
    return openSession(accounts, sql, visit, { accountId: account.id, stage, method: 'CODE' })
  })
  if (session === null) return { kind: 'REFUSED', reason: 'WRONG' }
  await recordSignIn(pool, visit, { ...event, sessionId: session.id, outcome: 'SUCCESS' })
  return { kind: stage === 'FULL' ? 'SIGNED_IN' : 'SECOND_FACTOR_REQUIRED', session }
}

async function findOpenCode(
  sql: Sql,
  keys: ServerKeys,
  accountId: string,
  code: string,
): Promise<string | null> {
  const found = await sql.query<{ id: string }>(
    `select id from one_time_code
     where account_id = $1 and digest = any($2) and used_at is null and withdrawn_at is null and expires_at > now()`,
    [accountId, keys.all.map((key) => digest(key, code))],
  )
  return found.rows[0]?.id ?? null
}

function digest(key: Buffer, code: string): string {
  return keyedDigest(key, 'one-time code', normaliseCode(code))
}
