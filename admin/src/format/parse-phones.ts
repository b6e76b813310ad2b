import { westernDigits } from './digits.ts'

/** A number as the API takes it; digits only, with the leading zero. */
export interface PhoneRead {
  number: string
  extension: string | null
  kind: 'OFFICE' | 'MOBILE' | 'HOTLINE'
}

const LABEL = /โทรศัพท์(?:มือถือ)?|มือถือ|สายด่วน|โทร\.?|tel\.?|phone/giu
const EXTENSION = /(?:ต่อ|ext\.?|#)\s*/iu
const LANDLINE = /^0(?:2\d{7}|[3457]\d{7})$/
const MOBILE = /^0[689]\d{8}$/
const HOTLINE = /^(?:191|199|1[1-7]\d{2}|1800\d{6})$/
const MOST_LINES = 20

/** What people write into one field: several numbers, extensions, `042-870026-7` for two lines, Thai digits. */
export function readPhones(typed: string): { phones: PhoneRead[]; unread: string[] } {
  const phones: PhoneRead[] = []
  const unread: string[] = []
  const plain = westernDigits(typed).replace(LABEL, ' ')
  for (const piece of plain.split(/[,;/\n]|และ|หรือ/u)) {
    const trimmed = piece.trim().replace(/^[-.:\s]+|[-.:\s]+$/g, '')
    if (trimmed === '') continue
    const understood = readPiece(trimmed)
    if (understood) phones.push(...understood)
    else unread.push(trimmed)
  }
  return { phones, unread }
}

function readPiece(piece: string): PhoneRead[] | null {
  const [dialled = '', extension, ...more] = piece.split(EXTENSION)
  if (more.length > 0 || !/^[\d\s+().-]*$/.test(dialled)) return null
  if (extension !== undefined && !/^\d{1,6}$/.test(extension.trim())) return null
  const whole = read(dialled)
  if (whole) return [{ ...whole, extension: extension?.trim() ?? null }]
  return extension === undefined ? readRange(dialled) : null
}

/** `042-870026-7`: the last digits count up from the number before the dash. */
function readRange(dialled: string): PhoneRead[] | null {
  const match = /^(.*\d)\s*-\s*(\d{1,4})$/.exec(dialled)
  const first = match && read(match[1] as string)
  if (!match || !first) return null
  const last = match[2] as string
  const from = Number(first.number.slice(-last.length))
  const count = Number(last) - from
  if (count < 1 || count > MOST_LINES) return null
  return Array.from({ length: count + 1 }, (_, step) => ({
    ...first,
    number: first.number.slice(0, -last.length) + String(from + step).padStart(last.length, '0'),
  }))
}

function read(dialled: string): PhoneRead | null {
  const digits = dialled.replace(/\D/g, '').replace(/^(?:00)?66(?=\d{8,9}$)/, '0')
  for (const number of [digits, `0${digits}`]) {
    if (LANDLINE.test(number)) return { number, extension: null, kind: 'OFFICE' }
    if (MOBILE.test(number)) return { number, extension: null, kind: 'MOBILE' }
    if (HOTLINE.test(number)) return { number, extension: null, kind: 'HOTLINE' }
  }
  return null
}
