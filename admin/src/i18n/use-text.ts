import { useLocale, useTranslate } from 'ra-core'
import { useCallback } from 'react'
import type { Language, MessageKey } from './messages.ts'

/** `text(key, values)`: a sentence of the chosen language; `%{name}` in it is replaced by `values.name`. */
export type Text = (key: MessageKey, values?: Record<string, string | number>) => string

export function useText(): Text {
  const translate = useTranslate()
  return useCallback((key, values) => translate(key, values), [translate])
}

export function useLanguage(): Language {
  return useLocale() === 'en' ? 'en' : 'th'
}
