import { useEffect } from 'react'
import { useText } from '../i18n/use-text.ts'

/** The browser's tab, its history and screen readers name the page, not only the register. */
export function useDocumentTitle(title?: string): void {
  const text = useText()
  const register = text('app.name')
  useEffect(() => {
    document.title = title ? `${title} · ${register}` : register
  }, [title, register])
}
