import type { Scope } from '../access/viewer.ts'
import type { Accounts } from './accounts.ts'
import { partsOf } from './partner-secret.ts'
import { digestOf } from './secret.ts'
import type { SignedInPartner } from './signed-in.ts'

interface TokenRow {
  id: string
  name: string
  scopes: Scope[]
  budget: number
}

/** One statement; a token that is expired, revoked, rotated away or used from elsewhere is as good as none. */
const BY_TOKEN = `
  select t.id, t.name, t.scopes, t.budget
  from partner_token t join partner_token_secret s on s.token_id = t.id
  where t.public_id = $1 and s.digest = $2 and t.revoked_at is null and t.expires_at > now()
    and (s.expires_at is null or s.expires_at > now())
    and (t.addresses = '{}' or exists (select from unnest(t.addresses) a where a >>= $3::inet))`

/** The partner whose token this is, or null. `ip` is held against the token's address list. */
export async function findPartner(
  { pool }: Accounts,
  token: string,
  ip: string,
): Promise<SignedInPartner | null> {
  const parts = partsOf(token)
  if (parts === null) return null
  const found = await pool.query<TokenRow>({
    name: 'viewer-by-token',
    text: BY_TOKEN,
    values: [parts.publicId, digestOf(parts.secret), plainAddress(ip)],
  })
  const row = found.rows[0]
  if (!row) return null
  return {
    kind: 'PARTNER',
    id: row.id,
    name: row.name,
    grants: [{ role: 'PARTNER', areaId: null }],
    scopes: row.scopes,
    budget: row.budget,
  }
}

/** An IPv4 address that arrives dressed as IPv6 (`::ffff:192.0.2.1`) is compared as what it is. */
export function plainAddress(ip: string): string {
  return ip.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '')
}
