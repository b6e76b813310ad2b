import type { LaoType } from '../gql/graphql.ts'

/** In the Department's order. */
export const LAO_TYPES: readonly LaoType[] = [
  'PAO',
  'CITY',
  'TOWN',
  'SUBDISTRICT_MUNICIPALITY',
  'SAO',
  'SPECIAL',
]
