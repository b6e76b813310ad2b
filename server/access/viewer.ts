/** What a person or a programme may be; the order is from most to least powerful. */
export const ROLES = [
  'DLA_ADMIN',
  'DLA_EDITOR',
  'DLA_ANALYST',
  'PROVINCE_OFFICER',
  'DISTRICT_OFFICER',
  'LAO_STAFF',
  'PARTNER',
] as const

export type Role = (typeof ROLES)[number]

/** One role in one area. An area that the role needs and that is missing means nothing may be seen or done. */
export interface Grant {
  readonly role: Role
  /** uuid of the province (PROVINCE_OFFICER), district (DISTRICT_OFFICER) or LAO (LAO_STAFF); null for the Department's roles. */
  readonly areaId: string | null
  /** Types of LAO that a district officer's area takes in; without a list every type. Joint centres always are. */
  readonly laoTypes?: readonly string[]
  /** Whether a district officer records on behalf of the LAOs of the area. */
  readonly records?: boolean
}

/** What a partner's token opens. */
export const SCOPES = ['COVERAGE', 'RECORDS'] as const
export type Scope = (typeof SCOPES)[number]

/** Who asks: fixed for the length of a request. */
export interface Viewer {
  /** uuid of the account or the partner token. */
  readonly id: string
  readonly name: string
  readonly kind: 'PERSON' | 'PARTNER'
  readonly grants: readonly Grant[]
  /** Of a partner's token; a person has none and is not narrowed. */
  readonly scopes?: readonly Scope[]
}

export function rolesOf(viewer: Viewer): readonly Role[] {
  return ROLES.filter((role) => viewer.grants.some((grant) => grant.role === role))
}

export function hasRole(viewer: Viewer, ...roles: readonly Role[]): boolean {
  return viewer.grants.some((grant) => roles.includes(grant.role))
}
