import type { Item } from '../gql/graphql.ts'
import { useLanguage } from '../i18n/use-text.ts'
import { usePoints } from './owed.ts'

export interface FieldMessage {
  message: string | undefined
  /** The field is what keeps the record from being complete or correct. */
  open: boolean
}

/** What is still asked at a field, in the words of its rule: how to put it right; nothing once it is `answered` anew. */
export function useFieldMessage(item: Item, field: string, answered = false): FieldMessage {
  const language = useLanguage()
  const point = usePoints(item, [field])[0]
  if (!point || answered) return { message: undefined, open: false }
  const { rule, weight } = point
  return { message: language === 'en' ? rule.fixEn : rule.fixTh, open: weight !== 'advice' }
}
