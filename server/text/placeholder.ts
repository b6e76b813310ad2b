import { normaliseText } from './normalise.ts'

/** Words people type into a field that demands something and has nothing, in lower case and without spaces. */
const WORDS = new Set([
  'ไม่มี',
  'ไม่มีข้อมูล',
  'ไม่มีค่า',
  'ไม่มีเลขที่',
  'ไม่ระบุ',
  'ไม่ได้ระบุ',
  'ไม่ทราบ',
  'ไม่ปรากฏ',
  'ไม่ปรากฏข้อมูล',
  'ไม่พบข้อมูล',
  'ยังไม่มี',
  'ยังไม่มีข้อมูล',
  'ยังไม่ระบุ',
  'ยังไม่ได้ระบุ',
  'รอข้อมูล',
  'ว่าง',
  'na',
  'nil',
  'nill',
  'none',
  'null',
  'undefined',
  'unknown',
  'nodata',
  'notavailable',
  'notapplicable',
  'tba',
  'tbd',
])

/** Nothing but zeros (in either script), crosses, marks and spaces: `-`, `--`, `–`, `.`, `0`, `0/0`, `xxx`, `๐`. */
const ONLY_FILLING = /^[0๐\p{P}\p{S}\s]+$|^[xX]+$/u

/** Marks around a word that change nothing: `"ไม่มี"`, `(ไม่มี)`, `- ไม่มี -`, `n/a`, `ไม่มีข้อมูลค่ะ`. */
const POLITE = /(?:นะ)?(?:ครับ|ค่ะ|คะ)$/u

/**
 * Most texts are told by their first letter: none of the words begins with a Latin letter other than n t u x, or with a Thai
 * consonant but three (ย ร ว). The rest by a digit other than zero, which stands in none.
 */
function isSurelySaid(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 0x0e01 && first <= 0x0e2e) return first !== 0x0e22 && first !== 0x0e23 && first !== 0x0e27
  return /^[a-mo-svwyz]|[1-9]/i.test(text)
}

/** Whether the text only stands where a value should be; empty text is one. What this says is missing is counted as missing. */
export function isPlaceholder(text: string | null | undefined): boolean {
  if (!text) return true
  if (isSurelySaid(text)) return false
  const normalised = normaliseText(text)
  if (normalised === null || ONLY_FILLING.test(normalised)) return true
  const word = normalised
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '')
    .replace(POLITE, '')
  return WORDS.has(word)
}

/** The normalised text, or null where there is none or only a placeholder. */
export function valueOrNull(text: string | null | undefined): string | null {
  return isPlaceholder(text) ? null : normaliseText(text)
}
