import pg from 'pg'
import { TooSlow } from '../errors.ts'

const CANCELLED = '57014'

/**
 * Runs a statement that ends when `signal` is aborted: nobody waits for it any more, so PostgreSQL shall not work on it.
 * @throws TooSlow when it was cancelled, also by the limit the database itself sets
 */
export async function cancellable<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  signal: AbortSignal | undefined,
  query: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> {
  try {
    return await (signal ? untilAborted<Row>(pool, signal, query) : pool.query<Row>(query))
  } catch (error) {
    throw error instanceof pg.DatabaseError && error.code === CANCELLED ? new TooSlow() : error
  }
}

async function untilAborted<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  signal: AbortSignal,
  query: pg.QueryConfig,
): Promise<pg.QueryResult<Row>> {
  const client = await pool.connect()
  let cancelling: Promise<void> | undefined
  const cancel = () => {
    cancelling = cancelStatementOf(client, pool)
  }
  try {
    if (signal.aborted) throw new TooSlow()
    signal.addEventListener('abort', cancel, { once: true })
    return await client.query<Row>(query)
  } finally {
    signal.removeEventListener('abort', cancel)
    await cancelling
    // A cancellation that comes late would hit the next statement of this connection, so there is none.
    client.release(cancelling !== undefined)
  }
}

/** On a connection of its own: the pool may be full of statements that want cancelling. */
async function cancelStatementOf(client: pg.PoolClient, pool: pg.Pool): Promise<void> {
  const { processID } = client as unknown as { processID: number | null }
  const other = new pg.Client(pool.options)
  other.on('error', () => undefined)
  try {
    await other.connect()
    await other.query('select pg_cancel_backend($1)', [processID])
  } catch {
    // The statement then ends by the limit of the database.
  } finally {
    await other.end().catch(() => undefined)
  }
}
