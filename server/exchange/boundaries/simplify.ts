import type { FeatureCollection, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import { presimplify, quantile, simplify } from 'topojson-simplify'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { type Area, ringsOf } from './check-geometry.ts'

export interface Outline {
  readonly code: string
  readonly area: Area
}

/** Grid on which points that are the same to the eye become the same point. */
const GRID = 100_000
/** A bend of less than some ten square metres is none. */
const LEAST_BEND = 1e-9

/**
 * The same outlines with at most about `points` points between them. Neighbours are simplified as one net of lines, so
 * no gap opens between them.
 * @param digits decimal places of a degree that are kept; 3 are 110 m, 4 are 11 m
 */
export function simplified(outlines: readonly Outline[], points: number, digits: number): Outline[] {
  const collection: FeatureCollection<Area, { code: string }> = {
    type: 'FeatureCollection',
    features: outlines.map(({ code, area }) => ({
      type: 'Feature',
      properties: { code },
      geometry: area,
    })),
  }
  type Net = Topology<{ places: GeometryCollection<{ code: string }> }>
  const net = topology({ places: collection }, GRID) as unknown as Net
  const weighed = presimplify(net)
  const all = weighed.arcs.reduce((sum, arc) => sum + arc.length, 0)
  const thinned = simplify(weighed, Math.max(LEAST_BEND, all > points ? quantile(weighed, points / all) : 0))
  const { features } = feature(thinned, thinned.objects.places)
  return features.map(({ properties, geometry }, index) => ({
    code: properties.code,
    area: tidy(geometry as Area, digits) ?? tidy(outlines[index]?.area as Area, digits) ?? (geometry as Area),
  }))
}

/** Rounded, without repeated points and without islands too small to be drawn; outer rings run as RFC 7946 wants. */
function tidy(area: Area, digits: number): Area | null {
  const polygons = (area.type === 'Polygon' ? [area.coordinates] : area.coordinates).flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => rounded(ring, digits))
    if (!outer || outer.length < 4) return []
    return [
      [turned(outer, true), ...holes.filter((hole) => hole.length >= 4).map((hole) => turned(hole, false))],
    ]
  })
  const [first, ...more] = polygons
  if (!first) return null
  return more.length === 0
    ? { type: 'Polygon', coordinates: first }
    : { type: 'MultiPolygon', coordinates: polygons }
}

function rounded(ring: readonly Position[], digits: number): Position[] {
  const kept: Position[] = []
  for (const [lon = 0, lat = 0] of ring) {
    const point = [Number(lon.toFixed(digits)), Number(lat.toFixed(digits))]
    const last = kept.at(-1)
    if (last?.[0] !== point[0] || last?.[1] !== point[1]) kept.push(point)
  }
  return kept
}

/** Anticlockwise or clockwise. */
function turned(ring: Position[], anticlockwise: boolean): Position[] {
  return signedArea(ring) > 0 === anticlockwise ? ring : [...ring].reverse()
}

/** Positive where the ring runs anticlockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
}

export function pointsOf(outlines: readonly Outline[]): number {
  return outlines.reduce((sum, { area }) => sum + ringsOf(area).reduce((n, ring) => n + ring.length, 0), 0)
}
