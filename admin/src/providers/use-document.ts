import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useLogoutIfAccessDenied } from 'ra-core'
import { useEffect } from 'react'
import type { TypedDocumentString } from '../gql/graphql.ts'
import { request } from './request.ts'

interface Options {
  enabled?: boolean
  /** Keep showing the former answer while variables change, e.g. while paging. */
  keep?: boolean
  staleTime?: number
  /** Tells documents of one name apart, where the text is made by hand. */
  key?: string
}

/** One generated document as a query; signs out when the session is over. */
export function useDocument<T, V>(
  document: TypedDocumentString<T, V>,
  variables: V,
  { enabled = true, keep = false, staleTime, key }: Options = {},
): UseQueryResult<T> {
  const logoutIfDenied = useLogoutIfAccessDenied()
  const result = useQuery<T>({
    queryKey: [key ?? nameOf(document), variables],
    queryFn: ({ signal }) => request(document, variables, signal),
    enabled,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    ...(staleTime === undefined ? {} : { staleTime }),
  }) as UseQueryResult<T>
  const { error } = result
  useEffect(() => {
    if (error) logoutIfDenied(error)
  }, [error, logoutIfDenied])
  return result
}

/** `query Overview(…)` → `Overview`. */
export function nameOf(document: TypedDocumentString<unknown, never> | { toString(): string }): string {
  return /(?:query|mutation)\s+(\w+)/.exec(document.toString())?.[1] ?? document.toString()
}
