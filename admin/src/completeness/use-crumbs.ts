import type { OverviewQuery } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import { useShell } from '../shell/use-shell.ts'
import type { Crumb } from '../ui/breadcrumbs.tsx'
import { type View, viewParams } from './view.ts'

/** Country › region › province › district: where the figures are about, each step an address. */
export function useCrumbs(view: View, data: OverviewQuery | undefined): Crumb[] {
  const text = useText()
  const name = useName()
  const { provinces } = useShell()
  const to = (changes: Record<string, string | null>) =>
    href('/overview', { ...viewParams(view), by: null, ...changes })
  const districtRow = data?.rows.find((row) => row.district?.code === view.district)?.district
  const provinceCode = view.province ?? view.district?.slice(0, 2)
  const province = provinces.find((each) => each.code === provinceCode)
  const region = provinces.find((each) => each.region.code === view.region)?.region
  const crumbs: Crumb[] = [
    { label: text('place.country'), to: to({ region: null, province: null, district: null, laoType: null }) },
  ]
  if (region) crumbs.push({ label: name(region), to: to({ province: null, district: null }) })
  if (province) {
    const label = text('place.province', { name: name(province) })
    crumbs.push({ label, to: to({ province: province.code, district: null }) })
  }
  if (view.district) {
    const label = text('place.district', { name: districtRow ? name(districtRow) : view.district })
    crumbs.push({ label, to: to({}) })
  }
  if (view.laoType) crumbs.push({ label: text(`laoTypeFull.${view.laoType}`), to: to({}) })
  const last = crumbs.pop() as Crumb
  return [...crumbs, { label: crumbs.length === 0 ? text('completeness.title') : last.label }]
}
