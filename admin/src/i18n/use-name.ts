import { useCallback } from 'react'
import { useLanguage } from './use-text.ts'

interface Named {
  nameTh: string
  nameEn?: string | null
}

/** The name of a place or a round in the chosen language; Thai where no other is known. */
export function useName(): (thing: Named) => string {
  const language = useLanguage()
  return useCallback((thing) => (language === 'en' && thing.nameEn ? thing.nameEn : thing.nameTh), [language])
}
