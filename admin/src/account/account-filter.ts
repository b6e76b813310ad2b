import type { AccountFilter, AccountRole, AccountStatus } from '../gql/graphql.ts'

export const ACCOUNT_FILTERS = ['q', 'status', 'role', 'province'] as const

export const STATUSES: readonly AccountStatus[] = ['ACTIVE', 'INVITED', 'SUSPENDED', 'LOCKED']

export const PERSON_ROLES: readonly AccountRole[] = [
  'DLA_ADMIN',
  'DLA_EDITOR',
  'DLA_ANALYST',
  'PROVINCE_OFFICER',
  'DISTRICT_OFFICER',
  'LAO_STAFF',
]

/** Parameters of the address as the API's filter. */
export function accountFilter(get: (name: string) => string | null): AccountFilter {
  const [search, province] = [get('q'), get('province')]
  const status = STATUSES.find((each) => each === get('status'))
  const role = PERSON_ROLES.find((each) => each === get('role'))
  return {
    ...(search ? { search } : {}),
    ...(status ? { status: [status] } : {}),
    ...(role ? { role: [role] } : {}),
    ...(province ? { province } : {}),
  }
}
