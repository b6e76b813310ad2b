import type { MessageKey } from '../i18n/messages.ts'
import type { Text } from '../i18n/use-text.ts'

/** The words of a field of centre, sign or person, as rules, conflicts and history name it; else the API's own name. */
export function fieldLabel(text: Text, field: string): string {
  for (const key of [`field.${field}`, `person.${field}`]) {
    const words = text(key as MessageKey)
    if (words !== key) return words
  }
  return field
}
