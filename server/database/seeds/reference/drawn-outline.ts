import type { MultiPolygon } from 'geojson'
import { outlineOf } from './outline.ts'

/**
 * The outline that comes with the product as GeoJSON, mainland and islands, right to about 0.02°.
 *
 * @throws RangeError when there is no such province.
 */
export function drawnOutline(code: string): MultiPolygon {
  const rings = outlineOf(code).map((ring) => ring.map(({ lat, lon }) => [rounded(lon), rounded(lat)]))
  return { type: 'MultiPolygon', coordinates: rings.map((ring) => [[...ring, ...ring.slice(0, 1)]]) }
}

/** To 10 m: the drawing knows no better. */
function rounded(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4
}
