import { useCallback } from 'react'
import { useSearchParams } from 'react-router'
import type { Params } from './href.ts'

/** The state of a screen is its address: reads parameters and changes some of them, keeping the rest. */
export function useAddress(): {
  get: (name: string) => string | null
  set: (changes: Params, options?: { replace?: boolean }) => void
} {
  const [search, setSearch] = useSearchParams()
  const get = useCallback((name: string) => search.get(name) || null, [search])
  const set = useCallback(
    (changes: Params, { replace = false } = {}) =>
      setSearch((former) => changed(former, changes), { replace, preventScrollReset: true }),
    [setSearch],
  )
  return { get, set }
}

function changed(former: URLSearchParams, changes: Params): URLSearchParams {
  const next = new URLSearchParams(former)
  for (const [name, value] of Object.entries(changes)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return next
}
