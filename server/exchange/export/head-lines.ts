import { formatThaiDate } from '../../text/date.ts'
import type { ExportList, Language } from './export-list.ts'

const ZONE = 'Asia/Bangkok'

/** `ข้อมูล ณ วันที่ 24 มีนาคม 2566 เวลา 16.30 น. · จำนวน 7,849 แห่ง`: what a list says of itself. */
export function stampLine(list: ExportList, moment: Date, rows: number, language: Language): string {
  const iso = moment.toLocaleDateString('sv-SE', { timeZone: ZONE })
  const time = moment.toLocaleTimeString('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' })
  const count = rows.toLocaleString('en-US')
  return language === 'th'
    ? `ข้อมูล ณ วันที่ ${formatThaiDate(iso, 'long')} เวลา ${time.replace(':', '.')} น. · จำนวน ${count} ${list.counter.th}`
    : `As of ${iso} ${time} (Bangkok) · ${count} ${list.counter.en}`
}
