import { CENTRE_COLUMNS } from '../../import/centres/centre.columns.ts'
import { PEOPLE, PERSON_FIELDS } from '../../import/centres/person.columns.ts'
import { NONEABLE } from '../../import/centres/read-centre-row.ts'
import { column, day, phones, selectionOf, text, valueAt, word } from '../column.ts'
import type { Cell, ExportColumn, ExportList, Language, Node } from '../export-list.ts'
import { wordOf } from '../words.ts'
import { centresWithin, subjectOfCentre, UNIT_PLACE } from './subject.ts'

type Reader = Pick<ExportColumn, 'select' | 'cell' | 'guarded'>

const at = (path: string, form = text): Reader => ({
  select: selectionOf(path),
  cell: (node, language) => form(valueAt(node, path), language),
})

const list = (select: string, read: (node: Node, language: Language) => readonly string[]): Reader => ({
  select,
  cell: (node, language) => read(node, language).join(', ') || null,
})

/** A contact that may truly not exist: its value, or the word that says so. */
function noneable(field: string): Reader {
  return {
    select: `${field} confirmedNone`,
    cell: (node) =>
      text(node[field] ?? ((node.confirmedNone as string[] | null)?.includes(field) ? 'ไม่มี' : null), 'th'),
  }
}

const API_NAMES: Readonly<Record<string, string>> = { job_title: 'jobTitle', office_phone: 'officePhone' }

/** A field of the first person of a role, as the import takes it. */
function ofPerson(role: string, field: string): Reader {
  const name = API_NAMES[field] ?? field
  return {
    guarded: 'Centre.people',
    select: `people { role ${name} }`,
    cell(node, language): Cell {
      const person = ((node.people ?? []) as readonly Node[]).find((each) => each.role === role)
      return text(person?.[name], language)
    },
  }
}

const READERS: Readonly<Record<string, Reader>> = {
  lao_code: at('lao.code'),
  lao_name: at('lao.fullNameTh'),
  district_code: at('slot.district.code'),
  slot_label: {
    select: 'slot { labelTh }',
    cell: (node, language) => text((node.slot as Node | null)?.labelTh || null, language),
  },
  name: at('name'),
  address_no: at('addressNo'),
  moo: at('moo'),
  road: at('road'),
  subdistrict: at('subdistrict'),
  district: at('district.nameTh'),
  province: at('province.nameTh'),
  postcode: at('postcode'),
  lat: at('lat'),
  lon: at('lon'),
  phones: {
    select: 'phones { number extension kind }',
    cell: (node, language) => phones(node.phones, language),
  },
  ...Object.fromEntries(NONEABLE.map((field) => [field, noneable(field)])),
  opening_hours: at('openingHours'),
  established_on: at('establishedOn', day),
  order_number: { ...at('orderNumber'), guarded: 'Centre.orderNumber' },
  order_date: { ...at('orderDate', day), guarded: 'Centre.orderDate' },
  help_fields: list('helpFields', (node, language) =>
    ((node.helpFields ?? []) as string[]).map((field) => wordOf('helpField', field, language)),
  ),
  host_lao_code: at('hostLao.code'),
  host_place: at('hostPlace'),
  member_codes: list('members { to lao { code } }', (node) =>
    ((node.members ?? []) as readonly Node[])
      .filter(({ to }) => to === null)
      .map(({ lao }) => String((lao as Node).code))
      .sort(),
  ),
  ...Object.fromEntries(
    PEOPLE.flatMap(({ prefix, role }) =>
      PERSON_FIELDS.map(({ field }) => [`${prefix}_${field}`, ofPerson(role, field)]),
    ),
  ),
  remarks: { ...at('remarks'), guarded: 'Centre.remarks' },
  recorded_by: { ...at('recordedBy'), guarded: 'Centre.recordedBy' },
}

/** The columns of the import's template, so that the file can be edited and brought back. */
const EDITABLE: readonly ExportColumn[] = CENTRE_COLUMNS.flatMap((each) => {
  const { field, th, en } = each
  const reader = READERS[field]
  return reader ? [{ field, th, en, private: each.private ?? false, ...reader }] : []
})

export const CENTRE_LIST: ExportList = {
  name: 'centres',
  title: { th: 'ข้อมูลพื้นฐานของศูนย์', en: 'Centres' },
  counter: { th: 'แห่ง', en: 'centres' },
  root: 'centres',
  shape: 'CONNECTION',
  variables: { where: 'CentreFilter', orderBy: '[CentreOrder!]' },
  place: { ...UNIT_PLACE, within: centresWithin },
  columns: [
    ...EDITABLE,
    column('kind', 'ประเภทศูนย์', 'kind', 'kind', word('kind'), 24),
    {
      field: 'order_documents',
      th: 'ไฟล์คำสั่ง',
      en: 'order_documents',
      guarded: 'Centre.orderDocuments',
      select: 'orderDocuments { id }',
      cell: (node) => (Array.isArray(node.orderDocuments) ? node.orderDocuments.length : null),
    },
    column('updated_at', 'แก้ไขล่าสุด', 'updated_at', 'updatedAt', day),
  ],
  editable: {
    select: 'lao { id } slot { id }',
    fields: CENTRE_COLUMNS.filter((each) => !each.exportOnly).map(({ field }) => field),
    subjectOf: subjectOfCentre,
  },
}
