import { formatThaiDate } from '../../../text/date.ts'
import type { Receipt, ReceiptGroup, ReceiptLine } from './receipt.ts'

const KINDS: Readonly<Record<Receipt['kind'], string>> = {
  REGISTER: 'ทะเบียน อปท. · register',
  CENTRES: 'ข้อมูลพื้นฐานของศูนย์ · centres',
  SIGNS: 'การติดตั้งป้าย · signs',
}

const GROUPS: Readonly<Record<ReceiptGroup['kind'], string>> = {
  QUESTION: 'คำถาม · questions',
  REFUSED: 'ไม่รับ · refused',
  ENDED: 'สิ้นสุด · ended',
  CHANGED: 'เปลี่ยน · changed',
  CREATED: 'ใหม่ · new',
  WARNING: 'คำเตือน · warnings',
}

const FACTS: Readonly<Record<string, string>> = {
  laos: 'อปท. · LAOs',
  byType: 'ประเภท · types',
  provinces: 'จังหวัด · provinces',
  districts: 'อำเภอ · districts',
  districtNames: 'ชื่ออำเภอที่ไม่ซ้ำ (ชื่อซ้ำข้ามจังหวัดได้) · distinct names of districts (they repeat across provinces)',
  assistance: 'ศูนย์ช่วยเหลือประชาชน · assistance centres',
  joint: 'ศูนย์ปฏิบัติการร่วม · joint centres',
}

/** The receipt for a terminal, in Thai and English. Of each kind of line the first are shown, and how many there are. */
export function printReceipt(receipt: Receipt): string {
  const { counts, file } = receipt
  const size =
    file.bytes === null
      ? ''
      : ` (${[file.format, file.encoding, bytes(file.bytes)].filter(Boolean).join(', ')})`
  const count = (name: string, value: number) => `  ${name.padEnd(28)} ${number(value).padStart(9)}`
  return [
    `ใบรับการนำเข้า · Import receipt ${receipt.id}`,
    `  ${KINDS[receipt.kind]}: ${file.name}${size}`,
    `  ผล · outcome: ${outcome(receipt)}`,
    `  มีผลวันที่ · as of: ${formatThaiDate(receipt.asOf, 'long')} (${receipt.asOf})`,
    '',
    count('แถวที่อ่าน · rows read', receipt.rowsRead),
    count('ใหม่ · new', counts.created),
    count('เปลี่ยน · changed', counts.changed),
    count('คงเดิม · unchanged', counts.unchanged),
    count('สิ้นสุด · ended', counts.ended),
    count('แถวที่ไม่รับ · rows refused', counts.refused),
    count('คำเตือน · warnings', counts.warned),
    count('คำถาม · questions', counts.asked),
    '',
    ...factsOf(receipt),
    ...receipt.groups.flatMap((group) => groupLines(group, counts.created)),
  ].join('\n')
}

function outcome({ outcome: result, dryRun }: Receipt): string {
  if (result === 'FAILED') return 'ล้มเหลว ไม่มีข้อมูลใดถูกเปลี่ยน · FAILED, nothing was changed'
  if (result === 'REFUSED') return 'ไม่รับทั้งไฟล์ ไม่มีข้อมูลใดถูกเปลี่ยน · REFUSED, nothing was changed'
  return dryRun ? 'ลองนำเข้าเท่านั้น ไม่มีข้อมูลใดถูกเปลี่ยน · DRY RUN, nothing was changed' : 'นำเข้าแล้ว · ACCEPTED'
}

function factsOf({ facts }: Receipt): string[] {
  const entries = Object.entries(facts).map(([name, value]) => `  ${FACTS[name] ?? name}: ${printed(value)}`)
  return entries.length > 0 ? [...entries, ''] : []
}

function groupLines({ kind, code, count, samples }: ReceiptGroup, created: number): string[] {
  if (kind === 'CREATED' && count === created && samples.length < count) return []
  const rest = count - samples.length
  return [
    `${GROUPS[kind]}${code === null ? '' : ` ${code}`}: ${number(count)}`,
    ...samples.map((line) => `  ${lineText(line)}`),
    ...(rest > 0 ? [`  … และอีก ${number(rest)} รายการ · and ${number(rest)} more (--json)`] : []),
    '',
  ]
}

function lineText(line: ReceiptLine): string {
  const where = [line.rowNumber === null ? '' : `แถว · row ${line.rowNumber}`, line.subject, line.field]
  const head = where.filter(Boolean).join(', ')
  const said = line.words
    ? `${line.words.problem.th} → ${line.words.fix.th}\n      ${line.words.problem.en} → ${line.words.fix.en}`
    : [line.title, changesText(line)].filter(Boolean).join(': ')
  const { candidates: offered } = line.details
  const candidates = line.kind === 'QUESTION' && Array.isArray(offered) ? offered : []
  return [
    `${head}${head && ' — '}${said}`,
    ...candidates.map((each) => `      • ${candidateText(each)}`),
  ].join('\n')
}

function changesText({ kind, details }: ReceiptLine): string {
  if (kind === 'ENDED') return Object.values(details).map(printed).join(' ')
  return Object.entries(details)
    .map(
      ([field, change]) =>
        `${field} ${printed(memberOf(change, 'from'))} → ${printed(memberOf(change, 'to'))}`,
    )
    .join('; ')
}

function candidateText(candidate: unknown): string {
  const lao = memberOf(candidate, 'lao')
  return `${printed(memberOf(candidate, 'answer'))}${lao ? ` (${printed(lao)})` : ''}`
}

function memberOf(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null
    ? Object.entries(holder).find(([key]) => key === name)?.[1]
    : undefined
}

function printed(value: unknown): string {
  if (value === null || value === undefined) return '–'
  return typeof value === 'object'
    ? JSON.stringify(value)
    : typeof value === 'number'
      ? number(value)
      : String(value)
}

function number(value: number): string {
  return value.toLocaleString('en')
}

function bytes(value: number): string {
  return value < 1_000_000 ? `${Math.ceil(value / 1_000)} kB` : `${(value / 1_000_000).toFixed(1)} MB`
}
