import type pg from 'pg'
import { inTransaction } from '../../server/database/connect.ts'

/** One transaction of edits by SQL, received at this moment (default: now). */
export function editing<T>(
  pool: pg.Pool,
  moment: string | Date | null,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  return inTransaction(pool, async (client) => {
    if (moment) {
      const received = moment instanceof Date ? moment.toISOString() : moment
      await client.query("select set_config('app.received_at', $1, true)", [received])
    }
    return work(client)
  })
}
