import type { Language, Messages } from './messages.ts'

/** One language is loaded, not both. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en/english.ts')).english : (await import('./th/thai.ts')).thai
}
