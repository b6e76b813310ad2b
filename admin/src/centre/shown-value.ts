import { day } from '../format/date.ts'
import { formatPhone, type PhoneParts } from '../format/phone.ts'
import type { Language, MessageKey } from '../i18n/messages.ts'
import type { Text } from '../i18n/use-text.ts'

const WORDS = [
  'INSTALLED',
  'NOT_INSTALLED',
  'FENCE',
  'BUILDING_FRONT',
  'OTHER',
  'HEAD',
  'COORDINATOR',
  'OFFICER',
] as const
const GROUP: Record<(typeof WORDS)[number], string> = {
  INSTALLED: 'signStatus',
  NOT_INSTALLED: 'signStatus',
  FENCE: 'signPosition',
  BUILDING_FRONT: 'signPosition',
  OTHER: 'signPosition',
  HEAD: 'role',
  COORDINATOR: 'role',
  OFFICER: 'role',
}

/** Any value of a record as people read it: days, numbers, words, lists; `–` for none. */
export function shownValue(value: unknown, text: Text, language: Language): string {
  if (value === null || value === undefined || value === '') return '–'
  if (typeof value === 'boolean') return text(value ? 'common.yes' : 'common.no')
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return shownText(value, text, language)
  if (Array.isArray(value)) {
    return value.length === 0 ? '–' : value.map((each) => shownValue(each, text, language)).join(', ')
  }
  if (isPhone(value)) return formatPhone(value)
  const parts = Object.entries(value as object).filter(
    ([key, part]) => !HIDDEN.has(key) && part !== null && part !== '',
  )
  return parts.map(([, part]) => shownValue(part, text, language)).join(' ')
}

const HIDDEN = new Set(['id', 'version', 'position', 'kind'])

function shownText(value: string, text: Text, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value, language)
  const word = WORDS.find((each) => each === value)
  return word ? text(`${GROUP[word]}.${word}` as MessageKey) : value
}

function isPhone(value: unknown): value is PhoneParts {
  return typeof value === 'object' && value !== null && 'number' in value
}
