import { normaliseText } from './normalise.ts'
import { isPlaceholder } from './placeholder.ts'
import { thaiDigits } from './thai-digits.ts'
import { monthNumber } from './thai-months.ts'

/**
 * SPREADSHEET_DATE: a spreadsheet turned the number into a date and more than one number makes that date.
 * RESTORED: it did, and only one number makes it. NOT_A_NUMBER: words (kept, a village or building can be an address).
 */
export type AddressWarning = 'SPREADSHEET_DATE' | 'RESTORED' | 'NOT_A_NUMBER'

/** A house number as text, or null; `raw` and the numbers it could have been when something was noticed. */
export interface ParsedHouseNumber {
  value: string | null
  /** A moo written into the same field (`109 ม.9`), or null. */
  moo: string | null
  warning: { code: AddressWarning; raw: string; candidates: string[] } | null
}

const DAY_MONTH = /^(\d{1,2})-(\p{L}[\p{L}\p{M}.]+)$/u
const MONTH_YEAR = /^(\p{L}[\p{L}\p{M}.]+)-(\d{2})$/u
const NUMBER = /^[ก-ฮ]?\.?\d+(?:[/-](?:\d+|[ก-ฮ]))*$/u
const MOO = String.raw`(?:หมู่ที่|หมู่|ม\.)\s*`

/**
 * `9-ก.ย.` was `9/9`: day and month are the same, so only one number makes it. `14-ม.ค.` was `14/1` or `1/14`, and
 * `ก.ย.-99` may have been `9/99` or `9/1999`: null, with the raw text and what it could have been.
 */
export function parseHouseNumber(text: string | null | undefined): ParsedHouseNumber {
  const raw = normaliseText(text)
  const nothing: ParsedHouseNumber = { value: null, moo: null, warning: null }
  if (raw === null || isPlaceholder(raw)) return nothing
  const dated = fromDate(raw)
  if (dated) {
    const certain = dated.length === 1
    const code = certain ? 'RESTORED' : 'SPREADSHEET_DATE'
    return {
      value: certain ? (dated[0] as string) : null,
      moo: null,
      warning: { code, raw, candidates: dated },
    }
  }
  const plain = thaiDigits(raw)
    .replace(/^[\p{M}"']+|["']+$/gu, '')
    .replace(/^(?:บ้าน)?เลขที่\s*/u, '')
    .trim()
  const onlyMoo = new RegExp(`^${MOO}(\\d{1,2})$`, 'u').exec(plain)
  if (onlyMoo) return { ...nothing, moo: onlyMoo[1] as string }
  const both = new RegExp(`^(.+?)\\s*${MOO}(\\d{1,2})$`, 'u').exec(plain)
  const value = both?.[1] ?? plain
  const moo = both?.[2] ?? null
  if (NUMBER.test(value)) return { value, moo, warning: null }
  return { value, moo, warning: { code: 'NOT_A_NUMBER', raw, candidates: [] } }
}

/** The house numbers a spreadsheet's date may have been, or null when the text is no such date. */
function fromDate(text: string): string[] | null {
  const dayMonth = DAY_MONTH.exec(text)
  const month = dayMonth && monthNumber(dayMonth[2] as string)
  if (dayMonth && month !== null) {
    const day = Number(dayMonth[1])
    return day === month ? [`${day}/${month}`] : [`${day}/${month}`, `${month}/${day}`]
  }
  const monthYear = MONTH_YEAR.exec(text)
  const first = monthYear && monthNumber(monthYear[1] as string)
  if (!monthYear || first === null) return null
  const year = monthYear[2] as string
  return [`${first}/${year}`, `${first}/${Number(year) < 30 ? 20 : 19}${year}`]
}

/**
 * A moo as digits: `3`, `หมู่ที่ 3`, `ม.3`, `3"`, `ุ6` (a slip of the keyboard); null for none, for 0 and for words.
 */
export function parseMoo(text: string | null | undefined): string | null {
  if (isPlaceholder(text)) return null
  const plain = thaiDigits(normaliseText(text) ?? '').replace(/^[\p{M}"']+|["']+$/gu, '')
  const digits = new RegExp(`^(?:${MOO})?(\\d{1,2})$`, 'u').exec(plain)?.[1]
  return digits === undefined || Number(digits) === 0 ? null : String(Number(digits))
}
