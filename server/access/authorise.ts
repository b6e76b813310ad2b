import { Forbidden } from '../errors.ts'
import type { ActionRule, FieldRule, Policy } from './policy.ts'
import type { Grant, Viewer } from './viewer.ts'

/** Where a record lies, as uuids; what a grant's area is compared with. */
export interface Place {
  readonly provinceId: string | null
  readonly districtId: string | null
  readonly laoId: string | null
  /** Type of the LAO; null of what is no LAO's, such as a joint centre. */
  readonly laoType: string | null
}

/** What lies in nobody's area: only roles without one reach it. */
export const NOWHERE: Place = { provinceId: null, districtId: null, laoId: null, laoType: null }

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
  const forbidden = fields.find(
    (field) => !allowed.some((grant) => writesOf(rule, grant)?.includes(field) ?? true),
  )
  if (forbidden) throw new Forbidden(forbidden)
  return {
    onBehalf: allowed.every(
      (grant) => forDistricts(rule, grant) || rule.onBehalf?.includes(grant.role) === true,
    ),
    reasonRequired: allowed.every((grant) => rule.reasonFrom?.includes(grant.role) === true),
  }
}

/** Before a record is looked for: whoever may do this nowhere is not told whether it exists. @throws Forbidden */
export function mayAnywhere<Action extends string>(
  viewer: Viewer,
  policy: Policy<string, Action>,
  action: Action,
): void {
  const rule: ActionRule = policy.actions[action]
  if (!viewer.grants.some((grant) => rule.roles.includes(grant.role) || forDistricts(rule, grant)))
    throw new Forbidden()
}

function allows(rule: ActionRule, grant: Grant, place: Place, kind: 'ASSISTANCE' | 'JOINT' | null): boolean {
  if (forDistricts(rule, grant)) return kind === 'ASSISTANCE' && covers(grant, place)
  if (!rule.roles.includes(grant.role)) return false
  const kinds = rule.kinds?.[grant.role]
  if (kinds && (kind === null || !kinds.includes(kind))) return false
  return covers(grant, place)
}

/** Whether it is by recording on behalf that this grant allows the action. */
function forDistricts(rule: ActionRule, { role, records }: Grant): boolean {
  return role === 'DISTRICT_OFFICER' && records === true && rule.districts !== undefined
}

/** The fields a grant lets somebody write; without a list all. */
function writesOf(rule: ActionRule, grant: Grant): readonly string[] | undefined {
  return forDistricts(rule, grant) ? rule.districts : rule.writes
}

/** Whether the viewer sees the value of such a field on a record at this place; a mask is no value. */
export function seesValue(viewer: Viewer, rule: FieldRule, place: Place): boolean {
  return viewer.grants.some((grant) => {
    const reach = rule.reach[grant.role]
    return (covers(grant, place) ? reach.own : reach.elsewhere) === 'VALUE'
  })
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
      return grant.areaId !== null && grant.areaId === place.districtId && takesIn(grant, place)
    case 'LAO_STAFF':
      return grant.areaId !== null && grant.areaId === place.laoId
  }
}

function takesIn({ laoTypes }: Grant, { laoType }: Place): boolean {
  return laoTypes === undefined || laoType === null || laoTypes.includes(laoType)
}
