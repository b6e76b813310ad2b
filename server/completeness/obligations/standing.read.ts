import { sortBySql } from '../../read/sort.ts'
import { type Condition, reading, type SortKey } from '../../read/source.ts'
import { code, equals, inList, likePattern } from '../../read/where.ts'
import { laoSearch, laoSource } from '../../registry/lao/lao.read.ts'
import { LATENESS, type Lateness } from '../lateness.ts'

const RECORDED = `('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT')`
const COMPLETE = `('COMPLETE_WITH_ERRORS', 'CORRECT')`

const yesNo = (column: string, condition: (alias: string) => string): Condition =>
  reading(
    [column],
    (_, row, yes: boolean) => `coalesce(${condition(row.alias)}, false) = ${String(yes === true)}`,
  )

/** Filters that obligations and units share: in which state they are, and where they stand. */
export const standingFilters: Readonly<Record<string, Condition>> = {
  kind: equals('kind'),
  state: inList('state'),
  timeliness: inList('timeliness'),
  effectiveTimeliness: inList('effectiveTimeliness'),
  lateness: reading(['timeliness', 'daysLate'], (_, { alias }, spans: readonly Lateness[]) => {
    const days = spans.map((span) => `${alias}.${LATENESS[span]}`).join(' or ')
    return `(${alias}.timeliness = 'LATE' and (${days || 'false'}))`
  }),
  expectation: inList('expectation'),
  expectedAtDue: yesNo('expectation', (a) => `${a}.expectation_at_due = 'EXPECTED'`),
  recorded: yesNo('state', (a) => `${a}.state in ${RECORDED}`),
  complete: yesNo('state', (a) => `${a}.state in ${COMPLETE}`),
  signStatus: equals('signStatus'),
  regressed: equals('regressed', '::boolean'),
  region: reading(
    ['province'],
    (statement, row, region: string) => `${row.alias}.region_code = ${statement.bind(region)}`,
  ),
  province: code('province', (a) => `${a}.province_id`),
  district: code('district', (a) => `${a}.district_id`),
  provinceLevel: yesNo('district', (a) => `${a}.district_id is null`),
  lao: code('lao', (a) => `${a}.lao_id`),
  laoType: equals('laoType'),
  search: reading(['lao', 'slot', 'district', 'province'], (statement, row, text: string) => {
    const { bind } = statement
    const lao = statement.exists(
      laoSource,
      {},
      (l) => `${l}.id = ${row.alias}.lao_id and ${laoSearch(bind, l, text)}`,
      null,
    )
    return `(${lao} or ${row.alias}.slot_id in (
      select s.id from joint_slot s join district d on d.id = s.district_id join province p on p.id = s.province_id
      where ${slotSearch(bind, text)}))`
  }),
}

/** Every word of the text stands in the label, district, province or code of the slot `s` of `d` in `p`. */
function slotSearch(bind: (value: unknown) => string, text: string): string {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  const name = `lower(concat_ws(' ', s.label_th, d.code, 'อ.' || d.name_th, 'อำเภอ' || d.name_th, 'จ.' || p.name_th, 'จังหวัด' || p.name_th))`
  return words.map((word) => `${name} like ${bind(likePattern(word))}`).join(' and ') || 'true'
}

export const standingSorts: Readonly<Record<string, SortKey>> = {
  NAME: sortBySql(
    ['lao', 'district'],
    (a) => `coalesce((select l.name_th from lao l where l.id = ${a}.lao_id),
    (select d.name_th from district d where d.id = ${a}.district_id)) collate "th-x-icu"`,
  ),
  CODE: sortBySql(
    ['lao', 'district'],
    (a) => `coalesce((select l.code from lao l where l.id = ${a}.lao_id),
    (select d.code from district d where d.id = ${a}.district_id))`,
  ),
  PROVINCE: sortBySql(
    ['province'],
    (a) => `(select p.name_th from province p where p.id = ${a}.province_id) collate "th-x-icu"`,
  ),
  STATE: sortBySql(['state'], (a) => `-state_rank(${a}.state)`),
}

/** A column of the unit's LAO or roster slot as the register has it today. */
const today = (a: string, column: string, standsThere = '') =>
  `coalesce((select l.${column} from lao l where l.id = ${a}.lao_id${standsThere}), (select s.${column} from joint_slot s where s.id = ${a}.slot_id))`

/**
 * Whose own a row of obligations or units is. A figure stays where the unit stood at the due instant; what only its own
 * office may read goes with the unit when it moves.
 */
export const standingArea = {
  province: (a: string) => today(a, 'province_id'),
  district: (a: string) => today(a, 'district_id', ` and l.type <> 'PAO'`),
  lao: (a: string) => `${a}.lao_id`,
}
