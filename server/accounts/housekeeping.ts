import type { Sql } from './accounts.ts'

/** Removes what nobody can use or needs to see any more; run it once a day. Records of sign-ins and reveals stay. */
export async function forgetTheStale(sql: Sql): Promise<void> {
  await sql.query(
    `delete from throttle where last_failure_at < now() - interval '2 days' and blocked_until < now()`,
  )
  await sql.query(`delete from oidc_request where expires_at < now() - interval '1 day'`)
  await sql.query(`delete from cost_use where hour < now() - interval '400 days'`)
}
