import type { Item } from '../gql/graphql.ts'
import { useLanguage } from '../i18n/use-text.ts'
import { usePoints } from './owed.ts'

export interface FieldMessage {
  message: string | undefined
  /** The field is what keeps the record from being complete or correct. */
  open: boolean
}

/** What is still asked at a field, in the words of its rule: how to put it right. */
export function useFieldMessage(item: Item, ...fields: readonly string[]): FieldMessage {
  const language = useLanguage()
  const point = usePoints(item, fields)[0]
  if (!point) return { message: undefined, open: false }
  const { rule, weight } = point
  return { message: language === 'en' ? rule.fixEn : rule.fixTh, open: weight !== 'advice' }
}
