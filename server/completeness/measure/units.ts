import type { Arguments, Statement } from '../../read/source.ts'
import { whereSql } from '../../read/sql-text.ts'
import { placed } from '../../read/where.ts'
import { momentOf, roundIs } from '../obligations/moment.ts'
import { regressedSql } from '../obligations/obligation.read.ts'

export interface Measured extends Arguments {
  readonly round: string
  readonly kind: string
  readonly item?: string | null
  readonly asOf?: string | null
  readonly atDue?: boolean | null
}

/** What to count: a part of the country, by codes or global ids. */
export interface Within extends Arguments {
  readonly region?: string | null
  readonly province?: string | null
  readonly district?: string | null
  readonly lao?: string | null
  readonly laoType?: string | null
}

const WORST_STATE = `(array['CORRECT', 'COMPLETE_WITH_ERRORS', 'INCOMPLETE', 'NOT_RECORDED', 'UNKNOWN'])`
const WORST_TIMELINESS = `(array['ON_TIME', 'LATE', 'NOT_YET_DUE', 'OVERDUE'])`
const EXPECTED = `filter (where o.expectation = 'EXPECTED')`
const EXPECTED_AT_DUE = `filter (where o.expectation_at_due = 'EXPECTED')`

/** The obligations of one stream at the moment asked for, as an SQL relation. */
export function obligationsSql(statement: Statement, measured: Measured, within: Within): string {
  const conditions = [
    ...(statement.viewer.grants.length === 0 ? ['false'] : []),
    roundIs(statement, 'o.round_id', measured.round),
    `o.kind = ${statement.bind(measured.kind)}`,
    ...(measured.item ? [`o.item = ${statement.bind(measured.item)}`] : []),
    ...withinSql(statement, 'o', within),
  ]
  return `(select o.*, ${regressedSql('o')} regressed
  from ${momentOf(statement, measured)} o${whereSql(conditions)})`
}

/**
 * The units that are counted: with an item its obligations; without, one row per LAO or roster slot in the worst state
 * of its items, which gives H1 (worst is ON_TIME) and H2 (worst is CORRECT).
 */
export function unitsSql(statement: Statement, measured: Measured, within: Within): string {
  const rows = obligationsSql(statement, measured, within)
  if (measured.item) return rows
  return `(select o.subject_id id, o.subject_id, o.kind, null::text item, o.province_id, o.district_id, o.region_code, o.lao_type,
    o.lao_id, o.slot_id,
    ${WORST_STATE}[max(state_rank(o.state)) ${EXPECTED}] state,
    ${WORST_TIMELINESS}[max(timeliness_rank(o.timeliness)) ${EXPECTED_AT_DUE}] timeliness,
    ${WORST_TIMELINESS}[max(timeliness_rank(o.effective_timeliness)) ${EXPECTED_AT_DUE}] effective_timeliness,
    max(o.days_late) ${EXPECTED_AT_DUE} days_late,
    case when bool_or(o.expectation = 'EXPECTED') then 'EXPECTED' when bool_or(o.expectation = 'EXEMPT') then 'EXEMPT'
         else 'NOT_APPLICABLE' end expectation,
    case when bool_or(o.expectation_at_due = 'EXPECTED') then 'EXPECTED' else max(o.expectation_at_due) end expectation_at_due,
    max(o.sign_status) ${EXPECTED} sign_status,
    (array_agg(o.physical_sign_id) filter (where o.physical_sign_id is not null))[1] physical_sign_id,
    coalesce(bool_or(o.regressed) ${EXPECTED}, false) regressed, max(o.since) since
  from ${rows} o
  group by o.subject_id, o.kind, o.province_id, o.district_id, o.region_code, o.lao_type, o.lao_id, o.slot_id)`
}

export function withinSql(statement: Statement, alias: string, within: Within): string[] {
  const conditions: string[] = []
  if (within.region) conditions.push(`${alias}.region_code = ${statement.bind(within.region)}`)
  if (within.province) conditions.push(placed(statement, 'province', `${alias}.province_id`, within.province))
  if (within.district) conditions.push(placed(statement, 'district', `${alias}.district_id`, within.district))
  if (within.lao) conditions.push(placed(statement, 'lao', `${alias}.lao_id`, within.lao))
  if (within.laoType) conditions.push(`${alias}.lao_type = ${statement.bind(within.laoType)}`)
  return conditions
}
