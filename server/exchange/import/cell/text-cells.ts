import { parseEmail } from '../../../text/email.ts'
import { normaliseText } from '../../../text/normalise.ts'
import { parsePhones } from '../../../text/phone.ts'
import { formatPhone, type Phone } from '../../../text/phone-number.ts'
import { isPlaceholder } from '../../../text/placeholder.ts'
import type { RowReader } from '../file/row-reader.ts'

/** Text that is kept as written; a placeholder is noted and is nothing. */
export function textCell(row: RowReader, field: string): string | null {
  return empty(row, field) ? null : normaliseText(row.written(field))
}

/** Whether the cell says nothing; one with a placeholder is noted, so that nobody thinks it was recorded. */
export function empty(row: RowReader, field: string): boolean {
  const written = row.written(field).trim()
  if (written === '') return true
  if (!isPlaceholder(written)) return false
  row.note('WARNING', field, 'PLACEHOLDER')
  return true
}

/** Telephone numbers; a piece that is none refuses the row. */
export function phonesCell(row: RowReader, field: string): Phone[] {
  if (empty(row, field)) return []
  const { phones, rejected } = parsePhones(row.written(field))
  if (rejected.length > 0) row.note('REFUSED', field, 'PHONE_UNREADABLE')
  return phones
}

/** Telephone numbers kept as text, as official letters write them: `0 2241 9000 ต่อ 2312, 0 2241 9001`. */
export function phoneTextCell(row: RowReader, field: string): string | null {
  const phones = phonesCell(row, field)
  return phones.length > 0 ? phones.map(formatPhone).join(', ') : null
}

export function emailCell(row: RowReader, field: string): string | null {
  if (empty(row, field)) return null
  const parsed = parseEmail(row.written(field))
  if ('email' in parsed) return parsed.email
  row.note('REFUSED', field, 'EMAIL_FORM')
  return null
}

/** A list in one cell: commas, semicolons, slashes or line breaks between its parts. */
export function listCell(row: RowReader, field: string): string[] {
  if (empty(row, field)) return []
  const parts = row
    .written(field)
    .split(/[,;\n|]/)
    .map((part) => part.trim())
  return [...new Set(parts.filter((part) => !isPlaceholder(part)))]
}
