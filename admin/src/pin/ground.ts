import type { Geometry, Polygon } from 'geojson'
import type { BaseMap } from '../map/boundaries.ts'
import { type Box, boxAround, type Place, pixelOf, type View } from './mercator.ts'

/** On what a pin of a province stands, as `/boundaries/<province>/ground` answers it. */
export interface Ground {
  nameTh: string
  nameEn: string
  /** Points outside of it do not count as the province's. */
  frame: Box | null
  /** The outlines are those that come with the product, right to about 2 km. */
  isDrawn: boolean
  outlines: readonly Geometry[]
  laos: readonly OfficeOfLao[]
  credits: readonly string[]
  baseMap: BaseMap | null
}

export interface OfficeOfLao extends Place {
  code: string
  shortNameTh: string
}

/** The outlines as one line of an SVG. */
export function pathOf(outlines: readonly Geometry[], view: View): string {
  return ringsOf(outlines)
    .map((ring) => {
      const corners = ring.map(([lon = 0, lat = 0]) =>
        pixelOf(view, { lat, lon })
          .map((each) => each.toFixed(1))
          .join(' '),
      )
      return `M${corners.join('L')}Z`
    })
    .join('')
}

/** What is seen at first: the outlines. */
export function extentOf({ outlines, frame }: Ground): Box {
  const corners = ringsOf(outlines).flatMap((ring) => ring.map(([lon = 0, lat = 0]) => ({ lat, lon })))
  return corners.length > 0 ? boxAround(corners) : (frame ?? THAILAND)
}

const THAILAND: Box = { south: 5.6, north: 20.5, west: 97.3, east: 105.7 }

function ringsOf(outlines: readonly Geometry[]): Polygon['coordinates'] {
  return outlines.flatMap((each) =>
    each.type === 'Polygon' ? each.coordinates : each.type === 'MultiPolygon' ? each.coordinates.flat() : [],
  )
}
