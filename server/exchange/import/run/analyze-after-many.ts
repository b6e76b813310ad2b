import type { ClientBase } from 'pg'

/** What records are joined and found by; the planner learns nothing from the rest, which takes most of the time. */
export const FOUND_BY = {
  centre: 'centre (id, kind, lao_id, slot_id, subject_id, district_id, deleted_at)',
  people: 'centre_person (id, centre_id, role, deleted_at)',
  members: 'centre_member (id, centre_id, lao_id)',
  signs: 'sign_installation (id, centre_id, physical_sign_id, status, removed_on, deleted_at)',
  status: 'obligation_status (obligation_id, state, centre_id)',
} as const

/** So many changed records make the planner's idea of the tables wrong before autovacuum comes by. */
const MANY = 500

/** Refreshes the planner's idea of these tables, where the import changed many records. */
export async function analyzeAfterMany(client: ClientBase, ...tables: readonly string[]): Promise<void> {
  const { rows } = await client.query<{ written: number }>(
    `select count(*)::int written from import_outcome where kind <> 'UNCHANGED'`,
  )
  if ((rows[0]?.written ?? 0) > MANY) await client.query(`analyze ${tables.join(', ')}`)
}
