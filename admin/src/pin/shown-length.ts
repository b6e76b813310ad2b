import { whole } from '../format/number.ts'
import type { Text } from '../i18n/use-text.ts'
import { metresPerPixel, type View } from './mercator.ts'

/** `250 ม.`, `2.5 กม.` */
export function shownMetres(text: Text, metres: number): string {
  if (metres < 1_000) return text('pin.metres', { n: whole(Math.max(1, Math.round(metres))) })
  const kilometres = metres / 1_000
  return text('pin.kilometres', {
    n: kilometres < 10 ? kilometres.toFixed(1).replace(/\.0$/, '') : whole(Math.round(kilometres)),
  })
}

/** How far so many pixels of a view are on the ground. */
export function shownLength(text: Text, view: View, pixels: number): string {
  return shownMetres(text, pixels * metresPerPixel(view))
}
