import type pg from 'pg'
import type { Viewer } from '../../access/viewer.ts'
import type { Sql, Variables } from './asking.ts'

/** One moment of the database: every page of an export sees it, and the file says when it was. */
export interface Snapshot {
  readonly text: string
  readonly at: Date
}

/** Opens a snapshot on a connection of its own; what nobody reads on for a minute is ended by the database. */
export async function openSnapshot(sql: Sql): Promise<Snapshot> {
  await sql.query('begin transaction isolation level repeatable read read only')
  const { rows } = await sql.query<{ text: string; at: Date }>(
    `select pg_current_snapshot()::text "text", clock_timestamp() at,
       set_config('idle_in_transaction_session_timeout', '60s', true)`,
  )
  const [snapshot] = rows
  if (!snapshot) throw new Error('a snapshot always answers')
  return { text: snapshot.text, at: snapshot.at }
}

export async function closeSnapshot(sql: Sql): Promise<void> {
  await sql.query('rollback')
}

/** Writes down who takes out what, before the first row leaves. @returns the id of the export */
export async function recordExport(
  pool: pg.Pool,
  viewer: Viewer,
  snapshot: Snapshot,
  what: {
    list: string
    format: 'XLSX' | 'CSV'
    variables: Variables
    columns: readonly string[]
    rows: number
  },
): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    `insert into export_receipt (list, format, variables, columns, row_count, snapshot, taken_at, actor_id, actor)
     values ($1, $2, $3, $4, $5, $6::pg_snapshot, $7, $8, $9) returning id`,
    [
      what.list,
      what.format,
      JSON.stringify(what.variables),
      what.columns,
      what.rows,
      snapshot.text,
      snapshot.at,
      viewer.id,
      viewer.name,
    ],
  )
  return rows[0]?.id ?? ''
}

export async function exportFinished(pool: pg.Pool, id: string): Promise<void> {
  await pool.query('update export_receipt set finished_at = clock_timestamp() where id = $1', [id])
}
