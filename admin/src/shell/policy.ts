import access from '../../../schema/access.json'
import type { CentreKind, ShellQuery } from '../gql/graphql.ts'

/** Printed from the policies (`npm run schema`). What is offered here is what the API accepts; the API decides again. */
interface Act {
  readonly roles: readonly string[]
  readonly kinds?: Readonly<Record<string, readonly string[]>>
  readonly reasonFrom?: readonly string[]
  readonly notForDistricts?: readonly string[]
}

/** Where something stands. */
export type Area = Omit<Place, 'kind' | 'lao'> & { readonly lao?: { readonly id: string } | null }

export type ActName = keyof typeof access.acts
export type Question = keyof typeof access.questions
/** A field of a list that not everybody sees in every row. */
export type GuardedField = keyof typeof access.fields
export type Person = Pick<NonNullable<ShellQuery['viewer']>, 'roles' | 'grants' | 'recordsFor'>

/** Where something is done. */
export interface Place {
  readonly kind: CentreKind
  readonly province: { readonly id: string }
  readonly district: { readonly id: string } | null
  readonly lao?: { readonly id: string; readonly type: string } | null
}

const ACTS: Readonly<Record<ActName, Act>> = access.acts
const QUESTIONS: Readonly<Record<Question, readonly string[]>> = access.questions
const FIELDS: Readonly<
  Record<GuardedField, { readonly own: readonly string[]; readonly elsewhere: readonly string[] }>
> = access.fields

/** Whether somebody has this question at all. */
export function mayAsk({ roles }: Pick<Person, 'roles'>, question: Question): boolean {
  return roles.some((role) => QUESTIONS[question].includes(role))
}

/** Whether somebody does this anywhere. */
export function mayAct({ roles }: Pick<Person, 'roles'>, act: ActName): boolean {
  return roles.some((role) => ACTS[act].roles.includes(role))
}

/** Whether somebody does this here. */
export function mayActAt(viewer: Pick<Person, 'grants' | 'recordsFor'>, act: ActName, place: Place): boolean {
  const { roles, kinds, notForDistricts } = ACTS[act]
  return viewer.grants.some((grant) => {
    if (grant.role === 'DISTRICT_OFFICER' && notForDistricts)
      return covers(grant, place) && viewer.recordsFor.includes(place.lao?.type ?? '')
    const kind = kinds?.[grant.role]?.includes(place.kind) ?? true
    return roles.includes(grant.role) && kind && covers(grant, place)
  })
}

/** Whether somebody who does this may write the field. */
export function mayWrite({ roles }: Pick<Person, 'roles'>, act: ActName, field: string): boolean {
  const { notForDistricts } = ACTS[act]
  return roles.some(
    (role) =>
      ACTS[act].roles.includes(role) ||
      (role === 'DISTRICT_OFFICER' && notForDistricts?.includes(field) === false),
  )
}

/** Whether somebody has to say why. */
export function owesReason({ roles }: Pick<Person, 'roles'>, act: ActName): boolean {
  return roles.some((role) => ACTS[act].reasonFrom?.includes(role))
}

/** Whether somebody sees the field of what stands here. */
export function maySeeAt({ grants }: Pick<Person, 'grants'>, field: GuardedField, place: Area): boolean {
  const { own, elsewhere } = FIELDS[field]
  return grants.some(
    (grant) => elsewhere.includes(grant.role) || (own.includes(grant.role) && covers(grant, place)),
  )
}

/** Whether somebody sees the field of anything in a list that is narrowed to these places, by their codes. */
export function maySeeWithin(
  { grants }: Pick<Person, 'grants'>,
  field: GuardedField,
  { province, district, lao }: Readonly<Record<'province' | 'district' | 'lao', string | null>>,
): boolean {
  const { own, elsewhere } = FIELDS[field]
  const meets = (grant: Grant) =>
    (!lao || !grant.lao || grant.lao.code === lao) &&
    (!district || !grant.district || grant.district.code === district) &&
    (!(province ?? district) ||
      !grant.province ||
      grant.province.code === (province ?? district?.slice(0, 2)))
  return grants.some((grant) => elsewhere.includes(grant.role) || (own.includes(grant.role) && meets(grant)))
}

type Grant = Person['grants'][number]

/** Whether the place lies in the area of the grant; the Department's lies everywhere. */
function covers({ role, province, district, lao }: Grant, place: Area): boolean {
  if (role === 'PROVINCE_OFFICER') return province?.id === place.province.id
  if (role === 'DISTRICT_OFFICER') return district !== null && district.id === place.district?.id
  if (role === 'LAO_STAFF') return lao !== null && lao.id === place.lao?.id
  return true
}
