import { InvalidInput } from '../errors.ts'
import { normaliseText } from '../text/normalise.ts'
import type { Accounts, Sql } from './accounts.ts'
import { type Actor, asActor } from './as-actor.ts'
import {
  absentOrRevoked,
  checkPartnerToken,
  type NewPartnerToken,
  wrongAddress,
} from './check-partner-token.ts'
import { newPartnerSecret, newPublicId } from './partner-secret.ts'
import { digestOf } from './secret.ts'

/** The token itself is in `token`, this once; only a digest is kept. */
export interface IssuedToken {
  readonly id: string
  readonly token: string
}

export const DEFAULT_BUDGET = 200_000

export async function createPartnerToken(
  { pool }: Pick<Accounts, 'pool'>,
  actor: Actor,
  wanted: NewPartnerToken,
): Promise<IssuedToken> {
  return asActor(pool, actor, (sql) => insertPartnerToken(sql, wanted))
}

/** @throws InvalidInput naming each field that cannot be accepted */
export async function insertPartnerToken(sql: Sql, wanted: NewPartnerToken): Promise<IssuedToken> {
  checkPartnerToken(wanted)
  const publicId = newPublicId()
  const inserted = await sql
    .query<{ id: string }>(
      `insert into partner_token (public_id, name, purpose, scopes, addresses, budget, expires_at)
     values ($1, $2, $3, $4, $5::text[]::cidr[], $6, $7) returning id`,
      [
        publicId,
        normaliseText(wanted.name),
        normaliseText(wanted.purpose),
        wanted.scopes,
        wanted.addresses ?? [],
        wanted.budget ?? DEFAULT_BUDGET,
        wanted.expiresAt,
      ],
    )
    .catch(wrongAddress)
  const id = inserted.rows[0]?.id ?? ''
  return { id, token: await addSecret(sql, id, publicId) }
}

/**
 * A new secret for the same token; the present one stays good for `overlapHours` (0: ends at once), so that a partner
 * can change over without an outage.
 */
export async function rotatePartnerToken(
  { pool }: Accounts,
  actor: Actor,
  id: string,
  overlapHours: number,
): Promise<IssuedToken> {
  if (!(overlapHours >= 0 && overlapHours <= 720)) {
    throw new InvalidInput([
      { field: 'overlapHours', code: 'RANGE', th: 'ระบุ 0–720 ชั่วโมง', en: 'Between 0 and 720 hours.' },
    ])
  }
  return asActor(pool, actor, async (sql) => {
    const found = await sql.query<{ public_id: string; revoked_at: Date | null }>(
      'update partner_token set rotated_at = now() where id = $1 and revoked_at is null returning public_id',
      [id],
    )
    const token = found.rows[0]
    if (!token) throw await absentOrRevoked(sql, id)
    await sql.query(
      `update partner_token_secret set expires_at = least(expires_at, now() + $2::float8 * interval '1 hour') where token_id = $1`,
      [id, overlapHours],
    )
    return { id, token: await addSecret(sql, id, token.public_id) }
  })
}

/** Ends a token at once and for good. */
export async function revokePartnerToken({ pool }: Accounts, actor: Actor, id: string): Promise<void> {
  await asActor(pool, actor, async (sql) => {
    const revoked = await sql.query(
      'update partner_token set revoked_at = now() where id = $1 and revoked_at is null',
      [id],
    )
    if (revoked.rowCount === 0) throw await absentOrRevoked(sql, id)
  })
}

async function addSecret(sql: Sql, id: string, publicId: string): Promise<string> {
  const { token, secret } = newPartnerSecret(publicId)
  await sql.query('insert into partner_token_secret (token_id, digest) values ($1, $2)', [
    id,
    digestOf(secret),
  ])
  return token
}
