import type { Sql } from './accounts.ts'
import type { Session } from './session.type.ts'

/** Sessions of an account that could still be used, the latest first. @param current id of the one that asks */
export async function listSessions(sql: Sql, accountId: string, current: string | null): Promise<Session[]> {
  const found = await sql.query<Session>(
    `select 'session_' || session.id id, coalesce(session.id = $2::uuid, false) "isCurrent", created_at "createdAt", last_seen_at "lastSeenAt", expires_at "expiresAt",
       host(address) address, user_agent "userAgent", second_factor_at is not null "secondFactor"
     from session
     where account_id = $1 and stage = 'FULL' and revoked_at is null and expires_at > now() and idle_expires_at > now()
     order by last_seen_at desc, session.id desc`,
    [accountId, current],
  )
  return found.rows
}
