import type pg from 'pg'

export interface TableSize {
  readonly name: string
  readonly rows: number
  /** Bytes of the rows; of all its indexes together. */
  readonly heap: number
  readonly indexes: number
}

/** The largest tables of the database. */
export async function tableSizes(pool: pg.Pool): Promise<TableSize[]> {
  await pool.query('analyze')
  const { rows } = await pool.query<TableSize>(
    `select relname name, reltuples::float8 rows, pg_table_size(oid)::float8 heap, pg_indexes_size(oid)::float8 indexes
     from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace
     order by pg_total_relation_size(oid) desc limit 12`,
  )
  return rows
}
