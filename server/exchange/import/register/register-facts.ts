import type { ClientBase } from 'pg'

/**
 * Totals of the file's accepted rows: `{ laos, byType, provinces, districts, districtNames }`. Names of districts repeat
 * across provinces, so there are fewer names than districts.
 */
export async function registerFacts(client: ClientBase): Promise<Record<string, unknown>> {
  const { rows } = await client.query<{ facts: Record<string, unknown> }>(`
    select jsonb_build_object(
      'laos', count(*), 'provinces', count(distinct province),
      'districts', count(distinct (province, district)), 'districtNames', count(distinct district),
      'byType', coalesce((
        select jsonb_object_agg(type, n) from (
          select type, count(*) n from staged where type is not null group by type) t), '{}')) facts
    from staged where code is not null`)
  return rows[0]?.facts ?? {}
}
