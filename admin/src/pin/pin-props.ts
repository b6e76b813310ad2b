import type { Place } from './mercator.ts'

/** Something else that is shown, with its name. */
export interface Mark extends Place {
  id: string
  label: string
}

export interface PinProps {
  /** Code of the province on whose ground it stands. */
  province: string
  /** Code of the LAO whose office is named first; null: of none. */
  lao: string | null
  point: Place | null
  /** Null: it may be looked at only. */
  onMove: ((place: Place) => void) | null
  /** What else is shown, beside the pin. */
  marks?: readonly Mark[]
}

/** Pixels. */
export const PICTURE_HEIGHT = 300
