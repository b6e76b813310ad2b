import type { MessageKey } from '../i18n/messages.ts'
import type { Text } from '../i18n/use-text.ts'

/** The words of a field of centre, sign or person, as rules, conflicts and history name it; else the API's own name. */
export function fieldLabel(text: Text, field: string, noun = 'Centre'): string {
  if (field === 'position' && noun !== 'Centre' && noun !== 'SignInstallation') return text('field.order')
  const groups = noun === 'CentrePerson' ? ['person', 'field'] : ['field', 'person']
  for (const key of groups.map((group) => `${group}.${field}`)) {
    const words = text(key as MessageKey)
    if (words !== key) return words
  }
  return field
}
