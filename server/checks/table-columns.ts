import type pg from 'pg'

export interface Column {
  /** As PostgreSQL writes it: `text`, `timestamp with time zone`, `text[]`. */
  readonly type: string
  readonly required: boolean
  readonly hasDefault: boolean
  readonly generated: boolean
}

/** Columns by table and name, of the public schema. */
export async function tableColumns(pool: pg.Pool): Promise<Map<string, Map<string, Column>>> {
  const { rows } = await pool.query<Column & { table: string; name: string }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
            a.attnotnull as required, a.atthasdef as "hasDefault", a.attgenerated <> '' as generated
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  )
  const tables = new Map<string, Map<string, Column>>()
  for (const { table, name, ...column } of rows) {
    const columns = tables.get(table) ?? new Map<string, Column>()
    tables.set(table, columns.set(name, column))
  }
  return tables
}
