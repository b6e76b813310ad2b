import { useCallback } from 'react'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import type { AuditPlace } from './audit-row.ts'

/** Names of places are not unique: each with the province it lies in. */
export function useAuditPlace(): (place: AuditPlace) => string[] {
  const text = useText()
  const name = useName()
  return useCallback(
    ({ role, lao, district, province }) => {
      const outer = lao?.province ?? district?.province ?? province
      const within = district && text('place.district', { name: name(district) })
      // Without a role it is about an office: that of a district is its joint centre.
      const office = within && !role ? text('list.slot', { name: within }) : within
      return [lao?.fullNameTh ?? office, outer && text('place.province', { name: name(outer) })].filter(
        (part) => typeof part === 'string',
      )
    },
    [text, name],
  )
}
