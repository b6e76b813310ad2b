import { href } from '../shell/href.ts'
import type { ObligationRow } from './list-obligations.ts'

type Target = Pick<ObligationRow, 'item' | 'centre' | 'lao' | 'slot'>

/** Where an obligation is recorded; `field` puts the cursor into that field. */
export function recordHref({ item, centre, lao, slot }: Target, field?: string): string {
  const params = { tab: item === 'SIGN' ? 'sign' : 'basic', field }
  if (centre) return href(`/centres/${centre.id}`, params)
  if (lao) return href('/centres/new', { lao: lao.code, ...params })
  return href('/centres/new', { slot: slot?.id, ...params })
}
