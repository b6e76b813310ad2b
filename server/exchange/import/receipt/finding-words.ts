import type { Words } from '../../../errors.ts'
import { cellWords } from './cell-words.ts'
import { centreWords } from './centre-words.ts'
import { exchangeWords } from './exchange-words.ts'
import { fileWords } from './file-words.ts'
import { registerWords } from './register-words.ts'
import type { FindingWords } from './words.ts'

export const findingWords = {
  ...fileWords,
  ...cellWords,
  ...registerWords,
  ...centreWords,
  ...exchangeWords,
} as const

export type FindingCode = keyof typeof findingWords

/** Problem and fix of a finding, in Thai and English. */
export function wordsOf(
  code: FindingCode,
  value: string | null,
  details: Readonly<Record<string, unknown>>,
): FindingWords {
  const { problem, fix }: FindingWords = findingWords[code]
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => printed(name === 'value' ? value : details[name]))
  const both = (words: Words): Words => ({ th: fill(words.th), en: fill(words.en) })
  return { problem: both(problem), fix: both(fix) }
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return value.map(printed).join(', ')
  return value === null || value === undefined ? '…' : String(value)
}
