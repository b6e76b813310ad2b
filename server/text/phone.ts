import { normaliseText } from './normalise.ts'
import { kindOfNumber, nationalDigits, type Phone } from './phone-number.ts'
import { isPlaceholder } from './placeholder.ts'
import { thaiDigits } from './thai-digits.ts'

/** What a phone field holds: the numbers understood, and the pieces that were not, as they were written. */
export interface ParsedPhones {
  phones: Phone[]
  rejected: string[]
}

const FAX_LABEL = /โทรสาร|แฟก(?:ซ์|ส์|ซ)?|แฟ็ก(?:ซ์|ส์|ซ)?|facsimile|fax/giu
const VOICE_LABEL =
  /โทรศัพท์(?:มือถือ|เคลื่อนที่)?|มือถือ|สายด่วน|เบอร์(?:โทร)?|โทร|หมายเลข|telephone|tel|phone|mobile|hotline/giu
const EXTENSION = /(?:ต่อ(?:เบอร์)?|extension|ext|กด|#|(?<=\d)\s*x(?=\s*\d))[\s.:]*(?=\d)/giu
const BETWEEN = /[,;/|\n\r、，]|และ|หรือ|&/u
const MOST_LINES = 20

/** Private-use characters that stand for a label while a field is cut up. */
const FAX = '\uE000'
const VOICE = '\uE001'
const EXT = '\uE002'

/**
 * The numbers in a field people fill freely: `0 2241 9000 ต่อ 2312`, `042-870026-7` (two lines), `๐ ๒๒๔๑ ๙๐๐๐`,
 * `042-870026, 08-1234-5678`, `โทร 042-870026 โทรสาร 042-870027`, `+66 2 241 9000`, `1784`.
 * A piece that fits the numbering plan in no single way is returned in `rejected`, never bent to fit.
 */
export function parsePhones(text: string | null | undefined): ParsedPhones {
  const parsed: ParsedPhones = { phones: [], rejected: [] }
  if (text === null || text === undefined || isPlaceholder(text)) return parsed
  let fax = false
  for (const raw of pieces(text)) {
    if (raw.includes(FAX)) fax = true
    if (raw.includes(VOICE)) fax = false
    const piece = raw.replace(/[\uE000\uE001]/g, ' ').replace(/^[\s.:-]+|[\s.:-]+$/g, '')
    if (piece === '' || isPlaceholder(piece)) continue
    const understood = phonesOf(piece, parsed.phones.at(-1))
    if (understood === null) parsed.rejected.push(piece.replaceAll(EXT, 'ต่อ '))
    else parsed.phones.push(...understood.map((phone) => (fax ? { ...phone, kind: 'FAX' as const } : phone)))
  }
  return { ...parsed, phones: distinct(parsed.phones) }
}

/** Splits at separators and before labels; labels become marks. */
function pieces(text: string): string[] {
  const lines = text.split(/[\n\r]+/).map((line) => normaliseText(line) ?? '')
  return thaiDigits(lines.join('\n'))
    .replace(FAX_LABEL, `\n${FAX}`)
    .replace(VOICE_LABEL, `\n${VOICE}`)
    .replace(EXTENSION, EXT)
    .replace(/[‐‑‒–—―−]/g, '-')
    .split(BETWEEN)
}

function phonesOf(piece: string, before: Phone | undefined): Phone[] | null {
  const [dialled = '', extension, ...more] = piece.split(EXT)
  if (more.length > 0 || !/^[\d\s+().-]*$/.test(dialled)) return null
  if (extension === undefined) return tail(dialled, before) ?? spaced(dialled) ?? lines(dialled)
  const extensions = /^\d{1,6}(?:\s*-\s*\d{1,6})?$/.test(extension.trim()) ? range(extension.trim()) : null
  if (extensions === null) return null
  const owners = dialled.trim() === '' ? (before ? [before] : null) : (one(dialled) ?? null)
  return owners && extensions.map((each) => ({ ...(owners[0] as Phone), extension: each }))
}

/** `0 2241 9000 ต่อ 11, 12`: a bare short number after an extension is one more extension of the same number. */
function tail(dialled: string, before: Phone | undefined): Phone[] | null {
  const short = dialled.trim()
  if (!before || !/^\d{1,4}$/.test(short) || kindOfNumber(short) !== null) return null
  if (before.extension !== null) return [{ ...before, extension: short }]
  return ending(before.number, short) // `042-870026, 27`
}

function one(dialled: string): [Phone] | null {
  const number = nationalDigits(dialled)
  const kind = kindOfNumber(number)
  return kind && [{ number, extension: null, kind }]
}

/** One number, or several with only a space between them: `042-870026 042-870027`. */
function spaced(dialled: string): Phone[] | null {
  const whole = one(dialled)
  if (whole) return whole
  const found: Phone[] = []
  let group = ''
  for (const token of dialled.trim().split(/\s+/)) {
    const next = group !== '' && /^(?:0|\+)/.test(token) ? one(group) : null
    if (next) found.push(...next)
    group = next ? token : `${group} ${token}`
  }
  const last = one(group)
  return last && found.length > 0 ? [...found, ...last] : null
}

/** `042-870026-7` is two lines, `0 2241 9000-9` ten: the last digits count up from the number before the dash. */
function lines(dialled: string): Phone[] | null {
  const match = /^(.*\d)\s*-\s*(\d{1,4})$/.exec(dialled.trim())
  const first = match && one(match[1] as string)
  return first && kindOfNumber(first[0].number) !== 'HOTLINE'
    ? upTo(first[0].number, match[2] as string)
    : null
}

function upTo(number: string, last: string): Phone[] | null {
  const from = Number(number.slice(-last.length))
  const count = Number(last) - from
  if (count < 1 || count > MOST_LINES) return null
  return Array.from(
    { length: count + 1 },
    (_, step) => ending(number, String(from + step).padStart(last.length, '0'))?.[0] as Phone,
  )
}

function ending(number: string, digits: string): [Phone] | null {
  return one(number.slice(0, -digits.length) + digits)
}

function range(extension: string): string[] | null {
  const [from = '', to] = extension.split(/\s*-\s*/)
  if (to === undefined) return [from]
  const end = to.length < from.length ? from.slice(0, -to.length) + to : to
  const count = Number(end) - Number(from)
  if (count < 1 || count > MOST_LINES) return null
  return Array.from({ length: count + 1 }, (_, step) =>
    String(Number(from) + step).padStart(from.length, '0'),
  )
}

function distinct(phones: Phone[]): Phone[] {
  const seen = new Map(phones.map((phone) => [`${phone.number}-${phone.extension}-${phone.kind}`, phone]))
  return [...seen.values()]
}
