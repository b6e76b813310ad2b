import { westernDigits } from './digits.ts'

/** `16.30`, `16:30`, `๑๖.๓๐ น.` → `16:30`; nothing typed is null, and what is no time undefined. */
export function readTypedTime(typed: string): string | null | undefined {
  const plain = westernDigits(typed).trim()
  if (plain === '') return null
  const found = /^(\d{1,2})[.:](\d{2})(?:\s*น\.?)?$/.exec(plain)
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || hours > 23 || minutes > 59) return undefined
  return `${String(hours).padStart(2, '0')}:${found[2]}`
}
