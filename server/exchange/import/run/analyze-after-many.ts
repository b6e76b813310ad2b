import type { ClientBase } from 'pg'

/** So many changed records make the planner's idea of the tables wrong before autovacuum comes by. */
const MANY = 500

/** Refreshes the planner's idea of these tables, where the import changed many records. */
export async function analyzeAfterMany(client: ClientBase, tables: string): Promise<void> {
  const { rows } = await client.query<{ written: number }>(
    `select count(*)::int written from import_outcome where kind <> 'UNCHANGED'`,
  )
  if ((rows[0]?.written ?? 0) > MANY) await client.query(`analyze ${tables}`)
}
