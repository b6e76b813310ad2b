import { parseHouseNumber, parseMoo } from '../../text/address.ts'
import { valueOrNull } from '../../text/placeholder.ts'
import { thaiDigits } from '../../text/thai-digits.ts'
import type { FieldReader } from './findings.ts'

/** A house number; one that a spreadsheet turned into a date is asked about. */
export const houseNumber: FieldReader<string> = (written, field, findings) => {
  const { value, warning } = parseHouseNumber(written)
  if (warning?.code === 'SPREADSHEET_DATE') {
    findings.add(field, 'SPREADSHEET_DATE', {
      th: `โปรแกรมตารางแปลงเลขที่บ้านเป็นวันที่ หมายถึง ${warning.candidates.join(' หรือ ')}`,
      en: `A spreadsheet turned this number into a date: is it ${warning.candidates.join(' or ')}?`,
    })
  }
  return value
}

/** A village number as digits; words are kept, because a village can be named. */
export const moo: FieldReader<string> = (written) => parseMoo(written) ?? valueOrNull(written)

export const postcode: FieldReader<string> = (written, field, findings) => {
  const digits = valueOrNull(written) === null ? null : thaiDigits(written ?? '').replace(/\s/g, '')
  if (digits !== null && !/^[1-9]\d{4}$/.test(digits)) {
    findings.add(field, 'BAD_POSTCODE', {
      th: 'รหัสไปรษณีย์ต้องเป็นตัวเลข 5 หลัก',
      en: 'A postcode has five digits.',
    })
  }
  return digits
}
