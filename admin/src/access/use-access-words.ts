import { useMemo } from 'react'
import type { MessageKey } from '../i18n/messages.ts'
import { type Text, useLanguage, useText } from '../i18n/use-text.ts'
import type { AccessWords, ShownNoun } from './found.ts'
import { ACTIONS } from './thai/actions.ts'
import { thaiField } from './thai/field-words.ts'
import { NOUNS } from './thai/nouns.ts'

/** Groups of messages in which the fields of a noun have their words. */
const GROUPS: Readonly<Record<string, 'field' | 'person'>> = {
  Centre: 'field',
  SignInstallation: 'field',
  CentrePerson: 'person',
}

/** What nouns, fields and actions of the schema mean, in the language of the screen; the schema itself says it in English. */
export function useAccessWords(): AccessWords {
  const text = useText()
  const language = useLanguage()
  return useMemo(() => {
    if (language === 'th')
      return {
        noun: ({ noun }) => NOUNS[noun] ?? null,
        field: (noun, { field }) => thaiField(noun, field, inForm(text, noun, field)),
        action: (action) => ACTIONS[action] ?? null,
      }
    return {
      noun: ({ description }) => description,
      field: (noun, { field, description }) => description ?? inForm(text, noun, field),
      action: () => null,
    }
  }, [text, language])
}

/** What the forms call a field of a noun; null where no form has it. */
function inForm(text: Text, noun: string, field: ShownNoun['levels'][number]['field']): string | null {
  const group = GROUPS[noun]
  if (!group) return null
  const key = `${group}.${field}` as MessageKey
  const words = text(key)
  return words === key ? null : words
}
