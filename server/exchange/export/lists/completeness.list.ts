import { column, number, text, valueAt } from '../column.ts'
import type { ExportColumn, ExportList } from '../export-list.ts'
import { NUMBER } from './obligation-columns.ts'

const COUNTS = ['expected', 'recorded', 'complete', 'correct', 'notRecorded']
const PERCENTS = ['recordedPercent', 'completePercent', 'correctPercent']
const SIGNS = ['installed', 'installedPercent']
const SHARE = (value: unknown) => (typeof value === 'number' ? value : '–')

/** The table an analyst puts into a letter: a row for each group, counts beside shares, the sum below. */
export const COMPLETENESS_LIST: ExportList = {
  name: 'completeness',
  title: { th: 'ตารางความครบถ้วนของข้อมูล', en: 'Completeness' },
  counter: { th: 'แถว', en: 'rows' },
  root: 'completeness',
  shape: 'ROWS',
  annex: true,
  variables: {
    round: 'String!',
    kind: 'CentreKind!',
    item: 'Item',
    groupBy: 'GroupBy!',
    within: 'Within',
    asOf: 'DateTime',
    atDue: 'Boolean',
  },
  columns: [
    { ...NUMBER, select: 'key' },
    {
      field: 'label',
      th: 'จังหวัด / หน่วย',
      en: 'Group',
      select: 'labelTh labelEn',
      width: 32,
      cell: (node, language) => text(language === 'th' ? node.labelTh : node.labelEn, language),
    },
    column('key', 'รหัส', 'Code', 'key', text, 12),
    column('expected', 'จำนวนทั้งหมด (แห่ง)', 'Expected', 'expected', number, 14),
    column('recorded', 'บันทึกแล้ว', 'Recorded', 'recorded', number, 14),
    column('recordedPercent', 'ร้อยละที่บันทึก', 'Recorded %', 'recordedPercent', SHARE, 14),
    column('complete', 'ครบถ้วน', 'Complete', 'complete', number, 14),
    column('completePercent', 'ร้อยละที่ครบถ้วน', 'Complete %', 'completePercent', SHARE, 14),
    column('correct', 'ถูกต้อง ครบถ้วน', 'Correct', 'correct', number, 14),
    column('correctPercent', 'ร้อยละที่ถูกต้อง ครบถ้วน', 'Correct %', 'correctPercent', SHARE, 14),
    column('notRecorded', 'ยังไม่บันทึก', 'Not recorded', 'notRecorded', number, 14),
    column('unknown', 'คำนวณไม่ได้', 'Unknown', 'unknown', number, 14),
    ofSigns('installed', 'ติดตั้งป้ายแล้ว', 'Signs installed'),
    ofSigns('installedPercent', 'ร้อยละที่ติดตั้ง', 'Installed %'),
    {
      field: 'remarks',
      th: 'หมายเหตุ',
      en: 'Remarks',
      select: 'inScope',
      width: 24,
      cell(node, language) {
        if (node.inScope !== false) return null
        return language === 'th' ? 'อยู่นอกขอบเขต' : 'Out of scope'
      },
    },
  ],
  footer: {
    sum: 'groupBy: COUNTRY',
    cells: (columns, sum, _rows, language) =>
      columns.map((each) => {
        if (each.field === 'label') return language === 'th' ? 'รวมทั้งสิ้น' : 'Grand total'
        if (COUNTS.includes(each.field) || each.field === 'unknown')
          return number(valueAt(sum, each.field), language)
        if (SIGNS.includes(each.field)) return sum ? each.cell(sum, language, 0) : null
        return PERCENTS.includes(each.field) ? SHARE(valueAt(sum, each.field)) : null
      }),
  },
}

/** A figure of signs; the table of basic data knows none, and says so rather than zero. */
function ofSigns(field: string, th: string, en: string): ExportColumn {
  return {
    field,
    th,
    en,
    width: 14,
    select: `item ${field}`,
    cell: (node) => (node.item === 'BASIC' ? '–' : SHARE(node[field])),
  }
}
