import { PLACE_SUMS } from './place-sums.ts'
import type { PlaceSums, Row } from './source.ts'
import { whereSql } from './sql-text.ts'

/** SQL of a total that is added up from those of its places. */
export const LIST_TOTAL = `(select coalesce(sum(n), 0)::bigint from ${PLACE_SUMS})`

/** How many rows of a list each place has, which is where their subjects stand; null where rows are nobody's. */
export function totalSums(
  { alias, source }: Row,
  from: string,
  conditions: readonly string[],
): PlaceSums | null {
  const { subjects } = source
  if (!subjects) return null
  return {
    changedSince: 'lists_changed_since',
    columns: { n: 'bigint' },
    rows: (places) => {
      const standing = `array(select subject_id from subject_place where place = any(array${places}))`
      const there = places === undefined ? [] : [subjects.among(alias, standing)]
      return `select sp.place, count(*) from ${from} join subject_place sp on sp.subject_id = ${subjects.of(alias)}${whereSql([...conditions, ...there])} group by sp.place`
    },
  }
}

/**
 * A page with the total that was counted before; no answer, but the places that have changed, where it may be another by now.
 * @param answer SQL that names `LIST_TOTAL` where the total stands
 * @param sums what the total is counted from: mentioned, because a statement has to mention all its parameters, and never run
 * @param parameter the number of the first of three parameters: total, snapshot, and end of what is known or null
 */
export function withKnownTotal(answer: string, sums: PlaceSums, parameter: number): string {
  const [total, snapshot, until] = [`$${parameter}`, `$${parameter + 1}`, `$${parameter + 2}`]
  return `with changed as materialized (
  select coalesce(array_agg(place), '{}') places from lists_changed_since(${snapshot}::text::pg_snapshot) place),
${PLACE_SUMS} as materialized (select ${total}::text::bigint n from changed
  where places = '{}' and coalesce(moment() < ${until}::text::timestamptz, true))
select case when exists (select from ${PLACE_SUMS}) then ${answer}
  when false then (select null::json from (${sums.rows()}) counted) end as answer, places::text changed,
  pg_current_snapshot()::text snapshot
from changed`
}
