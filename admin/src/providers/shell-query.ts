import type { QueryClient } from '@tanstack/react-query'
import { ShellDocument, type ShellQuery } from '../gql/graphql.ts'
import { request } from './request.ts'

/** Asked once after signing in: who, which rounds, which provinces. Every screen builds on it. */
export const SHELL_KEY = ['Shell', {}] as const
export const SHELL_STALE_MS = 5 * 60_000

export function fetchShell(queryClient: QueryClient): Promise<ShellQuery> {
  return queryClient.fetchQuery({
    queryKey: SHELL_KEY,
    queryFn: ({ signal }) => request(ShellDocument, {}, signal),
    staleTime: SHELL_STALE_MS,
  })
}
