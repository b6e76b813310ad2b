import { useLocation } from 'react-router'
import { useText } from '../i18n/use-text.ts'
import { SCREENS } from './screens.ts'

/** The part of the navigation the page belongs to; null for pages that stand in none. */
export function useSection(): string | null {
  const text = useText()
  const { pathname } = useLocation()
  // The list of units has no entry of its own: numbers lead to it.
  const at = pathname === '/units' ? '/obligations' : pathname
  const found = SCREENS.find(({ screens }) =>
    screens.some(({ path }) => at === path || at.startsWith(`${path}/`)),
  )
  return found ? text(found.heading) : null
}
