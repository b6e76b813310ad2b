import { type Place, pointOf } from './places.ts'
import type { PlainLao } from './plain-register.ts'

/** Heading → cell. */
export type SheetLine = Readonly<Record<string, string>>

const LABEL = '(ข้อมูลจำลอง)'

/**
 * Rows of the centres template for the LAOs and districts of a province (ข้อมูลจำลอง), with defects that repeat every ten
 * rows: left out, only placeholders, no phone, no order, an order too old, a point far away; the others are whole.
 */
export function sampleCentres(laos: readonly PlainLao[], place: Place): SheetLine[] {
  const own = laos.filter(({ province }) => province === place.name)
  const assistance = own.flatMap((lao, at): SheetLine[] => {
    const defect = at % 10
    if (defect === 0) return []
    if (defect === 1) return [{ 'รหัส อปท.': lao.code, ชื่อศูนย์: '-', โทรศัพท์: '-', เลขที่คำสั่ง: 'ไม่มี' }]
    const point = pointOf(lao, place)
    return [
      {
        'รหัส อปท.': lao.code,
        ชื่อศูนย์: `ศูนย์ช่วยเหลือประชาชน ${lao.name} ${LABEL}`,
        อำเภอ: lao.district,
        ...whole(`${place.code}${String(at).padStart(4, '0')}`),
        ...(defect === 2 && { โทรศัพท์: '' }),
        ...(defect === 3 && { เลขที่คำสั่ง: '', วันที่คำสั่ง: '' }),
        ...(defect === 4 && { วันที่คำสั่ง: '1 มกราคม 2560' }),
        ละติจูด: point ? String(point.lat + (defect === 5 ? 1 : 0)) : '',
        ลองจิจูด: point ? String(point.lon) : '',
      },
    ]
  })
  const joint = place.districts.flatMap((district, at): SheetLine[] => {
    const members = own.filter((lao) => lao.district === district.name)
    const host = members[0]
    if (at % 4 === 0 || !host) return []
    const point = pointOf(host, place)
    return [
      {
        'รหัสอำเภอ (ศูนย์ร่วม)': district.code,
        ชื่อศูนย์: `ศูนย์ปฏิบัติการร่วม ${district.name} ${LABEL}`,
        อำเภอ: district.name,
        ...whole(`${place.code}9${String(at).padStart(3, '0')}`),
        ละติจูด: point ? String(point.lat) : '',
        ลองจิจูด: point ? String(point.lon) : '',
        'รหัส อปท. เจ้าของสถานที่': host.code,
        'รหัส อปท. สมาชิก': at % 4 === 1 ? '' : members.map(({ code }) => code).join(', '),
      },
    ]
  })
  return [...assistance, ...joint]
}

/** What every whole record has; the area code 070 was never given out. */
function whole(number: string): SheetLine {
  return {
    ตำบล: 'ตัวอย่าง',
    รหัสไปรษณีย์: '99999',
    โทรศัพท์: `070${number}`,
    โทรสาร: 'ไม่มี',
    เลขที่คำสั่ง: '1/2561',
    วันที่คำสั่ง: '2 มกราคม 2561',
    ชื่อผู้ประสานงาน: `ผู้ประสานงาน ${LABEL}`,
    ตำแหน่งผู้ประสานงาน: 'นักพัฒนาชุมชน',
  }
}

/**
 * Rows of the signs template: every seven rows one is left out, one waits as it should, one waits without a reason, one has
 * only a placeholder, and three stand.
 */
export function sampleSigns(laos: readonly PlainLao[], place: Place): SheetLine[] {
  const own = laos.filter(({ province }) => province === place.name)
  return own.flatMap((lao, at): SheetLine[] => {
    const key = { 'รหัส อปท.': lao.code }
    const waits = { สถานะป้าย: 'ยังไม่ได้ติดตั้ง', วันที่คาดว่าจะติดตั้ง: '1 มิถุนายน 2566' }
    if (at % 7 === 0) return []
    if (at % 7 === 1) return [{ ...key, ...waits, เหตุผลที่ยังไม่ติดตั้ง: 'รองบประมาณ' }]
    if (at % 7 === 2) return [{ ...key, ...waits, เหตุผลที่ยังไม่ติดตั้ง: '' }]
    if (at % 7 === 3) return [{ ...key, สถานะป้าย: '-' }]
    return [{ ...key, สถานะป้าย: 'ติดตั้งแล้ว', ตำแหน่งป้าย: 'ริมรั้วที่ทำการ', วันที่ติดตั้ง: '1 มีนาคม 2566' }]
  })
}

/** The lines as a CSV file whose headings are those any line has. */
export function sheetText(lines: readonly SheetLine[]): string {
  const headings = [...new Set(lines.flatMap((line) => Object.keys(line)))]
  const text = (cells: string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  return `\uFEFF${[text(headings), ...lines.map((line) => text(headings.map((heading) => line[heading] ?? '')))].join('\r\n')}\r\n`
}
