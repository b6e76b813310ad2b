import { useCallback } from 'react'
import type { Role } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'

interface Named {
  nameTh: string
  nameEn: string
}

export interface ShownGrant {
  role: Role
  province: Named | null
  district: Named | null
  lao: { fullNameTh: string } | null
}

/** `เจ้าหน้าที่จังหวัด · จังหวัดนครราชสีมา`: a role and where. */
export function useGrantWords(): (grant: ShownGrant) => string {
  const text = useText()
  const name = useName()
  return useCallback(
    ({ role, province, district, lao }) => {
      const area =
        lao?.fullNameTh ??
        (district && text('place.district', { name: name(district) })) ??
        (province && text('place.province', { name: name(province) }))
      return [text(`accountRole.${role}`), area].filter(Boolean).join(' · ')
    },
    [text, name],
  )
}
