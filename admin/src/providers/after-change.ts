import type { QueryClient } from '@tanstack/react-query'

/** After a change, what other screens were told is forgotten: none shows a figure that is older than one's own change. */
export function forgetOtherScreens(queryClient: QueryClient): void {
  queryClient.removeQueries({ type: 'inactive' })
}

/** The same, and what stands on this screen is asked anew. */
export async function askAnew(queryClient: QueryClient): Promise<void> {
  forgetOtherScreens(queryClient)
  await queryClient.invalidateQueries()
}
