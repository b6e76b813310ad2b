import type { Grant } from '../access/viewer.ts'
import type { Accounts } from './accounts.ts'
import { bearerOf, sessionTokenOf, type WebRequest } from './credentials.ts'
import { findPartner } from './partner-viewer.ts'
import { digestOf } from './secret.ts'
import { GRANTS, SESSION_STANDING, validSession } from './session-standing.ts'
import { dutyOf, type SignedIn, type SignedInPerson } from './signed-in.ts'

interface SessionRow {
  session_id: string
  account_id: string
  login: string
  name: string
  method: string
  second_factor_at: Date | null
  has_second_factor: boolean
  must_change_password: boolean
  grants: Grant[]
  standing: string
}

/** One statement: the session with its account and grants as they are now; at most once a minute it is marked as seen. */
const BY_SESSION = `
  with found as (
    select s.id session_id, s.account_id, a.login, a.name, s.method, s.second_factor_at, s.last_seen_at,
      a.second_factor_since is not null has_second_factor, c.must_change_password, ${GRANTS} grants, ${SESSION_STANDING} standing
    ${validSession('$1')}
  ), seen as (
    update session s set last_seen_at = now(), idle_expires_at = least(s.expires_at, now() + $2::float8 * interval '1 minute')
    from found where s.id = found.session_id and found.last_seen_at < now() - interval '1 minute'
  )
  select * from found`

/**
 * Who asks, by partner token (`Authorization: Bearer …`) or else by session cookie; null when neither is valid.
 * A revoked session or token, a suspended account and a changed grant count from the very next request.
 */
export async function resolveViewer(accounts: Accounts, request: WebRequest): Promise<SignedIn | null> {
  const bearer = bearerOf(request)
  if (bearer !== null) return findPartner(accounts, bearer, request.ip)
  const token = sessionTokenOf(accounts, request)
  return token === null ? null : findPerson(accounts, token)
}

/** The person whose session this is, or null. */
export async function findPerson(accounts: Accounts, token: string): Promise<SignedInPerson | null> {
  const found = await findSession(accounts, digestOf(token))
  return found?.viewer ?? null
}

/** The person whose session has this digest, and all that was looked at to say so; or null. */
export async function findSession(
  { pool, settings }: Accounts,
  digest: string,
): Promise<{ viewer: SignedInPerson; proof: readonly string[]; standing: string } | null> {
  const found = await pool.query<SessionRow>({
    name: 'viewer-by-session',
    text: BY_SESSION,
    values: [digest, settings.sessionIdleMinutes],
  })
  const row = found.rows[0]
  if (!row) return null
  const duty = dutyOf(
    {
      mustChangePassword: row.must_change_password,
      hasSecondFactor: row.has_second_factor,
      method: row.method,
      roles: row.grants.map((grant) => grant.role),
    },
    settings.secondFactorRoles,
  )
  const viewer: SignedInPerson = {
    kind: 'PERSON',
    id: row.account_id,
    name: row.name,
    login: row.login,
    grants: duty === null ? row.grants.map((grant) => inForce(grant, settings.districts)) : [],
    sessionId: row.session_id,
    duty,
    secondFactorAt: row.second_factor_at,
  }
  return { viewer, proof: [digest], standing: row.standing }
}

function inForce(grant: Grant, districts: Accounts['settings']['districts']): Grant {
  return grant.role === 'DISTRICT_OFFICER' ? { ...grant, ...districts } : grant
}
