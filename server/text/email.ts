import { valueOrNull } from './placeholder.ts'

const EMAIL = /^[^\s@<>()",;:]+@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i
const LONGEST = 254

/** An e-mail address, nothing, or text that is none. */
export type ParsedEmail = { email: string } | { missing: true } | { invalid: 'NOT_AN_EMAIL' }

/** `name@example.go.th`, `mailto:name@example.go.th`. */
export function parseEmail(text: string | null | undefined): ParsedEmail {
  const value = valueOrNull(text)?.replace(/^mailto:/i, '') ?? null
  if (value === null) return { missing: true }
  return value.length <= LONGEST && EMAIL.test(value) ? { email: value } : { invalid: 'NOT_AN_EMAIL' }
}
