import { Forbidden } from '../errors.ts'
import type { ActionRule, Policy } from './policy.ts'
import type { Grant, Viewer } from './viewer.ts'

/** Where a record lies, as uuids; what a grant's area is compared with. */
export interface Place {
  readonly provinceId: string | null
  readonly districtId: string | null
  readonly laoId: string | null
}

export interface Permit {
  /** The act is done for somebody else and must be marked so. */
  readonly onBehalf: boolean
  readonly reasonRequired: boolean
}

/**
 * Whether the viewer may do the action on a record at this place: conditions of one grant are ANDed, grants are ORed,
 * nothing means no.
 * @throws Forbidden, naming the first forbidden field if the action is allowed and a field is not.
 */
export function authorise<Action extends string>(
  viewer: Viewer,
  policy: Policy<string, Action>,
  action: Action,
  place: Place,
  kind: 'ASSISTANCE' | 'JOINT' | null = null,
  fields: readonly string[] = [],
): Permit {
  const rule: ActionRule = policy.actions[action]
  const allowed = viewer.grants.filter((grant) => allows(rule, grant, place, kind))
  if (allowed.length === 0) throw new Forbidden()
  const forbidden = rule.writes && fields.find((field) => !rule.writes?.includes(field))
  if (forbidden) throw new Forbidden(forbidden)
  return {
    onBehalf: allowed.every((grant) => rule.onBehalf?.includes(grant.role) === true),
    reasonRequired: allowed.every((grant) => rule.reasonFrom?.includes(grant.role) === true),
  }
}

/** Before a record is looked for: whoever may do this nowhere is not told whether it exists. @throws Forbidden */
export function mayAnywhere<Action extends string>(
  viewer: Viewer,
  policy: Policy<string, Action>,
  action: Action,
): void {
  if (!viewer.grants.some(({ role }) => policy.actions[action].roles.includes(role))) throw new Forbidden()
}

function allows(rule: ActionRule, grant: Grant, place: Place, kind: 'ASSISTANCE' | 'JOINT' | null): boolean {
  if (!rule.roles.includes(grant.role)) return false
  const kinds = rule.kinds?.[grant.role]
  if (kinds && (kind === null || !kinds.includes(kind))) return false
  return covers(grant, place)
}

/** Whether the place lies in the grant's area. An area that is missing covers nothing. */
export function covers(grant: Grant, place: Place): boolean {
  switch (grant.role) {
    case 'DLA_ADMIN':
    case 'DLA_EDITOR':
    case 'DLA_ANALYST':
    case 'PARTNER':
      return true
    case 'PROVINCE_OFFICER':
      return grant.areaId !== null && grant.areaId === place.provinceId
    case 'DISTRICT_OFFICER':
      return grant.areaId !== null && grant.areaId === place.districtId
    case 'LAO_STAFF':
      return grant.areaId !== null && grant.areaId === place.laoId
  }
}
