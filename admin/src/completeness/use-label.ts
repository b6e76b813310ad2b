import { useCallback } from 'react'
import { useLanguage } from '../i18n/use-text.ts'

interface Labelled {
  labelTh: string
  labelEn: string
}

/** What a line of figures is called in the chosen language. */
export function useLabel(): (row: Labelled) => string {
  const language = useLanguage()
  return useCallback((row) => (language === 'en' ? row.labelEn : row.labelTh), [language])
}
