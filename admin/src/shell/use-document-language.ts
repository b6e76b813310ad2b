import { useEffect } from 'react'
import { useLanguage, useText } from '../i18n/use-text.ts'

/** The page says its language to screen readers, hyphenation and fonts. */
export function useDocumentLanguage(): void {
  const language = useLanguage()
  const text = useText()
  useEffect(() => {
    document.documentElement.lang = language
    document.title = text('app.name')
  }, [language, text])
}
