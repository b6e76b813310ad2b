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
  const { get } = useAddress()
  const logoutIfDenied = useLogoutIfAccessDenied()
  const page = Math.max(1, Number(get('page') ?? 1))
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
  return { ...result, page, field, order }
}
