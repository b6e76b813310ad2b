import type { MessageKey } from '../i18n/messages.ts'
import type { Text } from '../i18n/use-text.ts'

/** The words of a field of centre or sign, as rules and conflicts name it. */
export function fieldLabel(text: Text, field: string): string {
  return text(`field.${field}` as MessageKey)
}
