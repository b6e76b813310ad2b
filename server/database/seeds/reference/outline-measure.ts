import type { Point } from '../../../text/coordinates.ts'

/** A closed line of points; the last need not repeat the first. */
export type Ring = readonly Point[]

/** A box in degrees. */
export interface Bounds {
  south: number
  north: number
  west: number
  east: number
}

/** The smallest box around all rings. */
export function boundsOf(rings: readonly Ring[]): Bounds {
  const lats = rings.flatMap((ring) => ring.map(({ lat }) => lat))
  const lons = rings.flatMap((ring) => ring.map(({ lon }) => lon))
  return {
    south: Math.min(...lats),
    north: Math.max(...lats),
    west: Math.min(...lons),
    east: Math.max(...lons),
  }
}

/** The centre of gravity of the largest ring, to four decimals (11 m). */
export function centreOf(rings: readonly Ring[]): Point {
  const ring = largest(rings)
  let area = 0
  let lat = 0
  let lon = 0
  for (const [a, b] of edges(ring)) {
    const cross = a.lon * b.lat - b.lon * a.lat
    area += cross
    lat += (a.lat + b.lat) * cross
    lon += (a.lon + b.lon) * cross
  }
  const round = (degrees: number) => Math.round((degrees / (3 * area)) * 1e4) / 1e4
  return { lat: round(lat), lon: round(lon) }
}

/** The ring with the largest area: the mainland of a province. */
export function largest(rings: readonly Ring[]): Ring {
  const area = (ring: Ring) =>
    Math.abs([...edges(ring)].reduce((sum, [a, b]) => sum + a.lon * b.lat - b.lon * a.lat, 0))
  return rings.reduce((best, ring) => (area(ring) > area(best) ? ring : best))
}

/** Whether the point is inside the ring (even–odd rule). */
export function isInside(point: Point, ring: Ring): boolean {
  let inside = false
  let a = ring.at(-1) as Point
  for (const b of ring) {
    const crosses = a.lat > point.lat !== b.lat > point.lat
    if (crosses && point.lon < ((b.lon - a.lon) * (point.lat - a.lat)) / (b.lat - a.lat) + a.lon)
      inside = !inside
    a = b
  }
  return inside
}

function* edges(ring: Ring): Generator<readonly [Point, Point]> {
  for (const [index, point] of ring.entries()) yield [point, ring[(index + 1) % ring.length] as Point]
}
