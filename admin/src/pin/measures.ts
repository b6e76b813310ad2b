import { metresPerPixel, type Pixel, type Place, pixelOf, placeAt, type View } from './mercator.ts'

const EARTH_RADIUS_M = 6_371_008.8
const GRID_STEPS = [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001]
/** Lines of the grid nearer to each other than this cannot be labelled; pixels. */
const GRID_GAP = 70
const BAR_MOST = 110

/** A round length and how long it is in the picture. */
export function scaleBar(view: View): { metres: number; pixels: number } {
  const metre = metresPerPixel(view)
  const most = BAR_MOST * metre
  const power = 10 ** Math.floor(Math.log10(most))
  const metres = [5, 2, 1].map((each) => each * power).find((each) => each <= most) ?? power
  return { metres, pixels: metres / metre }
}

export interface GridLine {
  degrees: number
  /** Pixels from the left, or from the top. */
  at: number
}

/** Meridians and parallels at round degrees; `digits` are the decimals their labels need. */
export function gridOf(view: View): { meridians: GridLine[]; parallels: GridLine[]; digits: number } {
  const [northWest, southEast] = [placeAt(view, [0, 0]), placeAt(view, [view.width, view.height])]
  const pixelsPerDegree = view.world / 360
  const step = [...GRID_STEPS].reverse().find((each) => each * pixelsPerDegree >= GRID_GAP) ?? 5
  const at = (place: Place): Pixel => pixelOf(view, place)
  return {
    meridians: steps(northWest.lon, southEast.lon, step).map((degrees) => ({
      degrees,
      at: at({ lat: view.middle.lat, lon: degrees })[0],
    })),
    parallels: steps(southEast.lat, northWest.lat, step).map((degrees) => ({
      degrees,
      at: at({ lat: degrees, lon: view.middle.lon })[1],
    })),
    digits: Math.max(0, Math.ceil(-Math.log10(step))),
  }
}

/** Metres between two places, as the crow flies. */
export function metresBetween(a: Place, b: Place): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const north = Math.sin(radians(b.lat - a.lat) / 2) ** 2
  const east = Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return (
    2 *
    EARTH_RADIUS_M *
    Math.asin(Math.sqrt(north + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * east))
  )
}

function steps(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step)
  const count = Math.max(0, Math.floor(to / step) - first + 1)
  return Array.from({ length: count }, (_, index) => (first + index) * step)
}
