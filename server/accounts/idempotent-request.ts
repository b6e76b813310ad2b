import type { Accounts, Sql } from './accounts.ts'
import { seal, unseal } from './seal.ts'

/** One mutation that may be sent more than once. */
export interface Repeatable {
  readonly viewerId: string
  /** What the client calls it; 8–200 characters. */
  readonly key: string
  /** Of everything that was asked. */
  readonly digest: string
  readonly requestId: string
}

/**
 * CARRY_OUT: nobody has; then `keepAnswer` or `giveUp`. ANSWER_LOST: it was done by a server that ended before it had answered.
 * PLACES_MOVED: units moved since, so that what was the viewer's own then may not be now; the answer is shown to nobody.
 */
export type Standing =
  | { readonly kind: 'CARRY_OUT' | 'OTHER_REQUEST' | 'UNDER_WAY' | 'ANSWER_LOST' | 'PLACES_MOVED' }
  | { readonly kind: 'ANSWERED'; readonly answer: string }

/** How long an answer is kept. */
const KEPT = '24 hours'
/** A claim this old whose transaction does not run was left behind by a server that ended. */
const ABANDONED = '30 seconds'

/** SQL over `idempotent_request i`. The viewer's own grants are part of the digest; this is the other half of "own". */
const MOVED = `exists (select from change c where c.at >= i.claimed_at and c.noun in ('lao', 'joint_slot')
  and c.action = 'UPDATED' and c.request_id is distinct from i.request_id and c.fields ?| array['province_id', 'district_id', 'type'])`

/** Claims the key for this request, or says what became of the request that has it. */
export async function claim(accounts: Accounts, request: Repeatable): Promise<Standing> {
  const { pool } = accounts
  const { viewerId, key, digest, requestId } = request
  const { rowCount } = await pool.query(
    `insert into idempotent_request as i (viewer_id, key, digest, request_id, expires_at)
     values ($1, $2, $3, $4, now() + $5::interval)
     on conflict (viewer_id, key) do update set digest = excluded.digest, request_id = excluded.request_id,
       answer = null, claimed_at = clock_timestamp(), expires_at = excluded.expires_at
     where i.expires_at < now()`,
    [viewerId, key, digest, requestId, KEPT],
  )
  if (rowCount === 1) return { kind: 'CARRY_OUT' }
  const { rows } = await pool.query<{
    digest: string
    answer: string | null
    request_id: string
    abandoned: boolean
    moved: boolean
  }>(
    `select digest, answer, request_id, answer is null and claimed_at < now() - $3::interval abandoned, ${MOVED} moved
     from idempotent_request i where viewer_id = $1 and key = $2`,
    [viewerId, key, ABANDONED],
  )
  const [first] = rows
  if (!first) return claim(accounts, request) // given up between the two statements
  if (first.digest !== digest) return { kind: 'OTHER_REQUEST' }
  if (first.answer !== null && first.moved) return { kind: 'PLACES_MOVED' }
  if (first.answer !== null) {
    return { kind: 'ANSWERED', answer: unseal(accounts.settings.keys, viewerId, first.answer) }
  }
  return first.abandoned ? takeOver(pool, request, first.request_id) : { kind: 'UNDER_WAY' }
}

/** Of a request left behind: it is carried out again only if nothing of it was. */
async function takeOver(
  sql: Sql,
  { viewerId, key, requestId }: Repeatable,
  former: string,
): Promise<Standing> {
  const { rows } = await sql.query<{ ended: boolean; done: boolean }>(
    `select pg_try_advisory_xact_lock(work_of_request($1)) ended,
       exists (select from change where request_id = $1 and at >= now() - $2::interval) done`,
    [former, KEPT],
  )
  if (!rows[0]?.ended) return { kind: 'UNDER_WAY' }
  if (rows[0].done) return { kind: 'ANSWER_LOST' }
  const { rowCount } = await sql.query(
    `update idempotent_request set request_id = $4, claimed_at = clock_timestamp()
     where viewer_id = $1 and key = $2 and request_id = $3 and answer is null`,
    [viewerId, key, former, requestId],
  )
  return { kind: rowCount === 1 ? 'CARRY_OUT' : 'UNDER_WAY' }
}

/** Keeps what the claimed request was answered with. */
export async function keepAnswer(
  { pool, settings }: Accounts,
  { viewerId, key, requestId }: Repeatable,
  answer: string,
): Promise<void> {
  await pool.query(
    'update idempotent_request set answer = $4 where viewer_id = $1 and key = $2 and request_id = $3',
    [viewerId, key, requestId, seal(settings.keys, viewerId, answer)],
  )
}

/** It failed: the next one with this key may try; where it was done all the same, the next one is told so. */
export async function giveUp({ pool }: Accounts, { viewerId, key, requestId }: Repeatable): Promise<void> {
  await pool.query(
    `with undone as (
       delete from idempotent_request where viewer_id = $1 and key = $2 and request_id = $3 and answer is null
         and not exists (select from change where request_id = $3 and at >= claimed_at)
       returning 1)
     update idempotent_request set claimed_at = '-infinity'
     where viewer_id = $1 and key = $2 and request_id = $3 and answer is null and not exists (select from undone)`,
    [viewerId, key, requestId],
  )
}
