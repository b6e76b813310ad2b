import type { SqlClient } from './sql-client.ts'

/**
 * One joint centre is expected in each district of the Department's provinces, where the roster says nothing of the
 * district yet; a second call adds nothing. Answers how many slots were added.
 */
export async function createDefaultRoster(client: SqlClient): Promise<number> {
  const { rows } = await client.query<{ added: number }>('select create_default_roster()::int added')
  return rows[0]?.added ?? 0
}
