import type { CentreKind } from '../gql/graphql.ts'
import { useShell } from '../shell/use-shell.ts'

interface Place {
  kind: CentreKind
  province: { id: string }
  district: { id: string } | null
  lao?: { id: string; type: string } | null
}

/** Whether this person may write here; the server decides again on every save. */
export function useMayEdit(place: Place): boolean {
  return useEditable()(place)
}

/** The same, of places that are known only later. */
export function useEditable(): (place: Place) => boolean {
  const { viewer } = useShell()
  return (place) =>
    viewer.grants.some(({ role, province, district, lao }) => {
      if (role === 'DLA_ADMIN' || role === 'DLA_EDITOR') return true
      if (role === 'PROVINCE_OFFICER') return province?.id === place.province.id
      if (role === 'DISTRICT_OFFICER')
        return viewer.recordsFor.includes(place.lao?.type ?? '') && district?.id === place.district?.id
      return role === 'LAO_STAFF' && place.kind === 'ASSISTANCE' && lao?.id === place.lao?.id
    })
}

/** A district officer sees people's private contacts masked, and leaves the list of people to the LAO. */
export function useMayEditPeople(): boolean {
  const { viewer } = useShell()
  return viewer.roles.some((role) => role !== 'DISTRICT_OFFICER')
}

/** Whether this person may verify or return what is recorded here; a province does not judge its own joint centre. */
export function useMayJudge(place: Omit<Place, 'district' | 'lao'>): boolean {
  const { viewer } = useShell()
  return viewer.grants.some(({ role, province }) => {
    if (role === 'DLA_ADMIN' || role === 'DLA_EDITOR') return true
    return role === 'PROVINCE_OFFICER' && place.kind === 'ASSISTANCE' && province?.id === place.province.id
  })
}

/** The Department's people write into other units' records, and say why. */
export function useMustGiveReason(): boolean {
  const { viewer } = useShell()
  return viewer.roles.some((role) => role === 'DLA_ADMIN' || role === 'DLA_EDITOR')
}
