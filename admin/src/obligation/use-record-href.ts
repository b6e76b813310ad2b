import { useCallback } from 'react'
import { tabOf } from '../centre/owed.ts'
import { href, roundParam } from '../shell/href.ts'
import { useRound } from '../shell/use-round.ts'
import type { ObligationRow } from './list-obligations.ts'

type Target = Pick<ObligationRow, 'item' | 'centre' | 'lao' | 'slot'>

/** Where an obligation is recorded, in the round one looks at; `field` puts the cursor into that field. */
export function useRecordHref(): (target: Target, field?: string) => string {
  const round = useRound()
  return useCallback(
    ({ item, centre, lao, slot }, field) => {
      const params = { ...roundParam(round), tab: tabOf(field, item), field }
      if (centre) return href(`/centres/${centre.id}`, params)
      if (lao) return href('/centres/new', { lao: lao.code, ...params })
      return href('/centres/new', { slot: slot?.id, ...params })
    },
    [round],
  )
}
