import type pg from 'pg'

/** Raised by `share()` in the database: a count stands above its total. A bug, never capped and never shown. */
const ABOVE_TOTAL = 'LC001'

/**
 * Wakes the operator when the statement failed because a figure cannot be true. On a connection of its own, because the
 * failed one has nothing left to write to; the failure itself goes on to the caller.
 */
export async function alarmIfImpossible(pool: pg.Pool, error: unknown, statement: string): Promise<void> {
  if (!(error instanceof Error) || !('code' in error) || error.code !== ABOVE_TOTAL) return
  await pool.query('insert into alarm (kind, details) values ($1, $2)', [
    'COUNT_ABOVE_TOTAL',
    JSON.stringify({ fault: error.message, statement }),
  ])
}
