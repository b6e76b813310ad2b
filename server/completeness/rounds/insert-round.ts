import type { SqlClient } from './sql-client.ts'

/** A round before it is opened. Instants are ISO 8601 with offset. */
export interface RoundDraft {
  readonly code: string
  readonly nameTh: string
  readonly nameEn: string
  readonly letterReference: string | null
  readonly opensAt: string
  /** Exclusive: on time means before this instant. */
  readonly dueAt: string
  readonly closesAt: string | null
  readonly allowsOnBehalf: boolean
  /** Whether somebody else must verify what is recorded. */
  readonly verification: 'OFF' | 'ALL'
  /** Ids of the rules it demands; null: every rule in force. */
  readonly rules: readonly string[] | null
}

/** Writes the round and what it demands; answers its uuid, or null when there is a round of this code already. */
export async function insertRound(client: SqlClient, draft: RoundDraft): Promise<string | null> {
  const { rows } = await client.query<{ id: string }>(
    `insert into round (code, name_th, name_en, letter_reference, opens_at, due_at, closes_at, allows_on_behalf, verification)
     values ($1, $2, $3, $4, $5::timestamptz, $6::timestamptz, $7::timestamptz, $8, $9)
     on conflict (code) where deleted_at is null do nothing returning id`,
    [
      draft.code,
      draft.nameTh,
      draft.nameEn,
      draft.letterReference,
      draft.opensAt,
      draft.dueAt,
      draft.closesAt,
      draft.allowsOnBehalf,
      draft.verification,
    ],
  )
  const id = rows[0]?.id ?? null
  if (id === null) return null
  await client.query(
    `insert into round_rule (round_id, rule_id)
     select $1, id from rule where not retired and ($2::text[] is null or id = any($2))`,
    [id, draft.rules],
  )
  if (draft.verification === 'ALL') await demandReturned(client, id)
  return id
}

/** Where a record can be returned, the round demands that what was returned is corrected. */
export async function demandReturned(client: SqlClient, roundId: string): Promise<void> {
  await client.query(
    `insert into round_rule (round_id, rule_id) select $1, id from rule where id in ('basic.returned', 'sign.returned')
     on conflict do nothing`,
    [roundId],
  )
}
