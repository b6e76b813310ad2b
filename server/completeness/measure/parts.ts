import type { Statement } from '../../read/source.ts'
import type { GroupBy } from '../words.ts'
import { addedSql, isAdditive, sumSql, sumType } from './counts.ts'

const KEY_TYPES: Readonly<Record<string, string>> = {
  region_code: 'text',
  province_id: 'uuid',
  district_id: 'uuid',
  lao_type: 'text',
}

/** Where a unit lies for `figures_change`: in a district, or at province level. */
const PLACE = 'coalesce(u.district_id, u.province_id)'

/** Whether a group's sums are those of its places added up. A row for each LAO would be as many rows as there are units. */
export function mayAddUp(groupBy: GroupBy, sums: readonly string[]): boolean {
  return groupBy !== 'LAO' && groupBy !== 'RULE' && sums.every(isAdditive)
}

/** `select` of these sums of each group of the relation `units`, added up from those of its places. */
export function addedUp(
  statement: Statement,
  units: string,
  keys: readonly string[],
  sums: readonly string[],
): string {
  const parts = statement.addUp({
    changedSince: 'figures_changed_since',
    columns: Object.fromEntries([
      ...keys.map((key) => [key, KEY_TYPES[key]]),
      ...sums.map((name) => [name, sumType(name)]),
    ]),
    rows: (places) => {
      const where = places === undefined ? '' : ` where ${PLACE} = any(array${places})`
      return sumsBy([PLACE, ...keys.map((key) => `u.${key}`)], sums, sumSql, `${units} u${where}`)
    },
  })
  return sumsBy(
    keys.map((key) => `p.${key}`),
    sums,
    addedSql,
    `${parts} p`,
  )
}

/** `select` text of sums of a relation, a row for each combination of keys. */
export function sumsBy(
  keys: readonly string[],
  sums: readonly string[],
  sql: (name: string) => string,
  from: string,
): string {
  const columns = [...keys, ...sums.map((name) => `${sql(name)} "${name}"`)]
  return `select ${columns.join(', ')} from ${from}${keys.length > 0 ? ` group by ${keys.join(', ')}` : ''}`
}
