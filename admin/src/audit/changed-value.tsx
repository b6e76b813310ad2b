import { momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { useName } from '../i18n/use-name.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import { useShell } from '../shell/use-shell.ts'
import { PageLink } from '../ui/page-link.tsx'

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/

/** Ids that say again what the line is about, or what another field says. */
const SAID_ALREADY: readonly string[] = ['account_id', 'area_id', 'subject_id', 'round_id']

export const isShown = (field: string): boolean => !SAID_ALREADY.includes(field)

/** Words of the console by the field and, where there are several lists, the value. */
const WORDS: Readonly<Record<string, (value: string) => string>> = {
  role: (value) => `accountRole.${value}`,
  status: (value) => `accountStatus.${value}`,
  source: (value) => `auditValue.${value}`,
  verification: (value) => `auditValue.${value}`,
  allows_on_behalf: (value) => `auditValue.${value}`,
}

/** Where a place is shown, by the field that names it. */
const PAGES: Readonly<Record<string, (id: string) => string>> = {
  district_id: (id) => href('/overview', { district: `district_${id}` }),
  lao_id: (id) => `/laos/lao_${id}`,
}

const LISTS: readonly string[] = ['rules', 'scopes', 'addresses']

/** A value as the database keeps it, as people read it; `–` for none. */
export function ChangedValue({ field, value }: { field: string; value: string | null }) {
  const text = useText()
  const name = useName()
  const language = useLanguage()
  const { provinces } = useShell()
  if (value === null || value === '') return '–'
  if (INSTANT.test(value)) return momentOf(value, language)
  const key = WORDS[field]?.(value) as MessageKey | undefined
  if (key) return text(key)
  if (field === 'province_id') {
    const province = provinces.find(({ id }) => id === `province_${value}`)
    return province ? name(province) : value
  }
  const page = PAGES[field]
  if (page)
    return (
      <PageLink to={page(value)} underline="always">
        {text('auditValue.place')}
      </PageLink>
    )
  if (!LISTS.includes(field)) return value
  const list = (JSON.parse(value) as unknown[]).map(String)
  if (field === 'rules') return text('auditValue.rules', { n: whole(list.length) })
  if (field === 'scopes') return list.map((scope) => text(`tokenScope.${scope}` as MessageKey)).join(', ')
  return list.join(', ') || '–'
}
