import { formatPhone } from '../format/phone.ts'
import type { Text } from '../i18n/use-text.ts'

/** A value of a receipt as a person reads it. */
export function shownCell(value: unknown, text: Text): string {
  if (value === null || value === undefined || value === '') return text('import.empty')
  if (!Array.isArray(value)) return String(value)
  if (value.length === 0) return text('import.empty')
  return value.map((each) => (isPhone(each) ? formatPhone(each) : String(each))).join(', ')
}

function isPhone(value: unknown): value is Parameters<typeof formatPhone>[0] {
  return typeof value === 'object' && value !== null && 'number' in value
}
