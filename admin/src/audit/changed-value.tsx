import { momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** What the line itself says already: whom it is about, which role, where. */
const SAID_ALREADY: readonly string[] = [
  ...['account_id', 'area_id', 'subject_id', 'round_id'],
  ...['role', 'province_id', 'district_id', 'lao_id', 'slot_id'],
]

export const isShown = (field: string): boolean => !SAID_ALREADY.includes(field)

/** Words of the console by the field and, where there are several lists, the value. */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  status: (value) => `accountStatus.${value}`,
  source: (value) => `auditValue.${value}`,
  verification: (value) => `auditValue.${value}`,
  allows_on_behalf: (value) => `auditValue.${value}`,
}

const LISTS: readonly string[] = ['rules', 'scopes', 'addresses']

/** A value as the database keeps it, as people read it; `–` for none. */
export function ChangedValue({ field, value }: { field: string; value: string | null }) {
  const text = useText()
  const language = useLanguage()
  if (value === null || value === '') return '–'
  if (INSTANT.test(value)) return momentOf(value, language)
  const key = WORDS[field]?.(value) as MessageKey | undefined
  if (key) return text(key)
  if (!LISTS.includes(field)) return value
  const list = (JSON.parse(value) as unknown[]).map(String)
  if (field === 'rules') return text('auditValue.rules', { n: whole(list.length) })
  if (field === 'scopes') return list.map((scope) => text(`tokenScope.${scope}` as MessageKey)).join(', ')
  return list.join(', ') || '–'
}
