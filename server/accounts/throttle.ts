import type { Sql } from './accounts.ts'
import { digestOf } from './secret.ts'

/** Attempts that cost nothing, then the longest wait in seconds; in between the wait doubles. */
const PAIR = { free: 5, most: 900 }
const LOGIN = { free: 20, most: 60 }
const PLACE = { free: 50, most: 30 }
const CODE = { free: 5, most: 900 }

/** An attempt that was let through; it counts as a failure until `forgive` takes it back. */
export interface Admission {
  /** 0: go on; otherwise the seconds to wait. */
  readonly wait: number
  /** Keys that a success clears. */
  readonly own: readonly string[]
  /** Keys shared with other people: a success only takes back its own attempt. */
  readonly shared: readonly string[]
}

/**
 * Slows guessing down without letting a stranger or a colleague lock anybody out.
 * Login and place (the address' /24 or /48) together wait up to 15 minutes; a login tried from everywhere up to one
 * minute; a place that tries every login up to 30 seconds. The last two do not concern people at a place from
 * where they have signed in during the last 90 days (`knownPlace`): an office behind one address keeps working.
 * Works the same for logins that do not exist.
 */
export async function admitPassword(
  sql: Sql,
  login: string,
  prefix: string,
  knownPlace: boolean,
): Promise<Admission> {
  const pair = keyOf('pair', login, prefix)
  const limits = [{ key: pair, ...PAIR }]
  const place = keyOf('place', prefix)
  const anywhere = keyOf('login', login)
  if (!knownPlace) limits.push({ key: anywhere, ...LOGIN }, { key: place, ...PLACE })
  return { wait: await admit(sql, limits), own: [pair, anywhere], shared: knownPlace ? [] : [place] }
}

/** The same for a second factor or a one-time code of one account. */
export async function admitCode(sql: Sql, accountId: string): Promise<Admission> {
  const key = keyOf('code', accountId)
  return { wait: await admit(sql, [{ key, ...CODE }]), own: [key], shared: [] }
}

/** The attempt was right. */
export async function forgive(sql: Sql, admission: Admission): Promise<void> {
  await sql.query('select throttle_forgive($1, $2)', [admission.own, admission.shared])
}

/** Unlocking an account also ends every wait its failures earned, wherever they came from that we know of. */
export async function forgiveAccount(sql: Sql, account: { id: string; login: string }): Promise<void> {
  const places = await sql.query<{ prefix: string }>(
    'select distinct address_prefix(address)::text prefix from sign_in_event where account_id = $1 and address is not null',
    [account.id],
  )
  const pairs = places.rows.map(({ prefix }) => keyOf('pair', account.login, prefix))
  const keys = [keyOf('login', account.login), keyOf('code', account.id), ...pairs]
  await sql.query('select throttle_forgive($1, $2)', [keys, []])
}

async function admit(sql: Sql, limits: { key: string; free: number; most: number }[]): Promise<number> {
  const answer = await sql.query<{ wait: number }>('select throttle_admit($1, $2, $3) wait', [
    limits.map((limit) => limit.key),
    limits.map((limit) => limit.free),
    limits.map((limit) => limit.most),
  ])
  return answer.rows[0]?.wait ?? 1
}

function keyOf(...parts: string[]): string {
  return digestOf(parts.join('\0'))
}
