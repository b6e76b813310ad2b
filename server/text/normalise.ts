/** Invisible characters that make two equal names differ: zero-width, bidi marks, BOM, soft hyphen. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/** Control characters other than white space; PostgreSQL refuses NUL outright. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g

/** Numbers, codes, addresses of the net: nothing to repair, and imports have hundreds of thousands of them. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/

/** Words of printable ASCII, Thai letters, dashes and quotation marks with single spaces between them, */
const WELL_SPACED =
  /^[!-~\u0E01-\u0E3A\u0E3F-\u0E5B\u2010-\u2027]+(?: [!-~\u0E01-\u0E3A\u0E3F-\u0E5B\u2010-\u2027]+)*$/
/** in which no mark stands where another spelling of the same has it: doubled, out of order, or as one of two that make a letter. */
const MISSPELT =
  /[\u0E48-\u0E4B][\u0E31\u0E34-\u0E3A\u0E47\u0E4D]|[\u0E38\u0E39]\u0E3A|([\u0E31\u0E34-\u0E3A\u0E47-\u0E4D])\1|\u0E4D|\u0E40\u0E40/

const TONE_MARK = '\u0E48-\u0E4B'
const VOWEL_ABOVE = '\u0E31\u0E34-\u0E37\u0E47\u0E4D'

/**
 * Thai text as it is stored and compared: NFC (NFKC would split ำ), one spelling for what looks the same,
 * nothing invisible, single spaces, no space at the ends. Line breaks become spaces.
 *
 * @returns null when nothing is left, because absence is null everywhere.
 */
export function normaliseText(text: string | null | undefined): string | null {
  if (text === null || text === undefined || text === '') return null
  if (PLAIN.test(text) || (WELL_SPACED.test(text) && !MISSPELT.test(text))) return text
  let current = text
    .replace(/\p{Cs}/gu, '')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
  let previous: string
  do {
    previous = current
    current = oneSpelling(current)
  } while (current !== previous) // a repaired mark can bring its neighbours into a new order
  current = current.replace(/\s+/gu, ' ').trim()
  return current === '' ? null : current
}

const TONE_BEFORE_VOWEL = new RegExp(`([${TONE_MARK}])([${VOWEL_ABOVE}])`, 'gu')
const DOUBLED_MARK = new RegExp(`([${VOWEL_ABOVE}${TONE_MARK}\u0E38-\u0E3A\u0E4C])\\1+`, 'gu')
const SPLIT_AM = new RegExp(`\u0E4D([${TONE_MARK}]?)\u0E32`, 'gu')

function oneSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replace(TONE_BEFORE_VOWEL, '$2$1') // typed tone first
    .replace(DOUBLED_MARK, '$1')
    .replace(SPLIT_AM, '$1\u0E33') // ํา, ํ้า → ำ, ้ำ
    .replace(/\u0E40\u0E40/gu, '\u0E41') // เเ → แ
}
