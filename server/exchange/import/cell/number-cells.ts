import { isPlaceholder } from '../../../text/placeholder.ts'
import { thaiDigits } from '../../../text/thai-digits.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { FindingLevel } from '../receipt/finding.ts'

/** Five digits, or null; `level` is what anything else means for the row. */
export function postcodeCell(row: RowReader, field: string, level: FindingLevel): string | null {
  const written = row.written(field)
  if (isPlaceholder(written)) return null
  const digits = thaiDigits(written).replace(/\s|\.0+$/g, '')
  if (/^[1-9]\d{4}$/.test(digits)) return digits
  row.note(level, field, 'POSTCODE_FORM')
  return null
}

/** A number above zero (`1,004.5`), or null; anything else is noted as a warning. */
export function areaCell(row: RowReader, field: string): number | null {
  const written = row.written(field)
  if (isPlaceholder(written)) return null
  const value = Number(thaiDigits(written).replace(/[,\s]/g, ''))
  if (Number.isFinite(value) && value > 0) return value
  row.note('WARNING', field, 'NUMBER_FORM')
  return null
}
