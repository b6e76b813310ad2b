import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import { href, type Params } from '../shell/href.ts'
import { PageLink } from '../ui/page-link.tsx'

interface Named {
  nameTh: string
  nameEn?: string | null
}

interface Props {
  round: string
  province?: (Named & { code: string }) | null | undefined
  lao?: { code: string; fullNameTh: string; province: Named } | null | undefined
  slot?: { labelTh: string; district: Named & { code: string } } | null | undefined
}

/** For whom a decision was made; opens what they owe in the round, exempt rows too. */
export function LedgerUnit({ round, province, lao, slot }: Props) {
  const text = useText()
  const name = useName()
  const unitName = useUnitName()
  const rows = (narrowed: Params) =>
    href('/obligations', { round, expectation: 'EXPECTED,EXEMPT,NOT_APPLICABLE', ...narrowed })
  if (lao) {
    return (
      <PageLink to={rows({ lao: lao.code })}>
        {lao.fullNameTh} {text('place.province', { name: name(lao.province) })}
      </PageLink>
    )
  }
  if (slot) {
    return (
      <PageLink to={rows({ kind: 'JOINT', district: slot.district.code })}>
        {unitName({ slot, district: slot.district })}
      </PageLink>
    )
  }
  if (province) {
    return (
      <PageLink to={rows({ province: province.code })}>
        {text('place.province', { name: name(province) })}
      </PageLink>
    )
  }
  return <PageLink to={rows({})}>{text('round.scopes.ROUND')}</PageLink>
}
