import { formatThaiDate } from '../../text/date.ts'
import { formatPhone, type Phone } from '../../text/phone-number.ts'
import type { Cell, ExportColumn, Language, Node } from './export-list.ts'
import { type WORDS, wordOf } from './words.ts'

/** How a value of the API becomes a cell. */
export type Form = (value: unknown, language: Language) => Cell

/** A column whose value lies on a dotted path of the node: `lao.district.nameTh`. */
export function column(
  field: string,
  th: string,
  en: string,
  path: string,
  form: Form = text,
  width?: number,
): ExportColumn {
  return {
    field,
    th,
    en,
    select: selectionOf(path),
    cell: (node, language) => form(valueAt(node, path), language),
    ...(width === undefined ? {} : { width }),
  }
}

/** `lao.district.code` → `lao { district { code } }`. */
export function selectionOf(path: string): string {
  const steps = path.split('.')
  return steps.join(' { ') + ' }'.repeat(steps.length - 1)
}

export function valueAt(node: Node | undefined, path: string): unknown {
  let value: unknown = node
  for (const step of path.split('.')) value = (value as Node | null | undefined)?.[step]
  return value
}

export const text: Form = (value) => (value === null || value === undefined ? null : String(value))

export const number: Form = (value) => (typeof value === 'number' ? value : null)

export const yesNo: Form = (value, language) => {
  if (value === null || value === undefined) return null
  return language === 'th' ? (value ? 'ใช่' : 'ไม่ใช่') : value ? 'yes' : 'no'
}

/** `24 มีนาคม 2566` or `2023-03-24`: text, because a date cell would show another era under other settings. */
export const day: Form = (value, language) => {
  if (typeof value !== 'string') return null
  const iso = value.length > 10 ? bangkokDay(value) : value
  return language === 'th' ? formatThaiDate(iso, 'long') : iso
}

export const phones: Form = (value) =>
  Array.isArray(value) && value.length > 0 ? (value as Phone[]).map(formatPhone).join(', ') : null

export function word(kind: keyof typeof WORDS): Form {
  return (value, language) => (value === null || value === undefined ? null : wordOf(kind, value, language))
}

/** The day in Bangkok of an instant. */
function bangkokDay(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Bangkok' })
}
