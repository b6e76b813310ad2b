import { mayActAt, mayWrite, owesReason, type Place } from '../shell/policy.ts'
import { useShell } from '../shell/use-shell.ts'

/** Whether this person may write here; the server decides again on every save. */
export function useMayEdit(place: Place): boolean {
  return useEditable()(place)
}

/** The same, of places that are known only later. */
export function useEditable(): (place: Place) => boolean {
  const { viewer } = useShell()
  return (place) => mayActAt(viewer, 'Centre.update', place)
}

/** A district officer sees people's private contacts masked, and leaves the list of people to the LAO. */
export function useMayEditPeople(): boolean {
  return mayWrite(useShell().viewer, 'Centre.update', 'people')
}

/** Whether this person may verify or return what is recorded here; a province does not judge its own joint centre. */
export function useMayJudge(place: Omit<Place, 'district' | 'lao'>): boolean {
  return mayActAt(useShell().viewer, 'Obligation.verify', { ...place, district: null })
}

/** The Department's people write into other units' records, and say why. */
export function useMustGiveReason(): boolean {
  return owesReason(useShell().viewer, 'Centre.update')
}
