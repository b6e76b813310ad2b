import { mayAsk } from './policy.ts'
import { SCREENS, type Screen } from './screens.ts'
import { useShell } from './use-shell.ts'

/** The navigation of the signed-in person: groups without an entry are left out. */
export function useScreens(): typeof SCREENS {
  const { viewer } = useShell()
  const isMine = ({ roles, asks }: Screen) =>
    (!roles || viewer.roles.some((role) => roles.includes(role))) && (!asks || mayAsk(viewer, asks))
  return SCREENS.map(({ heading, screens }) => ({ heading, screens: screens.filter(isMine) })).filter(
    ({ screens }) => screens.length > 0,
  )
}
