import { phones } from '../column.ts'
import type { ExportList, Language, Node } from '../export-list.ts'
import { wordOf } from '../words.ts'
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

/**
 * The annex of a reminder letter: who has not recorded, or not completely, by name. A viewer with an area gets the units of
 * that area and no others (see `own-area.ts`); a unit whose record is complete never stands in it.
 */
export const FOLLOW_UP_LIST: ExportList = {
  name: 'follow-up',
  title: {
    th: 'บัญชีรายชื่อหน่วยงานที่ยังไม่บันทึกข้อมูลหรือบันทึกข้อมูลไม่ครบถ้วน',
    en: 'Units that have not recorded their data, or not completely',
  },
  counter: { th: 'แห่ง', en: 'units' },
  root: 'obligations',
  shape: 'CONNECTION',
  variables: { round: 'String!', where: 'ObligationFilter', asOf: 'DateTime', atDue: 'Boolean' },
  fixed: 'orderBy: [{ field: PROVINCE }, { field: DISTRICT }, { field: NAME }]',
  annex: true,
  place: OBLIGATION_PLACE,
  columns: [
    NUMBER,
    PROVINCE,
    DISTRICT,
    CODE,
    LAO_TYPE,
    UNIT,
    STATE,
    MISSING,
    LAST_RECORDED,
    RECORDED_BY,
    {
      field: 'contact',
      th: 'ติดต่อสำนักงาน',
      en: 'Office contact',
      select: 'centre { phones { number extension kind } email } lao { website }',
      width: 28,
      cell(node, language) {
        const centre = node.centre as Node | null
        // Who has recorded nothing has no number here; the register may know a website.
        const other = centre?.email ?? (node.lao as Node | null)?.website
        return phones(centre?.phones, language) || (other ? String(other) : null)
      },
    },
  ],
  lines: {
    select: 'kind item round { nameTh nameEn } province { nameTh nameEn } district { nameTh nameEn }',
    of(variables, first, language) {
      if (!first) return [language === 'th' ? 'สิ่งที่ส่งมาด้วย' : 'Annex']
      return [
        language === 'th' ? 'สิ่งที่ส่งมาด้วย' : 'Annex',
        [...placeOf(variables, first, language), ...subjectsOf(variables, first, language)].join(' · '),
      ]
    },
  },
  footer: {
    cells: (columns, _sum, rows, language) =>
      columns.map(({ field }) => {
        if (field === 'unit')
          return language === 'th' ? `รวมทั้งสิ้น ${rows.toLocaleString('en-US')} แห่ง` : `Total: ${rows} units`
        return null
      }),
  },
}

/** Named only where the list is of one province, or of one of its districts. */
function placeOf(variables: Node, first: Node, language: Language): string[] {
  const asked = JSON.stringify(variables.where ?? {})
  if (!/"(?:province|district|lao)":/.test(asked)) return []
  const [province, district] = [nameOf(first.province, language), first.district]
  return [
    ...(district && asked.includes('"district":')
      ? [language === 'th' ? `อำเภอ${nameOf(district, language)}` : `${nameOf(district, language)} district`]
      : []),
    language === 'th' ? `จังหวัด${province}` : `${province} province`,
  ]
}

function subjectsOf(variables: Node, first: Node, language: Language): string[] {
  const asked = JSON.stringify(variables.where ?? {})
  return [
    ...(asked.includes('"item":') ? [wordOf('item', first.item, language)] : []),
    ...(asked.includes('"kind":') ? [wordOf('kind', first.kind, language)] : []),
    nameOf(first.round, language),
  ]
}

function nameOf(thing: unknown, language: Language): string {
  return String((thing as Node)[language === 'th' ? 'nameTh' : 'nameEn'])
}
