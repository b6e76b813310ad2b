import { createDefaultRoster } from './default-roster.ts'
import type { SqlClient } from './sql-client.ts'

/**
 * Opens a round that is not open yet: completes the roster of joint centres, then generates what register and roster owe,
 * each evaluated at once. Answers how many obligations there are. Runs inside the caller's transaction and holds up
 * edits of the register until it ends.
 */
export async function openRound(client: SqlClient, roundId: string): Promise<number> {
  await createDefaultRoster(client)
  const { rows } = await client.query<{ owed: number }>('select open_round($1)::int owed', [roundId])
  // The first questions come before autovacuum does.
  await client.query(
    'analyze joint_slot, obligation, obligation_expectation, obligation_status, obligation_status_history',
  )
  return rows[0]?.owed ?? 0
}
