import { href, type Params } from '../shell/href.ts'
import type { Figure, Row, RowPlace } from './row.ts'
import { type View, viewParams } from './view.ts'

/** Which rows stand behind a number of the table. */
export type Slice =
  | 'expected'
  | 'expectedAtDue'
  | 'recorded'
  | 'complete'
  | 'correct'
  | 'missing'
  | 'notRecorded'
  | 'incomplete'
  | 'completeWithErrors'
  | 'unknown'
  | 'installed'
  | 'exempt'
  | 'notApplicable'
  | 'regressed'
  | 'overdue'
  | 'onTime'
  | 'late'
  | 'lateWithin7Days'
  | 'lateWithin30Days'
  | 'lateBeyond30Days'
  | 'overdueEffective'
  | 'onTimeEffective'
  | 'lateEffective'

const FILTERS: Record<Slice, Params> = {
  expected: {},
  expectedAtDue: { expectation: 'atDue' },
  recorded: { recorded: 'yes' },
  complete: { complete: 'yes' },
  correct: { state: 'CORRECT' },
  missing: { complete: 'no' },
  notRecorded: { state: 'NOT_RECORDED' },
  incomplete: { state: 'INCOMPLETE' },
  completeWithErrors: { state: 'COMPLETE_WITH_ERRORS' },
  unknown: { state: 'UNKNOWN' },
  installed: { item: 'SIGN', sign: 'INSTALLED' },
  exempt: { expectation: 'EXEMPT' },
  notApplicable: { expectation: 'NOT_APPLICABLE' },
  regressed: { regressed: 'yes' },
  overdue: { timeliness: 'OVERDUE', expectation: 'atDue' },
  onTime: { timeliness: 'ON_TIME', expectation: 'atDue' },
  late: { timeliness: 'LATE', expectation: 'atDue' },
  lateWithin7Days: { late: 'WITHIN_7_DAYS', expectation: 'atDue' },
  lateWithin30Days: { late: 'WITHIN_30_DAYS', expectation: 'atDue' },
  lateBeyond30Days: { late: 'BEYOND_30_DAYS', expectation: 'atDue' },
  overdueEffective: { effective: 'OVERDUE', expectation: 'atDue' },
  onTimeEffective: { effective: 'ON_TIME', expectation: 'atDue' },
  lateEffective: { effective: 'LATE', expectation: 'atDue' },
}

/** The area of a row, as parameters of a list. */
export function scopeOf(view: View, row: RowPlace | null): Params {
  const own = { region: view.region, province: view.province, district: view.district, laoType: view.laoType }
  if (!row) return own
  switch (view.by) {
    case 'REGION':
      return { ...own, region: row.key }
    case 'PROVINCE':
      return { ...own, region: null, province: row.province?.code ?? row.key }
    case 'DISTRICT':
      return row.district
        ? { ...own, region: null, province: null, district: row.district.code }
        : { ...own, level: 'province' }
    case 'LAO_TYPE':
      return { ...own, laoType: row.laoType }
    case 'LAO':
      return { lao: row.lao?.code ?? row.key }
    case 'RULE':
      return { ...own, item: row.rule?.item, rule: row.rule?.id ?? row.key }
    case 'COUNTRY':
      return own
  }
}

/** The list with exactly the rows behind a number: what is owed, or, for both items at once, the units. */
export function listHref(view: View, row: RowPlace | null, slice: Slice): string {
  return rowsHref(view, row, slice === 'installed', FILTERS[slice])
}

/** The obligations whose field a rule asks for in vain; of both items where none is chosen. */
export function ruleHref(view: View, row: RowPlace | null, rule: string): string {
  return rowsHref(view, row, true, { rule })
}

/** The rows that a figure gained or lost since the moment compared with. */
export function movedHref(
  view: View,
  row: RowPlace | null,
  figure: Figure,
  direction: 'GAINED' | 'LOST',
): string {
  const moved = { moved: `${figure}.${direction}`, than: view.compare }
  return rowsHref(
    view,
    row,
    figure === 'INSTALLED',
    figure === 'INSTALLED' ? { item: 'SIGN', ...moved } : moved,
  )
}

function rowsHref(view: View, row: RowPlace | null, byItem: boolean, filter: Params): string {
  return href(view.item === null && !byItem ? '/units' : '/obligations', {
    round: view.round,
    kind: view.kind,
    item: view.item,
    ...scopeOf(view, row),
    asof: view.asOf,
    ...filter,
  })
}

/** One level down from a row; null where there is no further level but the list. */
export function drillHref(view: View, row: Row): string | null {
  const go = (changes: Params) => href('/overview', { ...viewParams(view), ...changes })
  switch (view.by) {
    case 'COUNTRY':
      return go({ by: 'PROVINCE' })
    case 'REGION':
      return go({ region: row.key, by: 'PROVINCE' })
    case 'PROVINCE':
      return go({ region: null, province: row.province?.code ?? row.key, by: 'DISTRICT' })
    case 'DISTRICT':
      if (!row.district || view.kind === 'JOINT') return null
      return go({ district: row.district.code, by: 'LAO' })
    case 'LAO_TYPE':
      return go({ laoType: row.laoType, by: view.province ? 'LAO' : 'PROVINCE' })
    case 'LAO':
      return row.lao ? href(`/laos/${row.lao.code}`, { round: view.round }) : null
    case 'RULE':
      return null
  }
}
