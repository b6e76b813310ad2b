import { geoBounds, geoMercator, geoPath } from 'd3-geo'
import type { GeometryCollection } from 'geojson'
import type { BoundaryFeature } from './boundaries.ts'
import { type Tile, tilesOf } from './tiles.ts'

const WIDTH = 440
const ROOM = 8
const MOST_NORTH = 85.05112878
/** So far outside of the outlines, in degrees, a point is still part of the picture. */
const NEAR = 0.5

interface Place {
  readonly lat: number
  readonly lon: number
}

/** How a part of the world lies in a drawing of `width` × `height`. */
export interface Drawing {
  width: number
  height: number
  path: (feature: BoundaryFeature) => string
  point: (lon: number, lat: number) => readonly [number, number] | null
  /** Pictures of a base map that cover it. */
  tiles: (address: string) => Tile[]
}

/** A drawing as wide as the screen gives it room, with all of these features and the points near them in it. */
export function drawingOf(features: readonly BoundaryFeature[], points: readonly Place[]): Drawing {
  const all = contentOf(features, points.filter(nearTo(features)))
  const projection = geoMercator().fitWidth(WIDTH - 2 * ROOM, all)
  const path = geoPath(projection)
  const [[left, top], [, bottom]] = path.bounds(all)
  const [x, y] = projection.translate()
  projection.translate([x - left + ROOM, y - top + ROOM])
  const height = bottom - top + 2 * ROOM
  return {
    width: WIDTH,
    height,
    path: (feature) => path(feature) ?? '',
    point: (lon, lat) => projection([lon, lat]),
    tiles(address) {
      const [west, north] = projection([-180, MOST_NORTH]) ?? [0, 0]
      const world = 2 * Math.PI * projection.scale()
      return tilesOf({ west, north, world, width: WIDTH, height }, address)
    },
  }
}

function contentOf(features: readonly BoundaryFeature[], points: readonly Place[]): GeometryCollection {
  const coordinates = points.map(({ lon, lat }) => [lon, lat])
  return {
    type: 'GeometryCollection',
    geometries: [...features.map(({ geometry }) => geometry), { type: 'MultiPoint', coordinates }],
  }
}

/** Whether a point is inside the outlines' box, or near it. A point far away is a mistake and not part of the picture. */
export function nearTo(features: readonly BoundaryFeature[]): (point: Place) => boolean {
  const [[west, south], [east, north]] = geoBounds(contentOf(features, []))
  return ({ lon, lat }) =>
    lon >= west - NEAR && lon <= east + NEAR && lat >= south - NEAR && lat <= north + NEAR
}
