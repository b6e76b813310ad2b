import type { LaoFilter, LaoType } from '../gql/graphql.ts'

export const LAO_FILTERS = ['q', 'province', 'district', 'region', 'laoType', 'centre', 'ended'] as const

/** Parameters of the address as the API's filter. */
export function laoFilter(get: (name: string) => string | null): LaoFilter {
  const type = get('laoType')
  const centre = get('centre')
  return {
    ...(get('q') ? { search: get('q') } : {}),
    ...(get('district')
      ? { district: get('district') }
      : get('province')
        ? { province: get('province') }
        : {}),
    ...(get('region') ? { region: get('region') } : {}),
    ...(type ? { type: [type as LaoType] } : {}),
    ...(centre ? { hasCentre: centre === 'yes' } : {}),
    ...(get('ended') === 'yes' ? { ended: true } : {}),
  }
}
