import type { QueryClient } from '@tanstack/react-query'
import { fetchShell } from '../providers/shell-query.ts'

/**
 * Asks for what the first screen needs while the program is still being read: who is signed in, and the part of the
 * program that shows the country. Whoever reads the manual or signs in is not asked for.
 */
export function beginEarly(queryClient: QueryClient): void {
  const { pathname } = window.location
  if (pathname === '/login' || pathname.startsWith('/manual')) return
  // Refused or unreachable: the page itself asks again, and says so.
  fetchShell(queryClient).catch(() => undefined)
  if (pathname === '/overview') void import('../completeness/overview-page.tsx')
}
