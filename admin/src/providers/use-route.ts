import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useLogoutIfAccessDenied } from 'ra-core'
import { useEffect } from 'react'
import { askRoute } from './ask-route.ts'

/** What a route beside the API answers, again `every` and not before `fresh` milliseconds; signs out when the session is over. */
export function useRoute<T>(
  path: string,
  { enabled = true, every, fresh }: { enabled?: boolean; every?: number; fresh?: number } = {},
): UseQueryResult<T> {
  const logoutIfDenied = useLogoutIfAccessDenied()
  const result = useQuery<T>({
    queryKey: ['route', path],
    queryFn: ({ signal }) => askRoute<T>(path, undefined, signal),
    enabled,
    placeholderData: keepPreviousData,
    ...(fresh === undefined ? {} : { staleTime: fresh }),
    ...(every === undefined ? {} : { refetchInterval: every, staleTime: 0 }),
  }) as UseQueryResult<T>
  const { error } = result
  useEffect(() => {
    if (error) logoutIfDenied(error)
  }, [error, logoutIfDenied])
  return result
}
