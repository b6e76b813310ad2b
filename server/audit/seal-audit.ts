import pg from 'pg'
import { inTransaction } from '../database/connect.ts'
import { type LinkFacts, linkHash, type Stream } from './link.ts'

/** Rows of one link: few enough that a fault is near, many enough that an import of 8,000 rows needs few. */
const ROWS_PER_LINK = 500

/** Only one process seals at a time. */
const SEALER = 0x6c_63_73

const LOCK_NOT_AVAILABLE = '55P03'

/** The end of the chain. */
export interface Head {
  readonly id: string
  readonly hash: Buffer
}

interface Horizon {
  stream: Stream
  up_to: string
}

interface Batch {
  rows: number
  up_to: string | null
  digest: Buffer
  leaves: Buffer
}

/**
 * Chains every row of the audit that is committed and not yet chained, in the order of its number. Writers are not kept
 * waiting: they share a lock, and where a long write holds it, sealing is left for the next time.
 * @param key the server's newest key
 * @returns the new head; null when there was nothing to seal, or it has to wait
 */
export async function sealAudit(pool: pg.Pool, key: string): Promise<Head | null> {
  const horizons = await horizonsNow(pool)
  if (horizons === null) return null
  return inTransaction(pool, async (client) => {
    const free = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) free', [SEALER])
    if (!free.rows[0]?.free) return null
    const found = await client.query<Head>('select id, hash from audit_link order by id desc limit 1')
    const before = found.rows[0] ?? null
    let head = before
    for (const horizon of horizons) head = await sealStream(client, key, horizon, head)
    return head === before ? null : head
  })
}

async function horizonsNow(pool: pg.Pool): Promise<Horizon[] | null> {
  try {
    return (await pool.query<Horizon>('select stream, up_to from audit_horizon()')).rows
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === LOCK_NOT_AVAILABLE) return null
    throw error
  }
}

async function sealStream(
  client: pg.PoolClient,
  key: string,
  { stream, up_to: horizon }: Horizon,
  from: Head | null,
): Promise<Head | null> {
  const sealed = await client.query<{ after: string }>(
    'select coalesce(max(up_to_seq), 0) "after" from audit_link where stream = $1',
    [stream],
  )
  let head = from
  let after = sealed.rows[0]?.after ?? '0'
  for (;;) {
    const { rows } = await client.query<Batch>(BATCH, [stream, after, horizon, ROWS_PER_LINK])
    const batch = rows[0]
    if (!batch?.up_to) return head
    const link: LinkFacts = {
      id: String(BigInt(head?.id ?? 0) + 1n),
      sealedAt: new Date(),
      stream,
      after,
      upTo: batch.up_to,
      rows: batch.rows,
      digest: batch.digest,
      leaves: batch.leaves,
      previous: head?.hash ?? null,
    }
    head = { id: link.id, hash: linkHash(key, link) }
    await client.query(INSERT, [
      link.id,
      link.sealedAt,
      stream,
      after,
      link.upTo,
      link.rows,
      link.digest,
      link.leaves,
      link.previous,
      head.hash,
    ])
    after = batch.up_to
  }
}

const BATCH = `
  select count(*)::int rows, max(seq) up_to, sha256(string_agg(digest, '' order by seq)) digest,
    string_agg(substr(digest, 1, 8), '' order by seq) leaves
  from (select seq, digest from audit_row where stream = $1 and seq > $2::bigint and seq <= $3::bigint order by seq limit $4) r`

const INSERT = `
  insert into audit_link (id, sealed_at, stream, after_seq, up_to_seq, row_count, digest, leaves, previous, hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`
