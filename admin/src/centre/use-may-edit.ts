import type { CentreKind } from '../gql/graphql.ts'
import { useShell } from '../shell/use-shell.ts'

interface Place {
  kind: CentreKind
  province: { id: string }
  lao?: { id: string } | null
}

/** Whether this person may write here; the server decides again on every save. */
export function useMayEdit(place: Place): boolean {
  const { viewer } = useShell()
  return viewer.grants.some(({ role, province, lao }) => {
    if (role === 'DLA_ADMIN' || role === 'DLA_EDITOR') return true
    if (role === 'PROVINCE_OFFICER') return province?.id === place.province.id
    return role === 'LAO_STAFF' && place.kind === 'ASSISTANCE' && lao?.id === place.lao?.id
  })
}

/** Whether this person may verify or return what is recorded here; a province does not judge its own joint centre. */
export function useMayJudge(place: Place): boolean {
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
