import { normaliseText } from './normalise.ts'
import { isPlaceholder } from './placeholder.ts'
import { thaiDigits } from './thai-digits.ts'

/** Degrees, WGS 84. */
export interface Point {
  lat: number
  lon: number
}

/** Why two fields are no point: one is empty, one cannot be read, or the point lies outside Thailand either way round. */
export type CoordinateFault = 'ONE_SIDED' | 'UNREADABLE' | 'OUTSIDE_THAILAND'

/** SWAPPED: the two were exchanged and are returned the right way round. COARSE: whole degrees, that is ± 50 km. */
export type CoordinateWarning = 'SWAPPED' | 'COARSE'

/** A point (with what was noticed), nothing at all, or a fault. 0/0 is nothing. */
export type ParsedCoordinates =
  | { point: Point; warning: CoordinateWarning | null }
  | { missing: true }
  | { invalid: CoordinateFault }

/** The box around Thailand's extreme points with 0.1° to spare. Latitudes and longitudes in it never overlap. */
export const THAILAND = { south: 5.5, north: 20.6, west: 97.2, east: 105.8 } as const

type Written = string | number | null | undefined

/**
 * A latitude and a longitude as people and spreadsheets write them: `13.7563`, `13,7563`, `๑๓.๗๕`, `13°45'22.7"N`,
 * `13 45 22.7`. Exchanged fields are recognised, since no number is both a Thai latitude and a Thai longitude.
 */
export function parseCoordinates(lat: Written, lon: Written): ParsedCoordinates {
  const written = [lat, lon].map((side) => (typeof side === 'number' ? String(side) : normaliseText(side)))
  const [first = null, second = null] = written
  const absent = written.filter((side) => isPlaceholder(side)).length
  if (absent > 0 || first === null || second === null)
    return absent === 2 ? { missing: true } : { invalid: 'ONE_SIDED' }
  const [a, b] = [degrees(first), degrees(second)]
  if (a === null || b === null) return { invalid: 'UNREADABLE' }
  if (a === 0 && b === 0) return { missing: true }
  const coarse = Number.isInteger(a) || Number.isInteger(b)
  if (inThailand({ lat: a, lon: b })) return { point: { lat: a, lon: b }, warning: coarse ? 'COARSE' : null }
  if (inThailand({ lat: b, lon: a })) return { point: { lat: b, lon: a }, warning: 'SWAPPED' }
  return { invalid: 'OUTSIDE_THAILAND' }
}

/** Both in one field, as maps copy them: `13.7563, 100.5018`. */
export function parseCoordinatePair(text: string | null | undefined): ParsedCoordinates {
  if (isPlaceholder(text)) return { missing: true }
  const sides = (normaliseText(text) ?? '')
    .replace(/^\(|\)$/g, '')
    .split(/\s*[,;/]\s*|(?<=[NSEWnsew])\s+|(?<=\.\d+)\s+(?=\d)/u)
  return sides.length === 2 ? parseCoordinates(sides[0], sides[1]) : { invalid: 'UNREADABLE' }
}

/** Whether the point is inside the box around Thailand. */
export function inThailand({ lat, lon }: Point): boolean {
  return lat >= THAILAND.south && lat <= THAILAND.north && lon >= THAILAND.west && lon <= THAILAND.east
}

const DECIMAL = /^[+-]?\d{1,3}(?:[.,]\d+)?$/
const SEXAGESIMAL =
  /^(?<d>\d{1,3})\s*[°º:\s]\s*(?<m>\d{1,2}(?:\.\d+)?)\s*(?:['′’‘:\s]+\s*(?:(?<s>\d{1,2}(?:\.\d+)?)\s*(?:["″”“]|''|′′)?)?)?$/u

function degrees(text: string): number | null {
  const plain = thaiDigits(text)
    .replace(/^[NE]\s*|\s*[NE]$/i, '')
    .replace(/\s*(?:°|º|องศา)$/u, '')
    .replaceAll('องศา', '°')
    .replaceAll('พิลิปดา', '″') // before the word it ends with
    .replaceAll('ลิปดา', '′')
    .trim()
  if (DECIMAL.test(plain)) return round(Number(plain.replace(',', '.')))
  const parts = SEXAGESIMAL.exec(plain)?.groups
  if (!parts) return null
  const [minutes, seconds] = [Number(parts.m), Number(parts.s ?? 0)]
  return minutes < 60 && seconds < 60 ? round(Number(parts.d) + minutes / 60 + seconds / 3600) : null
}

/** Seven decimals are a centimetre; more is the noise of a conversion. */
function round(value: number): number {
  return Math.round(value * 1e7) / 1e7
}
