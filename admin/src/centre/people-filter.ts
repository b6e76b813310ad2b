import type { CentreFilter, PersonRole } from '../gql/graphql.ts'
import { centreFilter } from './centre-filter.ts'

export const PEOPLE_FILTERS = ['q', 'kind', 'province', 'district', 'role'] as const

/** Parameters of the address as the API's filter: centres with somebody of that name and role. */
export function peopleFilter(get: (name: string) => string | null): CentreFilter {
  const role = get('role')
  const people = {
    ...(get('q') ? { name: get('q') } : {}),
    ...(role ? { role: role as PersonRole } : {}),
  }
  return { ...centreFilter((name) => (name === 'q' ? null : get(name))), people }
}
