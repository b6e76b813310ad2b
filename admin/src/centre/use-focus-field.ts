import { useEffect } from 'react'
import { useAddress } from '../shell/use-address.ts'
import type { Tab } from './owed.ts'

/** Where a rule's field is called otherwise in the form. */
const IDS: Record<string, string> = { coordinates: 'lat' }

/** `?field=phones` puts the cursor into that field, in view, with its message showing. */
export function useFocusField(tab: Tab): void {
  const { get } = useAddress()
  const field = get('field')
  useEffect(() => {
    if (!field) return
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(`field-${IDS[field] ?? field}`)
      if (!element || tab === 'history') return
      element.scrollIntoView({ block: 'center' })
      element.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [field, tab])
}
