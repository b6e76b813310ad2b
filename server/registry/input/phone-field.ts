import { parsePhones } from '../../text/phone.ts'
import { formatPhone, type Phone } from '../../text/phone-number.ts'
import type { FieldReader, Findings } from './findings.ts'

/** Numbers kept as text, written as official letters do: `0 2241 9000 ต่อ 2312, 0 2241 9001`. */
export const phoneText: FieldReader<string> = (written, field, findings) => {
  const phones = understood(written, field, findings)
  return phones.length > 0 ? phones.map(formatPhone).join(', ') : null
}

/** Numbers kept apart; each text may hold several. */
export function phoneList(written: readonly string[] | null, field: string, findings: Findings): Phone[] {
  const phones = (written ?? []).flatMap((each) => understood(each, field, findings))
  const distinct = new Map(phones.map((phone) => [JSON.stringify(phone), phone]))
  return [...distinct.values()].map(({ number, extension, kind }) => ({ number, extension, kind }))
}

function understood(written: string | null, field: string, findings: Findings): Phone[] {
  const { phones, rejected } = parsePhones(written)
  if (rejected.length > 0) {
    findings.add(field, 'BAD_PHONE', {
      th: `อ่านหมายเลขไม่ได้: ${rejected.join(', ')} เช่น 0 2241 9000 ต่อ 2312`,
      en: `Not a telephone number: ${rejected.join(', ')}. Write 0 2241 9000 ต่อ 2312.`,
    })
  }
  return phones
}
