import type { SqlClient } from './sql-client.ts'

/** Ids of the rules that a round can demand. */
export async function rulesInForce(client: SqlClient): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from rule where not retired')
  return rows.map(({ id }) => id)
}
