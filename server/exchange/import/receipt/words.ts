import type { Words } from '../../../errors.ts'

/** What a kind of finding says. `{value}` and the names of its details stand in braces. */
export interface FindingWords {
  problem: Words
  fix: Words
}

export function words(problemTh: string, problemEn: string, fixTh: string, fixEn: string): FindingWords {
  return { problem: { th: problemTh, en: problemEn }, fix: { th: fixTh, en: fixEn } }
}
