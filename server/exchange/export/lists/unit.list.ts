import { column, number, word, yesNo } from '../column.ts'
import type { ExportColumn, ExportList, Node } from '../export-list.ts'
import { CODE, DISTRICT, LAO_TYPE, NUMBER, PROVINCE, STATE, stateOf, UNIT } from './obligation-columns.ts'

/** The rows behind the figures that count both items of a unit as one. */
export const UNIT_LIST: ExportList = {
  name: 'units',
  title: { th: 'หน่วยที่ต้องบันทึกข้อมูล', en: 'Units' },
  counter: { th: 'แห่ง', en: 'units' },
  root: 'completeness',
  inside: { field: 'units', variables: ['where', 'orderBy'] },
  fixed: 'groupBy: COUNTRY',
  shape: 'CONNECTION',
  variables: {
    round: 'String!',
    kind: 'CentreKind!',
    where: 'UnitFilter',
    orderBy: '[UnitOrder!]',
    asOf: 'DateTime',
    atDue: 'Boolean',
  },
  columns: [
    NUMBER,
    PROVINCE,
    DISTRICT,
    CODE,
    LAO_TYPE,
    UNIT,
    STATE,
    ofItem('BASIC', 'ข้อมูลพื้นฐาน', 'Basic data'),
    ofItem('SIGN', 'การติดตั้งป้าย', 'Sign'),
    column('timeliness', 'ความทันกำหนด', 'Timeliness', 'timeliness', word('timeliness')),
    column('daysLate', 'จำนวนวันที่เกินกำหนด', 'Days late', 'daysLate', number),
    column('signStatus', 'สถานะป้าย', 'Sign status', 'signStatus', word('signStatus')),
    column('regressed', 'เคยถูกต้องแต่กลับไม่ครบ', 'Regressed', 'regressed', yesNo),
  ],
}

/** The state of one of the two; empty where it is not owed. */
function ofItem(item: 'BASIC' | 'SIGN', th: string, en: string): ExportColumn {
  return {
    field: item.toLowerCase(),
    th,
    en,
    select: 'obligations { item state expectation }',
    width: 26,
    cell: (node, language) =>
      stateOf(
        (node.obligations as readonly Node[]).find((each) => each.item === item),
        language,
      ),
  }
}
