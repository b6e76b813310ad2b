import type { Accounts, Sql, Visit } from './accounts.ts'
import { digestOf, randomToken } from './secret.ts'

export type Stage = 'SECOND_FACTOR' | 'FULL'
export type Method = 'PASSWORD' | 'CODE' | 'OIDC'

/** A session that was just opened: the token goes into the cookie and is kept nowhere else. */
export interface NewSession {
  readonly id: string
  readonly token: string
  readonly stage: Stage
}

/** Between a right password and the second factor. */
const SECOND_FACTOR_MINUTES = 5

/** Opens a session and, when it is a full one, notes the sign-in on the account. */
export async function openSession(
  { settings }: Accounts,
  sql: Sql,
  visit: Visit,
  session: { accountId: string; stage: Stage; method: Method; secondFactor?: boolean },
): Promise<NewSession> {
  const token = randomToken()
  const pending = session.stage === 'SECOND_FACTOR'
  const minutes = pending ? SECOND_FACTOR_MINUTES : settings.sessionHours * 60
  const idle = pending ? SECOND_FACTOR_MINUTES : settings.sessionIdleMinutes
  const opened = await sql.query<{ id: string }>(
    `insert into session (account_id, token_digest, stage, method, second_factor_at, idle_expires_at, expires_at, address, user_agent)
     values ($1, $2, $3, $4, case when $5 then now() end,
       now() + $6::float8 * interval '1 minute', now() + $7::float8 * interval '1 minute', $8, $9)
     returning id`,
    [
      session.accountId,
      digestOf(token),
      session.stage,
      session.method,
      session.secondFactor ?? false,
      Math.min(idle, minutes),
      minutes,
      visit.address,
      visit.userAgent?.slice(0, 200) ?? null,
    ],
  )
  if (!pending) {
    await sql.query(
      'update account_credential set last_sign_in_at = now(), last_sign_in_address = $2 where account_id = $1',
      [session.accountId, visit.address],
    )
  }
  return { id: opened.rows[0]?.id ?? '', token, stage: session.stage }
}

/**
 * Ends sessions of an account: one (`id`), all but one (`except`), or all. Takes effect on their next request.
 * @returns how many were open and are ended
 */
export async function endSessions(
  sql: Sql,
  accountId: string,
  which: { id?: string; except?: string | undefined; by?: string | null } = {},
): Promise<number> {
  const ended = await sql.query(
    `update session set revoked_at = now(), revoked_by = $4
     where account_id = $1 and revoked_at is null and expires_at > now() and idle_expires_at > now()
       and ($2::uuid is null or id = $2) and ($3::uuid is null or id <> $3)`,
    [accountId, which.id ?? null, which.except ?? null, which.by ?? null],
  )
  return ended.rowCount ?? 0
}
