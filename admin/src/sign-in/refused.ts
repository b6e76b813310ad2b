import type { Text } from '../i18n/use-text.ts'

/** Why the way through the OpenID provider ended here, as `/login?refused=` says it. */
const REASONS = [
  'NO_MAPPING',
  'SUSPENDED',
  'LOCKED',
  'REFUSED_BY_PROVIDER',
  'BAD_STATE',
  'BAD_TOKEN',
] as const

/** In words; an unknown reason gets the general one, and nothing of the address is shown. */
export function refusedWords(text: Text, reason: string | null): string | null {
  if (reason === null) return null
  const known = REASONS.find((each) => each === reason)
  return text(`signIn.refused.${known ?? 'BAD_TOKEN'}`)
}
