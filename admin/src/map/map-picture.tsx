import { lazy } from 'react'
import { useText } from '../i18n/use-text.ts'
import { Empty } from '../ui/empty.tsx'
import type { Boundaries } from './boundaries.ts'
import type { MapPoint } from './points.ts'
import type { MapRow, Scale } from './shade.ts'

const AreaPicture = lazy(() => import('./area-picture.tsx'))
const ProvinceOutlines = lazy(() => import('./province-outlines.tsx'))

export interface PictureProps {
  /** The outlines of the provinces; without any, the ones that come with the product. */
  country: Boundaries
  /** The outlines of the districts of the chosen province. */
  within: Boundaries | undefined
  province: string | null
  district: string | null
  rows: readonly MapRow[]
  scale: Scale
  points: readonly MapPoint[]
  areaHref: (code: string) => string | null
}

/** The picture there can be: by real coordinates where boundaries were imported, else the country by its usual outlines. */
export function MapPicture({ country, within, province, district, ...shown }: PictureProps) {
  const text = useText()
  const named = (boundaries: Boundaries | undefined, code: string | null) =>
    boundaries?.features.filter(({ properties }) => properties.code === code) ?? []
  const own = named(within, district)
  const around = named(country, province)
  const districts = within?.features ?? []
  const frame =
    province === null
      ? country.features
      : own.length > 0
        ? own
        : around.length > 0 && district === null
          ? around
          : districts
  const areas = province === null ? country.features : district === null ? districts : []
  const { baseMap } = country
  if (frame.length > 0) return <AreaPicture {...{ frame, areas, baseMap, ...shown }} />
  if (province === null) return <ProvinceOutlines {...shown} />
  return <Empty title={text('completeness.map.noBoundary')}>{text('completeness.map.noBoundaryHint')}</Empty>
}
