import type { PlaceSums } from './source.ts'

/** What a statement calls the sums of all places. */
export const PLACE_SUMS = 'place_sums'

/** The part of a statement in front of its `select` that counts every place. */
export function countedPlaces(sums: PlaceSums | null): string {
  return sums ? `with ${PLACE_SUMS} as materialized (${named(sums, sums.rows())})\n` : ''
}

/** An answer that is counted as a whole, with all sums it is added up from, if any, to be kept. */
export function countedAndKept(answer: string, sums: PlaceSums | null): string {
  const kept = sums ? `(select json_agg(s) from ${PLACE_SUMS} s)` : 'null::json'
  return `${countedPlaces(sums)}select ${answer} as answer, ${kept} sums, '{}'::text[] changed`
}

/**
 * An answer from sums that were kept: only places where something has changed since are counted, and their sums answered
 * with their names. All of it is of one snapshot.
 * @param parameter the number of the first parameter: the snapshot of the kept sums, then `columnsOf` these
 */
export function countedAgain(answer: string, sums: PlaceSums, parameter: number): string {
  const kept = Object.values({ place: 'uuid', ...sums.columns }).map(
    (type, n) => `$${parameter + 1 + n}::text::${type}[]`,
  )
  return `with changed as materialized (
  select coalesce(array_agg(place), '{}') places from ${sums.changedSince}($${parameter}::text::pg_snapshot) place),
recounted as materialized (${named(sums, sums.rows('(select unnest(places) from changed)'))}),
${PLACE_SUMS} as materialized (
  ${named(sums, `select k.* from changed, unnest(${kept.join(', ')}) k (place) where k.place <> all(changed.places)`)}
  union all select * from recounted)
select ${answer} as answer, (select json_agg(r) from recounted r) sums, changed.places::text[] changed from changed`
}

/** A row of sums of one place, as JSON. */
export interface PlaceSum extends Readonly<Record<string, string | number | null>> {
  readonly place: string
}

/** Each column as text of a PostgreSQL array: read ten times as fast as JSON. */
export function columnsOf(sums: readonly PlaceSum[]): string[] {
  const [first] = sums
  return Object.keys(first ?? {}).map((name) => `{${sums.map((sum) => element(sum[name])).join(',')}}`)
}

function element(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' ? `"${value.replace(/[\\"]/g, '\\$&')}"` : 'null'
}

function named({ columns }: PlaceSums, rows: string): string {
  return `select * from (${rows}) r (${['place', ...Object.keys(columns)].map((name) => `"${name}"`).join(', ')})`
}
