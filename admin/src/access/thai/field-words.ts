import { OF_ACCOUNTS } from './of-accounts.ts'
import { OF_EVERYTHING } from './of-everything.ts'
import { OF_FIGURES } from './of-figures.ts'
import { OF_REGISTER } from './of-register.ts'
import { OF_ROUNDS } from './of-rounds.ts'

/** By `field`, or by `Noun.field` where the same word means something else there. */
const WORDS: Readonly<Record<string, string>> = {
  ...OF_EVERYTHING,
  ...OF_FIGURES,
  ...OF_REGISTER,
  ...OF_ROUNDS,
  ...OF_ACCOUNTS,
}

/**
 * What a field of the schema is called in Thai; null where it has no word.
 * @param inForm what the forms call it
 */
export function thaiField(noun: string, field: string, inForm: string | null): string | null {
  return WORDS[`${noun}.${field}`] ?? inForm ?? WORDS[field] ?? null
}
