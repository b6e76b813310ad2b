import { InvalidInput } from '../errors.ts'
import type { Accounts, Sql, Visit } from './accounts.ts'
import { asActor } from './as-actor.ts'
import { hashPassword, passwordFits } from './password-hash.ts'
import { faultOf, type Owner } from './password-rules.ts'
import { endSessions, openSession } from './session.ts'
import { type FoundAccount, placeOf, type SignInResult } from './sign-in.ts'
import { recordSignIn } from './sign-in-event.ts'
import type { SignedInPerson } from './signed-in.ts'
import { admitPassword, forgive } from './throttle.ts'

/**
 * Changes one's own password. Every session of the account ends, the present one is replaced by a new one.
 * @throws InvalidInput when the present password is wrong or the new one is too easy to guess
 */
export async function changePassword(
  accounts: Accounts,
  visit: Visit,
  person: SignedInPerson,
  { current, next }: { current: string; next: string },
): Promise<SignInResult> {
  const { pool } = accounts
  const place = await placeOf(pool, person.login, visit.address)
  const admission = await admitPassword(pool, person.login, place.prefix, place.known)
  const event = { step: 'PASSWORD_CHANGE', accountId: person.id, sessionId: person.sessionId } as const
  if (admission.wait > 0) {
    await recordSignIn(pool, visit, { ...event, outcome: 'THROTTLED' })
    return { kind: 'WAIT', seconds: admission.wait }
  }
  if (!(await passwordFits(place.account?.password_hash ?? null, current))) {
    await recordSignIn(pool, visit, { ...event, outcome: 'WRONG_PASSWORD' })
    throw wrongPassword('current')
  }
  await forgive(pool, admission)
  checkNewPassword(accounts, { login: person.login, name: person.name }, next, current)
  const session = await asActor(
    pool,
    { id: person.id, name: person.name, requestId: visit.requestId },
    async (sql) => {
      await setPassword(sql, person.id, next)
      await endSessions(sql, person.id, { by: person.id })
      return openSession(accounts, sql, visit, {
        accountId: person.id,
        stage: 'FULL',
        method: 'PASSWORD',
        secondFactor: person.secondFactorAt !== null,
      })
    },
  )
  await recordSignIn(pool, visit, { ...event, sessionId: session.id, outcome: 'SUCCESS' })
  return { kind: 'SIGNED_IN', session }
}

/** @throws InvalidInput with `field: password` */
export function checkNewPassword({ settings }: Accounts, owner: Owner, next: string, current?: string): void {
  const fault = faultOf(next, owner, settings.isBreached)
  if (fault) throw new InvalidInput([{ field: 'password', code: 'TOO_WEAK', ...fault }])
  if (next === current) {
    throw new InvalidInput([
      {
        field: 'password',
        code: 'UNCHANGED',
        th: 'รหัสผ่านใหม่ต้องไม่ซ้ำกับรหัสเดิม',
        en: 'The new password must differ from the present one.',
      },
    ])
  }
}

/** Stores a password its owner chose. */
export async function setPassword(sql: Sql, accountId: string, password: string): Promise<void> {
  await sql.query(
    'update account_credential set password_hash = $2, must_change_password = false where account_id = $1',
    [accountId, await hashPassword(password)],
  )
  await sql.query('update account set password_set_at = now() where id = $1', [accountId])
}

/** Asks for the password again before something that a stolen session must not be able to do. */
export async function confirmPassword(
  { pool }: Accounts,
  visit: Visit,
  person: SignedInPerson,
  password: string,
): Promise<void> {
  const { account, prefix, known } = await placeOf(pool, person.login, visit.address)
  const admission = await admitPassword(pool, person.login, prefix, known)
  const event = { step: 'CONFIRM', accountId: person.id, sessionId: person.sessionId } as const
  if (admission.wait > 0 || !(await fits(account, password))) {
    await recordSignIn(pool, visit, {
      ...event,
      outcome: admission.wait > 0 ? 'THROTTLED' : 'WRONG_PASSWORD',
    })
    throw wrongPassword('password')
  }
  await forgive(pool, admission)
  await recordSignIn(pool, visit, { ...event, outcome: 'SUCCESS' })
}

function fits(account: FoundAccount | null, password: string): Promise<boolean> {
  return passwordFits(account?.password_hash ?? null, password)
}

function wrongPassword(field: string): InvalidInput {
  return new InvalidInput([
    { field, code: 'WRONG', th: 'รหัสผ่านปัจจุบันไม่ถูกต้อง', en: 'The present password is wrong.' },
  ])
}
