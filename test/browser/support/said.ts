import { english } from '../../../admin/src/i18n/en/english.ts'
import { thai } from '../../../admin/src/i18n/th/thai.ts'

/** What begins as these words of the console do, in either language. */
export function said(words: (messages: typeof thai) => string): RegExp {
  const beginnings = [thai, english as typeof thai].map((messages) => words(messages).split('%{')[0] ?? '')
  return new RegExp(`^(${beginnings.map((each) => each.replace(/[.?()]/g, '\\$&')).join('|')})`)
}
