import { normaliseText } from './normalise.ts'
import { isPlaceholder } from './placeholder.ts'
import { thaiDigits } from './thai-digits.ts'
import { monthNumber, SHORT_MONTHS, THAI_MONTHS } from './thai-months.ts'

/** Why a text is no date. */
export type DateFault = 'EMPTY' | 'UNREADABLE' | 'NO_SUCH_DAY' | 'YEAR_OUT_OF_RANGE'

/**
 * A date understood (ISO, Gregorian), the dates it could be, likeliest first, or why it is none.
 * An ambiguous date is asked about, never guessed.
 */
export type ParsedDate = { date: string } | { ambiguous: string[] } | { invalid: DateFault }

const BUDDHIST_OFFSET = 543
const EARLIEST = 1800 // no office document of a local administration is older
const LATEST = 2200

const ERA = String.raw`(?<era>พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|b\.?e\.?|a\.?d\.?|c\.?e\.?)?`
const DAY_FIRST = new RegExp(
  String.raw`^(?<day>\d{1,2})\s*[/.\-\s]\s*(?<month>\d{1,2})\s*[/.\-\s]\s*${ERA}\s*(?<year>\d{2,4})$`,
  'iu',
)
const YEAR_FIRST =
  /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u
const NAMED = new RegExp(
  String.raw`^(?<day>\d{1,2})[\s\-/]*(?:เดือน\s*)?(?<name>[\p{L}\p{M}.]+?)[\s\-/,]*(?:ปี\s*)?${ERA}\s*(?<year>\d{2,4})$`,
  'iu',
)
const LEADING = /^(?:ลง)?(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)?\s*(?:ที่)?\s*/u

/**
 * `24/03/2566`, `24 มี.ค. 2566`, `วันศุกร์ที่ 24 มีนาคม พ.ศ. 2566`, `๒๔ มีนาคม ๒๕๖๖`, `2023-03-24`, `24 Mar 2023`.
 * Numbers are read day first. A four-digit year is of the era in which it is near; a two-digit year could be
 * several and is ambiguous. A time of day without a zone is dropped; with a zone the text is unreadable here.
 */
export function parseThaiDate(text: string | null | undefined): ParsedDate {
  const normalised = normaliseText(text)
  if (normalised === null || isPlaceholder(normalised)) return { invalid: 'EMPTY' }
  const plain = thaiDigits(normalised).replace(LEADING, '')
  const parts = (YEAR_FIRST.exec(plain) ?? DAY_FIRST.exec(plain) ?? NAMED.exec(plain))?.groups
  const month = parts && (parts.name === undefined ? Number(parts.month) : monthNumber(parts.name))
  if (!parts?.year || !month) return { invalid: 'UNREADABLE' }
  const years = gregorianYears(parts.year, parts.era)
  if (years.length === 0) return { invalid: 'YEAR_OUT_OF_RANGE' }
  const dates = years.flatMap((year) => isoDate(year, month, Number(parts.day)) ?? [])
  if (dates[0] === undefined) return { invalid: 'NO_SUCH_DAY' }
  return parts.year.length === 4 ? { date: dates[0] } : { ambiguous: dates }
}

/** The Gregorian years a written year may mean, likeliest first. */
function gregorianYears(written: string, era: string | undefined): number[] {
  const buddhist = era === undefined || /^(?:พ|b)/iu.test(era)
  const gregorian = era === undefined || !buddhist
  const full =
    written.length === 2
      ? ['25', '20', '19', '24'].map((century) => Number(century + written))
      : [Number(written)]
  const meant = written.length === 3 ? [] : full
  const years = meant.flatMap((year) => [
    ...(buddhist ? [year - BUDDHIST_OFFSET] : []),
    ...(gregorian ? [year] : []),
  ])
  return years.filter((year) => year >= EARLIEST && year <= LATEST)
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

/**
 * An ISO date in the Buddhist era: `24 มีนาคม 2566` or `24 มี.ค. 2566`. There is no shorter form, because two digits
 * of a year say nothing about its era.
 *
 * @throws RangeError when the text is not an existing `YYYY-MM-DD`.
 */
export function formatThaiDate(date: string, form: 'long' | 'short'): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || isoDate(year, month, day) !== date)
    throw new RangeError(`not a date: ${date}`)
  const name = (form === 'long' ? THAI_MONTHS : SHORT_MONTHS)[month - 1]
  return `${day} ${name} ${year + BUDDHIST_OFFSET}`
}
