import type { Point } from '../../../text/coordinates.ts'
import type { Spot } from './svg-path.ts'

/** Thailand's extreme points, degrees: Mae Sai, Betong, Mae Sam Laep, Khong Chiam. */
export const EXTREMES = { north: 20.465, south: 5.613, west: 97.343, east: 105.637 } as const

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
const latitude = (y: number) => ((Math.atan(Math.exp(y)) - Math.PI / 4) * 360) / Math.PI

/**
 * From spots of the drawing to degrees, by laying the drawing's extremes on the country's. The drawing is a Mercator
 * projection: read so, its province boxes lie within 0.014° (root mean square) of surveyed ones; read as linear in
 * latitude, within 0.10°.
 */
export function fitProjection(spots: readonly Spot[]): (spot: Spot) => Point {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const [x, y] of spots) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  const [north, south] = [mercator(EXTREMES.north), mercator(EXTREMES.south)]
  return ([x, y]) => ({
    lat: latitude(north - ((y - top) / (bottom - top)) * (north - south)),
    lon: EXTREMES.west + ((x - left) / (right - left)) * (EXTREMES.east - EXTREMES.west),
  })
}
