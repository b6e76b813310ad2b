import type { CentreRecordQuery, SignPosition, SignStatus } from '../gql/graphql.ts'

export type StandingSign = NonNullable<NonNullable<CentreRecordQuery['centre']>['signInstallation']>

/** A sign that stands or stood. */
export type SignOfCentre = NonNullable<CentreRecordQuery['centre']>['signInstallations'][number]

/** The form of a sign. */
export interface SignValues {
  status: SignStatus | ''
  position: SignPosition | ''
  positionOther: string
  installedOn: string | null
  size: string
  material: string
  wording: string
  reasonNotInstalled: string
  plannedOn: string | null
  remarks: string
}

export function signValuesOf(sign: StandingSign | null | undefined): SignValues {
  return {
    status: sign?.status ?? '',
    position: sign?.position ?? '',
    positionOther: sign?.positionOther ?? '',
    installedOn: sign?.installedOn ?? null,
    size: sign?.size ?? '',
    material: sign?.material ?? '',
    wording: sign?.wording ?? '',
    reasonNotInstalled: sign?.reasonNotInstalled ?? '',
    plannedOn: sign?.plannedOn ?? null,
    remarks: sign?.remarks ?? '',
  }
}

/** What the form changed, as the API takes it: empty text clears a field. */
export function signPatch(values: SignValues, dirty: Partial<Record<keyof SignValues, unknown>>) {
  const changed = (Object.keys(dirty) as (keyof SignValues)[]).filter((field) => dirty[field])
  return Object.fromEntries(changed.map((field) => [field, values[field] === '' ? null : values[field]]))
}
