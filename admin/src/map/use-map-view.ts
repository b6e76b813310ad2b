import { comparedWith, momentOfView, readView, type View, within } from '../completeness/view.ts'
import type { AreaMapQueryVariables, GroupBy, Item } from '../gql/graphql.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import { useAddress } from '../shell/use-address.ts'
import { useShell } from '../shell/use-shell.ts'
import type { Crumb } from '../ui/breadcrumbs.tsx'
import type { Boundaries } from './boundaries.ts'
import type { ShadeBy } from './shade.ts'

export type MapView = View & { item: Item; shade: ShadeBy }

/** What the map shows, from the address: a district is within its province, and the lines are one level further down. */
export function useMapView(round: string): MapView {
  const { get } = useAddress()
  const view = readView(get, round)
  const province = view.province ?? view.district?.slice(0, 2) ?? null
  const usual: GroupBy =
    view.district && view.kind === 'ASSISTANCE' ? 'LAO' : province ? 'DISTRICT' : 'PROVINCE'
  return {
    ...view,
    province,
    by: usual,
    region: null,
    laoType: null,
    item: view.item ?? 'BASIC',
    shade: get('shade') === 'missing' ? 'missing' : 'percent',
  }
}

export function mapVariables(view: MapView): AreaMapQueryVariables {
  const { round, kind, item, by, province, district, asOf, compare } = view
  return {
    round,
    kind,
    item,
    by,
    within: within(view),
    ...momentOfView(asOf),
    ...comparedWith(compare),
    points: province !== null,
    where: { kind, item, ...(district ? { district } : province ? { province } : {}) },
  }
}

/** The map of another place, everything else as it is. */
export function mapHref(
  view: MapView,
  place: { province?: string | null; district?: string | null },
): string {
  const { round, kind, item, shade, asOf, compare } = view
  return href('/map', {
    round,
    kind,
    item,
    shade: shade === 'missing' ? shade : null,
    asof: asOf,
    compare,
    ...place,
  })
}

/** Country › province › district. */
export function useMapCrumbs(view: MapView, within: Boundaries | undefined): Crumb[] {
  const text = useText()
  const name = useName()
  const { provinces } = useShell()
  const { province: code, district } = view
  const province = provinces.find((each) => each.code === code)
  const own = within?.features.find(({ properties }) => properties.code === district)?.properties
  return [
    { label: text('completeness.map.title'), to: mapHref(view, {}) },
    ...(code
      ? [
          {
            label: text('place.province', { name: province ? name(province) : code }),
            to: mapHref(view, { province: code }),
          },
        ]
      : []),
    ...(district ? [{ label: text('place.district', { name: own ? name(own) : district }) }] : []),
  ].map((crumb, index, all) => (index === all.length - 1 ? { label: crumb.label } : crumb))
}
