/** What a number is for. Hotlines are 191, 199, the four-digit short codes and free 1800 numbers. */
export type PhoneKind = 'OFFICE' | 'MOBILE' | 'HOTLINE' | 'FAX'

/** One dialable number: digits only with the leading zero; the extension as digits, or null. */
export interface Phone {
  number: string
  extension: string | null
  kind: PhoneKind
}

const LANDLINE = /^0(?:2\d{7}|[3457]\d{7})$/
const MOBILE = /^0[689]\d{8}$/
const HOTLINE = /^(?:191|199|1[1-7]\d{2}|1800\d{6})$/

/**
 * The kind a string of digits is by the Thai numbering plan, or null when it is no number of that plan.
 * Landlines have nine digits (02…, 03…–05…, 07…), mobiles ten (06, 08, 09), short codes begin with 1.
 */
export function kindOfNumber(digits: string): Exclude<PhoneKind, 'FAX'> | null {
  if (LANDLINE.test(digits)) return 'OFFICE'
  if (MOBILE.test(digits)) return 'MOBILE'
  return HOTLINE.test(digits) ? 'HOTLINE' : null
}

/** National form of dialled digits: +66 or 0066 becomes 0, a zero that a spreadsheet dropped comes back. */
export function nationalDigits(dialled: string): string {
  const digits = dialled.replace(/\D/g, '')
  const international = /^(?:0066|66)0?(\d{8,9})$/.exec(digits)
  if (international && (dialled.trimStart().startsWith('+') || kindOfNumber(digits) === null)) {
    return `0${international[1]}`
  }
  // Eight or nine digits without a zero fit no number; with it they fit exactly one.
  return kindOfNumber(digits) === null && kindOfNumber(`0${digits}`) !== null ? `0${digits}` : digits
}

/** As official letters write it: `0 2241 9000 ต่อ 2312`, `0 4287 0026`, `08 1234 5678`, `1784`. */
export function formatPhone(phone: Pick<Phone, 'number' | 'extension'>): string {
  const { number, extension } = phone
  const shape =
    number.length === 9
      ? number.replace(/^(\d)(\d{4})(\d{4})$/, '$1 $2 $3')
      : number.replace(/^(0\d)(\d{4})(\d{4})$/, '$1 $2 $3').replace(/^(1800)(\d{3})(\d{3})$/, '$1 $2 $3')
  return extension === null ? shape : `${shape} ต่อ ${extension}`
}
