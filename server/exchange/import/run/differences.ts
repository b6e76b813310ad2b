/**
 * SQL of a sub-select whose one column `fields` is `{column: {from, to}}` of the columns in which row `now` differs from
 * row `was`, or null. `asked` decides, before anything is compared, whether it is looked at.
 */
export function differences(columns: readonly string[], was: string, now: string, asked: string): string {
  const all = (row: string) => `(${columns.map((column) => `${row}.${column}`).join(', ')})`
  const pairs = columns.map(
    (column) => `('${column}', to_jsonb(${was}.${column}), to_jsonb(${now}.${column}))`,
  )
  return `(
    select case when ${asked} and ${all(now)} is distinct from ${all(was)} then (
      select jsonb_object_agg(field, jsonb_build_object('from', before, 'to', after))
      from (values ${pairs.join(', ')}) pair (field, before, after) where before is distinct from after) end fields)`
}
