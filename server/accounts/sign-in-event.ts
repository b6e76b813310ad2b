import type { Sql, Visit } from './accounts.ts'

export const STEPS = [
  'PASSWORD',
  'SECOND_FACTOR',
  'CODE',
  'OIDC',
  'SIGN_OUT',
  'PASSWORD_CHANGE',
  'CONFIRM',
  'RECOVERY_CODES',
] as const
export const OUTCOMES = [
  'SUCCESS',
  'UNKNOWN_ACCOUNT',
  'WRONG_PASSWORD',
  'WRONG_CODE',
  'EXPIRED',
  'THROTTLED',
  'SUSPENDED',
  'LOCKED',
  'INVITED',
  'NO_MAPPING',
  'REFUSED_BY_PROVIDER',
  'BAD_STATE',
  'BAD_TOKEN',
] as const

export type Step = (typeof STEPS)[number]
export type Outcome = (typeof OUTCOMES)[number]

/** One line of the record of sign-ins. Nothing that was typed is part of it. */
export async function recordSignIn(
  sql: Sql,
  visit: Visit,
  event: { step: Step; outcome: Outcome; accountId?: string | null; sessionId?: string | null },
): Promise<void> {
  await sql.query(
    `insert into sign_in_event (account_id, step, outcome, session_id, address, user_agent, request_id)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      event.accountId ?? null,
      event.step,
      event.outcome,
      event.sessionId ?? null,
      visit.address,
      visit.userAgent?.slice(0, 200) ?? null,
      visit.requestId,
    ],
  )
}
