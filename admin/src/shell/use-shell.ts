import { useSuspenseQuery } from '@tanstack/react-query'
import { ShellDocument, type ShellQuery } from '../gql/graphql.ts'
import { request } from '../providers/request.ts'
import { SHELL_KEY, SHELL_STALE_MS } from '../providers/shell-query.ts'

export type Shell = ShellQuery & { viewer: NonNullable<ShellQuery['viewer']> }
export type ShellRound = ShellQuery['rounds'][number]

/** Who is signed in, the rounds and the provinces; only inside the frame, where somebody is signed in. */
export function useShell(): Shell {
  const { data } = useSuspenseQuery({
    queryKey: SHELL_KEY,
    queryFn: ({ signal }) => request(ShellDocument, {}, signal),
    staleTime: SHELL_STALE_MS,
  })
  return data as Shell
}
