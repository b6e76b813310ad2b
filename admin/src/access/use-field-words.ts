import { useCallback } from 'react'
import type { MessageKey } from '../i18n/messages.ts'
import { useText } from '../i18n/use-text.ts'

/** Groups of messages in which the fields of a noun have their words. */
const GROUPS: Readonly<Record<string, 'field' | 'person'>> = {
  Centre: 'field',
  SignInstallation: 'field',
  CentrePerson: 'person',
}

/** What the forms call a field of a noun; null where no form has it. */
export function useFieldWords(): (noun: string, field: string) => string | null {
  const text = useText()
  return useCallback(
    (noun, field) => {
      const group = GROUPS[noun]
      if (!group) return null
      const key = `${group}.${field}` as MessageKey
      const words = text(key)
      return words === key ? null : words
    },
    [text],
  )
}
