import { westernDigits } from './digits.ts'

/** A typed point understood, nothing at all, or why it is none; degrees. */
export type TypedPoint =
  | { lat: number; lon: number; swapped: boolean }
  | { fault: 'oneSided' | 'unreadable' | 'outside' }
  | { empty: true }

/** Thailand's extreme points with 0.1° to spare; no number is both a latitude and a longitude of it. */
const THAILAND = { south: 5.5, north: 20.6, west: 97.2, east: 105.8 }
const DECIMAL = /^[+-]?\d{1,3}(?:[.,]\d+)?$/
const SEXAGESIMAL =
  /^(\d{1,3})\s*[°º:\s]\s*(\d{1,2}(?:\.\d+)?)\s*(?:['′’‘:\s]+\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”“]|''|′′)?)?)?$/u

/** `13.7563`, `13,7563`, `๑๓.๗๕`, `13°45'22.7"N`, `13 45 22.7`; exchanged fields come back the right way round. */
export function readTypedPoint(lat: string, lon: string): TypedPoint {
  if (lat.trim() === '' && lon.trim() === '') return { empty: true }
  if (lat.trim() === '' || lon.trim() === '') return { fault: 'oneSided' }
  const [a, b] = [degrees(lat), degrees(lon)]
  if (a === null || b === null) return { fault: 'unreadable' }
  if (inThailand(a, b)) return { lat: a, lon: b, swapped: false }
  if (inThailand(b, a)) return { lat: b, lon: a, swapped: true }
  return { fault: 'outside' }
}

/** Both in one field, as maps copy them: `13.7563, 100.5018`; null where it is not two. */
export function splitTypedPoint(typed: string): [string, string] | null {
  const sides = typed
    .trim()
    .replace(/^\(|\)$/g, '')
    .split(/\s*[,;]\s+|\s*[;]\s*|(?<=\.[\d๐-๙]+)\s*,\s*(?=[\d๐-๙]{2,3}\.)/u)
  const [first, second, ...more] = sides
  return first && second && more.length === 0 ? [first, second] : null
}

function inThailand(lat: number, lon: number): boolean {
  return lat >= THAILAND.south && lat <= THAILAND.north && lon >= THAILAND.west && lon <= THAILAND.east
}

function degrees(typed: string): number | null {
  const plain = westernDigits(typed)
    .trim()
    .replace(/^[NE]\s*|\s*[NE]$/i, '')
    .replace(/\s*(?:°|º|องศา)$/u, '')
    .replaceAll('องศา', '°')
    .replaceAll('พิลิปดา', '″') // before the word it ends with
    .replaceAll('ลิปดา', '′')
    .trim()
  if (DECIMAL.test(plain)) return round(Number(plain.replace(',', '.')))
  const [, d, m, s] = SEXAGESIMAL.exec(plain) ?? []
  const [minutes, seconds] = [Number(m), Number(s ?? 0)]
  if (d === undefined || minutes >= 60 || seconds >= 60) return null
  return round(Number(d) + minutes / 60 + seconds / 3600)
}

function round(value: number): number {
  return Math.round(value * 1e7) / 1e7
}
