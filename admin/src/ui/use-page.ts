import { keepPreviousData } from '@tanstack/react-query'
import { type RaRecord, useGetList, useLogoutIfAccessDenied } from 'ra-core'
import { useEffect } from 'react'
import { useAddress } from '../shell/use-address.ts'

interface Options {
  filter: object
  meta: object
  sort: string
  enabled?: boolean
}

export const PER_PAGE = 50

/** One page of a list whose page and order stand in the address. */
export function usePage<T extends RaRecord>(
  resource: string,
  { filter, meta, sort, enabled = true }: Options,
) {
  const { get, set } = useAddress()
  const logoutIfDenied = useLogoutIfAccessDenied()
  const page = pageOf(get('page'))
  const field = get('sort') ?? sort
  const order = get('dir') === 'desc' ? ('DESC' as const) : ('ASC' as const)
  const result = useGetList<T>(
    resource,
    { pagination: { page, perPage: PER_PAGE }, sort: { field, order }, filter, meta },
    { enabled, placeholderData: keepPreviousData },
  )
  const { error } = result
  useEffect(() => {
    if (error) logoutIfDenied(error)
  }, [error, logoutIfDenied])
  const last = result.total && !result.isPlaceholderData ? Math.ceil(result.total / PER_PAGE) : page
  useEffect(() => {
    // What an old address calls a page may be gone since: then the last one there is.
    if (page > last) set({ page: last === 1 ? null : String(last) }, { replace: true })
  }, [page, last, set])
  return { ...result, page, field, order }
}

/** Which page an address names; the first where it names none. */
export function pageOf(written: string | null): number {
  return Math.max(1, Math.trunc(Number(written)) || 1)
}
