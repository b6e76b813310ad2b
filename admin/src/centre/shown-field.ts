import { day, momentOf } from '../format/date.ts'
import { formatPhone } from '../format/phone.ts'
import type { Language, MessageKey } from '../i18n/messages.ts'
import type { Text } from '../i18n/use-text.ts'
import { fieldLabel } from './field-label.ts'
import { shownValue } from './shown-value.ts'

/** What turns a stored value into words: the language, and the names of places by their global ids. */
export interface Words {
  text: Text
  language: Language
  nameOf: (id: string) => string | null
}

/** Fields that name another record, and its noun. */
const NAMES: Readonly<Record<string, string>> = {
  district: 'district',
  districtId: 'district',
  lao: 'lao',
  hostLao: 'lao',
  slot: 'slot',
}
/** Fields of words, and where these are among the messages. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  kind: ['kind', 'legalKind'],
  centreKind: ['kind'],
  type: ['laoTypeFull'],
  verification: ['auditValue'],
}
const PHONES = new Set(['officePhone', 'mobile', 'fax'])
const ID = /^(?:\w+_)?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
/** Days from … to before …, as the history keeps them. */
const DAYS = /^[[(]([\d-]*),([\d-]*)[)\]]$/

/** The global ids of places that stand in a value of this field. */
export function idsIn(field: string, value: unknown): string[] {
  if (field === 'members' && Array.isArray(value))
    return value.flatMap((each) => idsIn('lao', memberOf(each)))
  const noun = NAMES[field]
  if (noun === undefined || typeof value !== 'string' || !ID.test(value)) return []
  return [value.includes('_') ? value : `${noun}_${value}`]
}

/** A value of a field as people read it: places by their names, codes and flags as words, photos by their number. */
export function shownField(field: string, value: unknown, words: Words): string {
  const { text, language } = words
  const [id] = idsIn(field, value)
  if (Array.isArray(value) && value.length > 0) {
    if (field === 'members') return value.map((each) => shownMember(each, words)).join(', ')
    if (field === 'people') return value.map((each) => shownPerson(each as object, words)).join(';\n')
    if (field === 'photos') return text('photo.number', { n: value.length })
    if (field === 'confirmedNone') return value.map((each) => fieldLabel(text, String(each))).join(', ')
    if (field === 'helpFields') return value.map((each) => helpField(String(each), text)).join(', ')
  }
  if (id !== undefined) return words.nameOf(id) ?? '…'
  if (typeof value !== 'string') return shownValue(value, text, language)
  const word = (GROUPS[field] ?? []).map((group) => wordOf(`${group}.${value}`, text)).find(Boolean)
  if (word) return word
  if (field === 'onBehalf') return text(value === 'true' ? 'common.yes' : 'common.no')
  if (PHONES.has(field) && /^0\d{8,9}$/.test(value)) return formatPhone({ number: value })
  if (INSTANT.test(value)) return momentOf(value, language)
  const days = DAYS.exec(value)
  if (days) return shownDays(days[1] ?? '', days[2] ?? '', words)
  return shownValue(value, text, language)
}

/** A field of help: those of the Ministry's letter in the language of the screen, others as they were written. */
export function helpField(code: string, text: Text): string {
  return wordOf(`helpField.${code}`, text) ?? code
}

function wordOf(key: string, text: Text): string | null {
  const words = text(key as MessageKey)
  return words === key ? null : words
}

/** The history gives texts as they are, lists and objects as JSON; a remark may begin like one. */
export function readStored(value: string | null | undefined): unknown {
  if (!value) return null
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const OF_PERSON = ['role', 'name', 'jobTitle', 'duty', 'officePhone', 'mobile', 'email', 'line'] as const

function shownPerson(person: Partial<Record<(typeof OF_PERSON)[number], unknown>>, words: Words): string {
  return OF_PERSON.filter((field) => person[field])
    .map((field) => shownField(field, person[field], words))
    .join(' · ')
}

/** Of two lists of people those that are not alike, so that nobody has to look for the difference; else both as they are. */
export function unlike(field: string, mine: unknown, other: unknown): unknown {
  if (field !== 'people' || !Array.isArray(mine) || !Array.isArray(other)) return mine
  const theirs = new Set(other.map((each) => JSON.stringify(each)))
  return mine.filter((each) => !theirs.has(JSON.stringify(each)))
}

function shownMember(value: unknown, words: Words): string {
  const { from = null } =
    typeof value === 'object' && value !== null ? (value as { from?: string | null }) : {}
  const name = shownField('lao', memberOf(value), words)
  if (!from) return name
  return `${name} (${words.text('centre.memberSince', { day: day(from, words.language) })})`
}

/** The LAO of a membership, in whichever form it comes. */
function memberOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'lao' in value ? value.lao : value
}

function shownDays(from: string, before: string, { text, language }: Words): string {
  const begins = from === '' ? text('centre.sinceUnknown') : day(from, language)
  if (before === '') return begins
  const last = new Date(Date.parse(`${before}T00:00:00Z`) - 86_400_000).toISOString()
  return text('centre.fromTo', { from: begins, to: day(last, language) })
}
