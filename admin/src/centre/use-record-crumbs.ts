import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import type { Crumb } from '../ui/breadcrumbs.tsx'

interface Place {
  id: string
  code: string
  nameTh: string
  nameEn: string
}

export interface RecordPlace {
  lao: { id: string; code: string; type: string; fullNameTh: string } | null
  district: Place | null
  province: Place
  round: string
  target: { kind: string }
}

/** Country › province › district › this record; the upper steps lead back into the figures. */
export function useRecordCrumbs(
  { lao, district, province, round, target }: RecordPlace,
  last: string,
): Crumb[] {
  const text = useText()
  const name = useName()
  const overview = (params: Record<string, string>) =>
    href('/overview', { round, kind: target.kind, ...params })
  const inDistrict = district && lao?.type !== 'PAO'
  return [
    { label: text('place.country'), to: overview({}) },
    { label: text('place.province', { name: name(province) }), to: overview({ province: province.code }) },
    ...(inDistrict
      ? [
          {
            label: text('place.district', { name: name(district) }),
            to: overview({ district: district.code }),
          },
        ]
      : []),
    ...(lao ? [{ label: lao.fullNameTh, to: href(`/laos/${lao.code}`, { round }) }] : []),
    { label: lao ? text(`kind.ASSISTANCE`) : last },
  ]
}
