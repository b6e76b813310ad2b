import thailand from '@svg-maps/thailand'
import type { Point } from '../../../text/coordinates.ts'
import { seededRandom } from '../random.ts'
import { boundsOf, isInside, largest, type Ring } from './outline-measure.ts'
import { fitProjection } from './projection.ts'
import { PROVINCE_FACTS } from './province-facts.ts'
import { readPath } from './svg-path.ts'

interface Outline {
  id: string
  path: string
}

const drawn = new Map(
  (thailand as { locations: Outline[] }).locations.map(({ id, path }) => [id, readPath(path)]),
)
const toPoint = fitProjection([...drawn.values()].flat(2))
const idOf = new Map(PROVINCE_FACTS.map(([code, , outline]) => [code, outline]))

/**
 * The id of a province's outline in `@svg-maps/thailand` (CC BY 4.0).
 *
 * @throws RangeError when there is no such province.
 */
export function provinceOutline(code: string): string {
  const id = idOf.get(code)
  if (id === undefined) throw new RangeError(`no province has the code ${code}`)
  return id
}

/** The outline in degrees, mainland and islands, right to about 0.02°. */
export function outlineOf(code: string): readonly Ring[] {
  const rings = drawn.get(provinceOutline(code))
  if (!rings) throw new Error(`@svg-maps/thailand lacks the outline of province ${code}`)
  return rings.map((ring) => ring.map(toPoint))
}

/** A point on the province's mainland, the same for the same seed, to five decimals (1 m). For sample records only. */
export function pointInProvince(code: string, seed: number): Point {
  const { ring, box } = mainland(code)
  const random = seededRandom(Number(code) * 1_000_003 + seed)
  for (;;) {
    const point = {
      lat: Number((box.south + random.next() * (box.north - box.south)).toFixed(5)),
      lon: Number((box.west + random.next() * (box.east - box.west)).toFixed(5)),
    }
    if (isInside(point, ring)) return point
  }
}

const mainlands = new Map<string, { ring: Ring; box: ReturnType<typeof boundsOf> }>()

function mainland(code: string): { ring: Ring; box: ReturnType<typeof boundsOf> } {
  const known = mainlands.get(code)
  if (known) return known
  const ring = largest(outlineOf(code))
  const found = { ring, box: boundsOf([ring]) }
  mainlands.set(code, found)
  return found
}
