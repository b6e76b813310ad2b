import { normaliseText } from './normalise.ts'
import { thaiDigits } from './thai-digits.ts'

/** The Department's eight-digit code TTPPDDLL: type, province, district, number. An alias with dates, never a key. */
export type ParsedLaoCode = { code: string } | { invalid: 'EMPTY' | 'NOT_A_CODE' }

/** Types 02–07, provinces 10–96, districts and numbers from 01. */
const SHAPE = /^0[2-7][1-9]\d(?!00)\d\d(?!00)\d\d$/

/** A code with the leading zero that spreadsheets drop put back: `5810401` → `05810401`. */
export function parseLaoCode(written: string | number | null | undefined): ParsedLaoCode {
  const text = typeof written === 'number' ? String(written) : normaliseText(written)
  if (text === null) return { invalid: 'EMPTY' }
  const digits = thaiDigits(text).replace(/^'|\.0$/g, '') // Excel's text mark, and its way with whole numbers
  const code = /^\d{7,8}$/.test(digits) ? digits.padStart(8, '0') : ''
  return SHAPE.test(code) ? { code } : { invalid: 'NOT_A_CODE' }
}
