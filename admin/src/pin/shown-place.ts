import type { Place } from './mercator.ts'

/** As maps write it: `14.97012, 102.09812`. */
export function shownPlace({ lat, lon }: Place): string {
  return `${lat.toFixed(5)}, ${lon.toFixed(5)}`
}
