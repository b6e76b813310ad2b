import { type DateFault, parseThaiDate } from '../../../text/date.ts'
import { thaiDigits } from '../../../text/thai-digits.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { FindingCode } from '../receipt/finding-words.ts'

const SERIAL = /^\d{5,6}(?:\.\d+)?$/
const DAY_MS = 86_400_000
/** Day 0 of Excel's calendar, which counts a 29 February 1900 that never was. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30)

const FAULTS: Readonly<Record<DateFault, FindingCode>> = {
  EMPTY: 'PLACEHOLDER',
  UNREADABLE: 'DATE_UNREADABLE',
  NO_SUCH_DAY: 'DATE_NO_SUCH_DAY',
  YEAR_OUT_OF_RANGE: 'DATE_UNREADABLE',
}

/** The date in a cell, ISO; null when empty, or when it was refused or is a placeholder (noted). */
export function dateCell(row: RowReader, field: string): string | null {
  const written = row.written(field).trim()
  if (written === '') return null
  const serial = fromSerial(thaiDigits(written))
  const parsed = parseThaiDate(serial ?? written)
  if ('date' in parsed) {
    if (serial !== null) row.note('WARNING', field, 'DATE_SERIAL', { date: parsed.date })
    return parsed.date
  }
  if ('ambiguous' in parsed) row.note('REFUSED', field, 'DATE_AMBIGUOUS', { candidates: parsed.ambiguous })
  else row.note(parsed.invalid === 'EMPTY' ? 'WARNING' : 'REFUSED', field, FAULTS[parsed.invalid])
  return null
}

/** Excel's day number as an ISO date: 45009 is 2023-03-24. A year of the Buddhist era stays one and is read as one. */
function fromSerial(text: string): string | null {
  if (!SERIAL.test(text)) return null
  return new Date(EXCEL_EPOCH + Math.floor(Number(text)) * DAY_MS).toISOString().slice(0, 10)
}
