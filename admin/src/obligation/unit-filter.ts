import type { UnitFilter } from '../gql/graphql.ts'
import { OBLIGATION_FILTERS, obligationFilter } from './obligation-filter.ts'

export const UNIT_FILTERS = OBLIGATION_FILTERS.filter((name) => name !== 'item' && name !== 'rule')

/** As for obligations; the stream is an argument of the figures, and a unit stands for both items. */
export function unitFilter(get: (name: string) => string | null): UnitFilter {
  const { kind, ...filter } = obligationFilter((name) =>
    name === 'item' || name === 'rule' ? null : get(name),
  )
  return filter as UnitFilter
}
