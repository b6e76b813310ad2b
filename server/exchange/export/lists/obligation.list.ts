import { column, type Form, number, word, yesNo } from '../column.ts'
import type { ExportColumn, ExportList } from '../export-list.ts'
import {
  CODE,
  DISTRICT,
  LAO_TYPE,
  LAST_RECORDED,
  MISSING,
  NUMBER,
  PROVINCE,
  RECORDED_BY,
  STATE,
  UNIT,
} from './obligation-columns.ts'
import { OBLIGATION_PLACE } from './subject.ts'

/** The rows behind every figure of completeness. */
export const OBLIGATION_LIST: ExportList = {
  name: 'obligations',
  title: { th: 'ภาระการบันทึกข้อมูล', en: 'Obligations' },
  counter: { th: 'รายการ', en: 'obligations' },
  root: 'obligations',
  shape: 'CONNECTION',
  variables: {
    round: 'String!',
    where: 'ObligationFilter',
    orderBy: '[ObligationOrder!]',
    asOf: 'DateTime',
    atDue: 'Boolean',
  },
  place: OBLIGATION_PLACE,
  columns: [
    NUMBER,
    PROVINCE,
    DISTRICT,
    CODE,
    LAO_TYPE,
    UNIT,
    column('kind', 'ประเภทศูนย์', 'Kind of centre', 'kind', word('kind'), 24),
    column('item', 'รายการ', 'Item', 'item', word('item')),
    STATE,
    atDue('timeliness', 'ความทันกำหนด', 'Timeliness', word('timeliness')),
    atDue('daysLate', 'จำนวนวันที่เกินกำหนด', 'Days late', number),
    column('signStatus', 'สถานะป้าย', 'Sign status', 'signStatus', word('signStatus')),
    column('regressed', 'เคยถูกต้องแต่กลับไม่ครบ', 'Regressed', 'regressed', yesNo),
    MISSING,
    LAST_RECORDED,
    RECORDED_BY,
  ],
}

/** A column of what was owed at the due instant; of anything else it says nothing. */
function atDue(field: string, th: string, en: string, form: Form): ExportColumn {
  return {
    ...column(field, th, en, field, form),
    select: `${field} expectedAtDue`,
    cell: (node, language) => (node.expectedAtDue ? form(node[field], language) : null),
  }
}
