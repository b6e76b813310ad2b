import { useCallback } from 'react'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'

interface Unit {
  lao?: { fullNameTh: string; shortNameTh?: string } | null
  slot?: { labelTh: string } | null
  district?: { nameTh: string; nameEn?: string | null } | null
}

/** Who owes: the LAO by its short name where that is known, or the joint centre by its district. */
export function useUnitName(): (unit: Unit) => string {
  const text = useText()
  const name = useName()
  return useCallback(
    ({ lao, slot, district }) => {
      if (lao) return lao.shortNameTh ?? lao.fullNameTh
      const place = district ? text('place.district', { name: name(district) }) : ''
      return text('list.slot', { name: [place, slot?.labelTh].filter(Boolean).join(' ') })
    },
    [text, name],
  )
}
