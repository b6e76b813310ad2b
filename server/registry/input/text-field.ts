import { valueOrNull } from '../../text/placeholder.ts'
import type { FieldReader } from './findings.ts'

/** Plain text of at most this many characters. */
export function text(longest = 300): FieldReader<string> {
  return (written, field, findings) => {
    const value = valueOrNull(written)
    if (value !== null && value.length > longest) {
      findings.add(field, 'TOO_LONG', {
        th: `ยาวเกิน ${longest} ตัวอักษร`,
        en: `Longer than ${longest} characters.`,
      })
    }
    return value
  }
}
