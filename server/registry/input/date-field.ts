import { formatThaiDate, parseThaiDate } from '../../text/date.ts'
import type { FieldReader } from './findings.ts'

/** A day in either era as people write it, as an ISO date. A year that could be of either era is asked about. */
export const date: FieldReader<string> = (written, field, findings) => {
  const parsed = parseThaiDate(written)
  if ('date' in parsed) return parsed.date
  if ('ambiguous' in parsed) {
    const shown = parsed.ambiguous.map((day) => formatThaiDate(day, 'long'))
    findings.add(field, 'AMBIGUOUS_DATE', {
      th: `ระบุปีให้ครบสี่หลัก หมายถึง ${shown.join(' หรือ ')}`,
      en: `Write all four digits of the year: is it ${parsed.ambiguous.join(' or ')}?`,
    })
  } else if (parsed.invalid !== 'EMPTY') {
    findings.add(field, 'BAD_DATE', {
      th: 'อ่านวันที่ไม่ได้ เช่น 24/03/2566 หรือ 24 มีนาคม 2566',
      en: 'This is no date; write 24/03/2566 or 2023-03-24.',
    })
  }
  return null
}
