import type { ClientBase } from 'pg'

/** Totals of the file's accepted rows: `{ assistance, joint }`. */
export async function subjectFacts(client: ClientBase): Promise<Record<string, unknown>> {
  const { rows } = await client.query<{ facts: Record<string, unknown> }>(`
    select jsonb_build_object('assistance', count(lao_code), 'joint', count(district_code)) facts from staged`)
  return rows[0]?.facts ?? {}
}
