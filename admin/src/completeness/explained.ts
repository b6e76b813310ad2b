import type { Measure } from './row.ts'
import type { View } from './view.ts'

/** Figures of one stream, and the view they were asked for. */
export interface Explained {
  view: View
  basic: Measure
  sign: Measure
  both: Measure
}
