import type pg from 'pg'

/** Far below the age at which notes of changes are forgotten: nothing older is used. */
export const OLDEST_MS = 600_000
const FORGET_MS = 3_600_000

const TABLES = ['figures_change', 'lists_change'] as const

interface Forgotten {
  readonly at: number
  readonly xmin: string
}

const forgotten = new WeakMap<pg.Pool, Forgotten>()

/** Forgets, once an hour, which transactions changed something and had ended an hour before: no snapshot that is still used can miss them. */
export function forgetOldChanges(pool: pg.Pool): void {
  const last = forgotten.get(pool)
  if (last && Date.now() - last.at <= FORGET_MS) return
  forgotten.set(pool, { at: Date.now(), xmin: last?.xmin ?? '0' })
  if (last) void forgetChanges(pool, last.xmin).catch(() => undefined)
}

async function forgetChanges(pool: pg.Pool, xmin: string): Promise<void> {
  for (const table of TABLES) {
    // What lies in the future was written by another server, from which this database was copied.
    await pool.query(
      `delete from ${table} where xid < $1::text::xid8 or xid > pg_snapshot_xmax(pg_current_snapshot())`,
      [xmin],
    )
  }
  const { rows } = await pool.query<{ xmin: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text xmin',
  )
  forgotten.set(pool, { at: Date.now(), xmin: rows[0]?.xmin ?? xmin })
}
