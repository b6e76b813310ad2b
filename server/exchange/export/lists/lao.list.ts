import { column, word } from '../column.ts'
import type { ExportColumn, ExportList, Node } from '../export-list.ts'
import { stateOf } from './obligation-columns.ts'

/** Every LAO with where it lies, its office, and the state of what it owes in the round, where one is named. */
export const LAO_LIST: ExportList = {
  name: 'laos',
  title: { th: 'รายชื่อองค์กรปกครองส่วนท้องถิ่น', en: 'Local administrative organisations' },
  counter: { th: 'แห่ง', en: 'organisations' },
  root: 'laos',
  shape: 'CONNECTION',
  variables: { where: 'LaoFilter', orderBy: '[LaoOrder!]' },
  inColumns: { round: 'String!' },
  columns: [
    column('code', 'รหัส อปท.', 'Code', 'code', undefined, 12),
    column('type', 'ประเภท', 'Type', 'type', word('laoType'), 24),
    column('name', 'ชื่อ อปท.', 'Name', 'fullNameTh', undefined, 36),
    column('district', 'อำเภอ', 'District', 'district.nameTh'),
    column('province', 'จังหวัด', 'Province', 'province.nameTh'),
    column('addressNo', 'เลขที่', 'House number', 'addressNo', undefined, 10),
    column('moo', 'หมู่ที่', 'Moo', 'moo', undefined, 8),
    column('postcode', 'รหัสไปรษณีย์', 'Postcode', 'postcode', undefined, 12),
    column('website', 'เว็บไซต์', 'Web site', 'website', undefined, 30),
    stateColumn('BASIC', 'ข้อมูลพื้นฐาน', 'Basic data'),
    stateColumn('SIGN', 'การติดตั้งป้าย', 'Sign installation'),
  ],
}

/** The state of one item of the round named by the request; without a round there is no such column. */
function stateColumn(item: 'BASIC' | 'SIGN', th: string, en: string): ExportColumn {
  return {
    field: `state_${item.toLowerCase()}`,
    th,
    en,
    width: 26,
    select: 'obligations(round: $round) { item state expectation }',
    cell: (node, language) =>
      stateOf(
        ((node.obligations ?? []) as readonly Node[]).find((each) => each.item === item),
        language,
      ),
  }
}
