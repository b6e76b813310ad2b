import type { Scope } from '../access/viewer.ts'
import type { Accounts } from './accounts.ts'
import { partsOf } from './partner-secret.ts'
import { digestOf } from './secret.ts'
import type { SignedInPartner } from './signed-in.ts'
import { countRefusal } from './token-refusal.ts'
import { TOKEN_STANDING, validToken } from './token-standing.ts'

interface TokenRow {
  id: string
  name: string
  scopes: Scope[]
  budget: number
  standing: string
}

/** One statement; a token that is expired, revoked, rotated away or used from elsewhere is as good as none. */
const BY_TOKEN = `select t.id, t.name, t.scopes, t.budget, ${TOKEN_STANDING} standing ${validToken('$1', '$2', '$3')}`

/** The partner whose token this is, or null. `ip` is held against the token's address list. */
export async function findPartner(
  accounts: Accounts,
  token: string,
  ip: string,
): Promise<SignedInPartner | null> {
  const found = await findToken(accounts, token, ip)
  return found?.viewer ?? null
}

/** The partner whose token this is, and all that was looked at to say so; or null. */
export async function findToken(
  { pool }: Accounts,
  token: string,
  ip: string,
): Promise<{ viewer: SignedInPartner; proof: readonly string[]; standing: string } | null> {
  const parts = partsOf(token)
  const address = plainAddress(ip)
  if (parts === null) {
    await countRefusal(pool, { publicId: null, digest: null, address })
    return null
  }
  const digest = digestOf(parts.secret)
  const proof = [parts.publicId, digest, address]
  const found = await pool.query<TokenRow>({ name: 'viewer-by-token', text: BY_TOKEN, values: proof })
  const row = found.rows[0]
  if (!row) {
    await countRefusal(pool, { publicId: parts.publicId, digest, address })
    return null
  }
  const viewer: SignedInPartner = {
    kind: 'PARTNER',
    id: row.id,
    name: row.name,
    grants: [{ role: 'PARTNER', areaId: null }],
    scopes: row.scopes,
    budget: row.budget,
  }
  return { viewer, proof, standing: row.standing }
}

/** An IPv4 address that arrives dressed as IPv6 (`::ffff:192.0.2.1`) is compared as what it is. */
export function plainAddress(ip: string): string {
  return ip.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, '').replace(/%.*$/, '')
}
