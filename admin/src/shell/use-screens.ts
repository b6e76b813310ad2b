import { SCREENS } from './screens.ts'
import { useShell } from './use-shell.ts'

/** The navigation of the signed-in person: groups without an entry are left out. */
export function useScreens(): typeof SCREENS {
  const roles = new Set<string>(useShell().viewer.roles)
  return SCREENS.map(({ heading, screens }) => ({
    heading,
    screens: screens.filter((screen) => !screen.roles || screen.roles.some((role) => roles.has(role))),
  })).filter(({ screens }) => screens.length > 0)
}
