import type { I18nProvider } from 'ra-core'
import { loadMessages } from '../i18n/load-messages.ts'
import type { Language, Messages } from '../i18n/messages.ts'

const LANGUAGES = [
  { locale: 'th', name: 'ไทย' },
  { locale: 'en', name: 'English' },
]

/** The language chosen before on this device, else Thai. */
export function storedLanguage(): Language {
  return localStorage.getItem('RaStore.locale') === '"en"' ? 'en' : 'th'
}

/** Sentences by dotted key with `%{name}` replaced; a key nobody wrote is shown as it is (a test finds those). */
export async function aI18nProvider(first: Language): Promise<I18nProvider> {
  let language = first
  let messages: Messages = await loadMessages(first)
  return {
    translate(key: string, values: Record<string, unknown> = {}) {
      const sentence = lookUp(messages, key)
      if (sentence === undefined) return typeof values._ === 'string' ? values._ : key
      return sentence.replace(/%\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
    },
    async changeLocale(locale: string) {
      language = locale === 'en' ? 'en' : 'th'
      messages = await loadMessages(language)
    },
    getLocale: () => language,
    getLocales: () => LANGUAGES,
  }
}

function lookUp(messages: Messages, key: string): string | undefined {
  let found: unknown = messages
  for (const part of key.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[part] : undefined
  }
  return typeof found === 'string' ? found : undefined
}
