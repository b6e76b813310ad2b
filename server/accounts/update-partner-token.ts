import { Conflict } from '../errors.ts'
import type { ConflictDetails } from '../registry/payloads/refusal.ts'
import { differing } from '../registry/payloads/stale.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Accounts, Sql } from './accounts.ts'
import { type Actor, asActor } from './as-actor.ts'
import {
  absentOrRevoked,
  checkPartnerToken,
  type NewPartnerToken,
  wrongAddress,
} from './check-partner-token.ts'

type Stored = Required<NewPartnerToken> & { readonly version: number }

/**
 * Changes what is given of a token that is not revoked; the secret stays.
 * @throws Conflict when somebody changed the token since `version`, NotFound, InvalidInput
 */
export async function updatePartnerToken(
  { pool }: Accounts,
  actor: Actor,
  id: string,
  version: number,
  given: Partial<NewPartnerToken>,
): Promise<void> {
  checkPartnerToken(given)
  const wanted = {
    ...given,
    ...(given.name === undefined ? {} : { name: normaliseText(given.name) ?? '' }),
    ...(given.purpose === undefined ? {} : { purpose: normaliseText(given.purpose) }),
  }
  await asActor(pool, actor, async (sql) => {
    const stored = await load(sql, id)
    if (stored.version !== version) throw stale(wanted, stored)
    const next = { ...stored, ...wanted }
    await sql
      .query(
        `update partner_token set name = $2, purpose = $3, scopes = $4, addresses = $5::text[]::cidr[], budget = $6, expires_at = $7
         where id = $1`,
        [id, next.name, next.purpose, next.scopes, next.addresses, next.budget, next.expiresAt],
      )
      .catch(wrongAddress)
  })
}

async function load(sql: Sql, id: string): Promise<Stored> {
  const found = await sql.query<Stored>(
    `select version, name, purpose, scopes, addresses::text[] addresses, budget, expires_at "expiresAt"
     from partner_token where id = $1 and revoked_at is null for update`,
    [id],
  )
  const stored = found.rows[0]
  if (!stored) throw await absentOrRevoked(sql, id)
  return stored
}

/** Administrators may see every field, so every one that differs is named. */
function stale(wanted: Partial<NewPartnerToken>, stored: Stored): Conflict {
  const theirs: Readonly<Record<string, unknown>> = { ...stored }
  const fields = Object.entries(differing({ ...wanted }, theirs)).map(([field, yours]) => ({
    field,
    yours: JSON.stringify(yours),
    theirs: JSON.stringify(theirs[field]),
  }))
  return new Conflict(undefined, { currentVersion: stored.version, fields } satisfies ConflictDetails)
}
