import type { CentreFilter, CentreKind } from '../gql/graphql.ts'

export const CENTRE_FILTERS = ['q', 'kind', 'province', 'district', 'signed'] as const

/** Parameters of the address as the API's filter. */
export function centreFilter(get: (name: string) => string | null): CentreFilter {
  const kind = get('kind')
  const signed = get('signed')
  return {
    ...(get('q') ? { search: get('q') } : {}),
    ...(kind ? { kind: kind as CentreKind } : {}),
    ...(get('district')
      ? { district: get('district') }
      : get('province')
        ? { province: get('province') }
        : {}),
    ...(signed ? { hasSign: signed === 'yes' } : {}),
  }
}
