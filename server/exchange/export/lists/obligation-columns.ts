import { column, day, word } from '../column.ts'
import type { ExportColumn, Language, Node } from '../export-list.ts'
import { wordOf } from '../words.ts'

export const NUMBER: ExportColumn = {
  field: 'number',
  th: 'ลำดับ',
  en: 'No.',
  select: 'id',
  width: 8,
  cell: (_node, _language, at) => at,
}

export const PROVINCE = column('province', 'จังหวัด', 'Province', 'province.nameTh')

/** A PAO belongs to the province as a whole. */
export const DISTRICT: ExportColumn = {
  field: 'district',
  th: 'อำเภอ',
  en: 'District',
  select: 'district { nameTh }',
  cell: (node, language) =>
    node.district
      ? String((node.district as Node).nameTh)
      : language === 'th'
        ? 'ระดับจังหวัด'
        : 'Province level',
}

export const CODE = column('code', 'รหัส อปท.', 'LAO code', 'lao.code', undefined, 12)
export const LAO_TYPE = column('laoType', 'ประเภท', 'Type', 'laoType', word('laoType'), 24)

/** The LAO, or the joint centre of a roster slot. */
export const UNIT: ExportColumn = {
  field: 'unit',
  th: 'ชื่อ อปท.',
  en: 'Unit',
  select: 'lao { fullNameTh } slot { labelTh } district { nameTh }',
  width: 36,
  cell(node, language) {
    const lao = node.lao as Node | null
    if (lao) return String(lao.fullNameTh)
    const label = (node.slot as Node | null)?.labelTh
    const district = (node.district as Node | null)?.nameTh
    return [wordOf('kind', 'JOINT', language), label, district && `อ.${district}`].filter(Boolean).join(' ')
  },
}

/** Need not be recorded: exempt, or nothing is there to record. */
function isReleased({ expectation }: Node): boolean {
  return expectation === 'EXEMPT' || expectation === 'NOT_APPLICABLE'
}

/** What a cell says of a state: of what is not owed, why it is not. */
export function stateOf(owed: Node | undefined, language: Language): string | null {
  if (!owed) return null
  if (isReleased(owed)) return wordOf('expectation', owed.expectation, language)
  return owed.state ? wordOf('state', owed.state, language) : null
}

export const STATE: ExportColumn = {
  field: 'state',
  th: 'สถานะ',
  en: 'State',
  select: 'state expectation',
  width: 26,
  cell: stateOf,
}
export const LAST_RECORDED = column('lastRecordedAt', 'วันที่บันทึกล่าสุด', 'Last recorded', 'lastRecordedAt', day)
export const RECORDED_BY: ExportColumn = {
  ...column('recordedBy', 'ผู้บันทึก', 'Recorded by', 'recordedBy', undefined, 28),
  guarded: 'Obligation.recordedBy',
}

/** What has to be filled in, put right or explained, by the names of the fields. */
export const MISSING: ExportColumn = {
  field: 'missing',
  th: 'รายการที่ขาด',
  en: 'Missing',
  select: 'state expectation missing { field } errors { field } queries { field }',
  width: 50,
  cell(node, language) {
    if (isReleased(node)) return null
    if (node.state === 'NOT_RECORDED') return language === 'th' ? 'ทุกรายการ' : 'Everything'
    return fieldsOf(node, language).join(', ') || null
  },
}

function fieldsOf(node: Node, language: Language): string[] {
  const rules = [node.missing, node.errors, node.queries].flatMap((list) => (list ?? []) as readonly Node[])
  return [...new Set(rules.map((rule) => wordOf('field', rule.field, language)))]
}
