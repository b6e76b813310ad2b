import type { UnitFilter } from '../gql/graphql.ts'
import { OBLIGATION_FILTERS, obligationFilter } from './obligation-filter.ts'

/** What only a single obligation has. */
const OF_ONE_ITEM: readonly string[] = ['item', 'rule', 'assurance', 'open', 'contact', 'call']

export const UNIT_FILTERS = OBLIGATION_FILTERS.filter((name) => !OF_ONE_ITEM.includes(name))

/** As for obligations; the stream is an argument of the figures, and a unit stands for both items. */
export function unitFilter(get: (name: string) => string | null): UnitFilter {
  const { kind, ...filter } = obligationFilter((name) => (OF_ONE_ITEM.includes(name) ? null : get(name)))
  return filter as UnitFilter
}
