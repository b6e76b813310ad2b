import type { Accounts, Sql, Visit } from './accounts.ts'
import { plainAddress } from './partner-viewer.ts'
import { hashPassword, isOutdated, passwordFits } from './password-hash.ts'
import { type NewSession, openSession } from './session.ts'
import { type Outcome, recordSignIn } from './sign-in-event.ts'
import { admitPassword, forgive } from './throttle.ts'

/** How an attempt ended. `WRONG` is the answer for an unknown login and for a wrong password alike. */
export type SignInResult =
  | { kind: 'SIGNED_IN' | 'SECOND_FACTOR_REQUIRED'; session: NewSession }
  | { kind: 'REFUSED'; reason: 'WRONG' | 'SUSPENDED' | 'LOCKED' | 'INVITED' | 'EXPIRED' }
  | { kind: 'WAIT'; seconds: number }

export interface FoundAccount {
  id: string
  login: string
  name: string
  status: 'INVITED' | 'ACTIVE' | 'SUSPENDED' | 'LOCKED'
  password_hash: string | null
  has_second_factor: boolean
}

/** Signs in with login and password. @throws TooManyAtOnce */
export async function signIn(
  accounts: Accounts,
  visit: Visit,
  { login, password }: { login: string; password: string },
): Promise<SignInResult> {
  const { pool } = accounts
  const typed = normaliseLogin(login)
  const place = await placeOf(pool, typed, visit.address)
  const { account } = place
  const report = (outcome: Outcome, sessionId?: string) =>
    recordSignIn(pool, visit, {
      step: 'PASSWORD',
      outcome,
      accountId: account?.id ?? null,
      sessionId: sessionId ?? null,
    })

  const admission = await admitPassword(pool, typed, place.prefix, place.known)
  if (admission.wait > 0) {
    await report('THROTTLED')
    return { kind: 'WAIT', seconds: admission.wait }
  }
  const fits = await passwordFits(account?.password_hash ?? null, password)
  if (!account || !fits) {
    await report(account ? 'WRONG_PASSWORD' : 'UNKNOWN_ACCOUNT')
    return { kind: 'REFUSED', reason: 'WRONG' }
  }
  await forgive(pool, admission)
  if (account.status !== 'ACTIVE') {
    await report(account.status)
    return { kind: 'REFUSED', reason: account.status }
  }
  if (account.password_hash && isOutdated(account.password_hash)) await renewHash(pool, account, password)

  const stage = account.has_second_factor ? 'SECOND_FACTOR' : 'FULL'
  const session = await openSession(accounts, pool, visit, {
    accountId: account.id,
    stage,
    method: 'PASSWORD',
  })
  await report('SUCCESS', session.id)
  return { kind: stage === 'FULL' ? 'SIGNED_IN' : 'SECOND_FACTOR_REQUIRED', session }
}

/** Logins are lower-case Latin; whatever cannot be one is looked up all the same and found nowhere. */
export function normaliseLogin(login: string): string {
  return login.normalize('NFC').trim().toLowerCase().replaceAll('\0', '').slice(0, 200)
}

interface Place {
  account: FoundAccount | null
  /** The address' network, e.g. `192.0.2.0/24`. */
  prefix: string
  /** Whether this account signed in from there during the last 90 days. */
  known: boolean
}

/** One statement that does the same work whether the account exists or not. */
export async function placeOf(sql: Sql, login: string, address: string): Promise<Place> {
  const found = await sql.query<{ account: FoundAccount | null; prefix: string; known: boolean }>(
    `select p.prefix::text prefix, a.found account,
       exists (select from sign_in_event e where e.account_id = (a.found ->> 'id')::uuid and e.outcome = 'SUCCESS'
               and address_prefix(e.address) = p.prefix and e.at > now() - interval '90 days') known
     from (select address_prefix($2::inet) prefix) p
     left join lateral (
       select json_build_object('id', a.id, 'login', a.login, 'name', a.name, 'status', a.status, 'password_hash', c.password_hash,
         'has_second_factor', a.second_factor_since is not null) found
       from account a join account_credential c on c.account_id = a.id where a.login = $1) a on true`,
    [login, plainAddress(address)],
  )
  const row = found.rows[0]
  if (!row) throw new Error('the place query has always one row')
  return row
}

async function renewHash(sql: Sql, account: FoundAccount, password: string): Promise<void> {
  await sql.query(
    'update account_credential set password_hash = $2 where account_id = $1 and password_hash = $3',
    [account.id, await hashPassword(password), account.password_hash],
  )
}
