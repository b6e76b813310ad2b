import { useMemo } from 'react'
import { useRoute } from '../providers/use-route.ts'
import { type Boundaries, forProjection } from './boundaries.ts'

/** The outlines of the provinces, and of the districts of one where one is chosen; undefined until both are there. */
export function useBoundaries(province: string | null) {
  const provinces = useRoute<Boundaries>('/boundaries', SELDOM)
  const districts = useRoute<Boundaries>(`/boundaries/${province}`, { ...SELDOM, enabled: province !== null })
  const country = useMemo(() => provinces.data && forProjection(provinces.data), [provinces.data])
  // While those of another province are on their way, the former ones are none of its.
  const own = districts.isPlaceholderData ? undefined : districts.data
  const within = useMemo(() => own && forProjection(own), [own])
  return {
    country,
    within: province === null ? undefined : within,
    isLoaded: country !== undefined && (province === null || within !== undefined),
    error: provinces.error ?? districts.error,
    refetch: () => Promise.all([provinces.refetch(), province === null ? null : districts.refetch()]),
  }
}

/** Boundaries change with an import of the operator: an hour later is soon enough. */
const SELDOM = { fresh: 3_600_000 }
