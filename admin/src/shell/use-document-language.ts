import { useEffect } from 'react'
import { useLanguage } from '../i18n/use-text.ts'

/** The page says its language to screen readers, hyphenation and fonts. */
export function useDocumentLanguage(): void {
  const language = useLanguage()
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
}
