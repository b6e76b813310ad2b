import { centreFilter } from '../centre/centre-filter.ts'
import type { SignInstallationFilter, SignPosition, SignStatus } from '../gql/graphql.ts'

export const SIGN_FILTERS = ['q', 'kind', 'province', 'district', 'status', 'position', 'standing'] as const

/** Parameters of the address as the API's filter; without `standing` the signs that stand. */
export function signFilter(get: (name: string) => string | null): SignInstallationFilter {
  const status = get('status')
  const position = get('position')
  return {
    centre: centreFilter(get),
    ...(status ? { status: status as SignStatus } : {}),
    ...(position ? { position: position as SignPosition } : {}),
    ...(get('standing') === 'no' ? { standing: false } : {}),
  }
}
