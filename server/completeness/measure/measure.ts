import type { FieldCall, Source, Statement } from '../../read/source.ts'
import { literal, namedType, unknownName } from '../../read/sql-text.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { roundIs } from '../obligations/moment.ts'
import { failed, obligationSource } from '../obligations/obligation.read.ts'
import { roundSource, ruleSource } from '../rounds/round.read.ts'
import type { GroupBy } from '../words.ts'
import { completenessPolicy } from './completeness.policy.ts'
import { figures } from './counts.ts'
import { GROUP_COLUMNS } from './group-rows.ts'
import { groups } from './groups.ts'
import { ruleCountsSql } from './rule-counts.ts'
import { unitSource } from './unit.read.ts'
import { type Measured, obligationsSql, unitsSql, type Within } from './units.ts'

/** What a table counts. `holds` ties a unit to the place of the statement around it, where there is one. */
interface Asked {
  readonly groupBy: GroupBy
  readonly measured: Measured
  readonly within: Within
  readonly holds?: (unit: string) => string
}

/**
 * A completeness table as a JSON array: one row a group, groups that owe nothing included and last. Somebody without any
 * grant gets no row.
 */
export function tableSql(
  statement: Statement,
  call: FieldCall,
  groupBy: GroupBy,
  measured: Measured,
  within: Within,
): string {
  const { body, from } = grouped(statement, call, { groupBy, measured, within })
  const shown = statement.viewer.grants.length > 0
  return `(select coalesce(json_agg(${body} order by x.owed = 0, x.sort, x.key), '[]') from ${from} where ${shown})`
}

/** The completeness of one place as a JSON object. `holds` ties a unit to the row of the statement around it. */
export function figureSql(
  statement: Statement,
  call: FieldCall,
  measured: Measured,
  holds: (unit: string) => string,
): string {
  const { body, from } = grouped(statement, call, { groupBy: 'COUNTRY', measured, within: {}, holds })
  return `(select ${body} from ${from})`
}

function grouped(statement: Statement, call: FieldCall, asked: Asked): { body: string; from: string } {
  const { groupBy, measured, within } = asked
  const group = groups[groupBy](statement, measured, within)
  const tie = (u: string, g: string) =>
    [group.tie(u, g), ...(asked.holds ? [asked.holds(u)] : [])].join(' and ')
  const wanted = new Map<string, string>()
  // A figure is computed only when it is asked for.
  const figure = (name: string, sql: string) => {
    wanted.set(name, sql)
    return `x."${name}"`
  }
  figure('owed', figures.expected ?? '0')
  const body = statement.parts(namedType(call.type), call.selections, (part) =>
    partSql(statement, part, asked, (u) => tie(u, 'x'), figure),
  )
  const columns = GROUP_COLUMNS.map((name) => `g.${name}`).join(', ')
  const counted = [...wanted].map(([name, sql]) => `, ${sql} "${name}"`).join('')
  return {
    body,
    from: `(select ${columns}${counted}
from ${group.from} g left join ${countedSql(statement, asked)} u on ${tie('u', 'g')}
group by ${columns}) x`,
  }
}

/** Counting by rule needs the obligations themselves, also where a unit stands for both items. */
function countedSql(statement: Statement, { groupBy, measured, within }: Asked): string {
  return (groupBy === 'RULE' ? obligationsSql : unitsSql)(statement, measured, within)
}

function partSql(
  statement: Statement,
  part: FieldCall,
  asked: Asked,
  inGroup: (unit: string) => string,
  figure: (name: string, sql: string) => string,
): string {
  const { groupBy, measured, within } = asked
  if (!(part.name in completenessPolicy.fields)) throw unknownName(part.name)
  const sql = figures[part.name]
  if (sql) return figure(part.name, sql)
  const one = (source: Source, on: (alias: string) => string) => {
    const row = statement.row(source)
    return statement.one(row, part, [on(row.alias)])
  }
  switch (part.name) {
    case 'key':
      return 'x.key'
    case 'labelTh':
      return 'x.label_th'
    case 'labelEn':
      return 'x.label_en'
    case 'inScope':
      return 'x.in_scope'
    case 'laoType':
      return 'x.lao_type'
    case 'kind':
      return literal(measured.kind)
    case 'item':
      return measured.item ? literal(measured.item) : 'x.item'
    case 'asOf':
      return asOfSql(statement, measured)
    case 'province':
      return one(provinceSource, (p) => `${p}.id = x.province_id`)
    case 'district':
      return one(districtSource, (d) => `${d}.id = x.district_id`)
    case 'lao':
      return one(laoSource, (l) => `${l}.id = x.lao_id`)
    case 'rule':
      return one(ruleSource, (r) => `${r}.id = x.rule_id`)
    case 'round':
      return one(roundSource, (r) => roundIs(statement, `${r}.id`, measured.round))
    case 'failing':
      return groupBy === 'RULE'
        ? figure(
            'failing',
            `count(u.id) filter (where u.expectation = 'EXPECTED' and g.rule_id = any${failed('u')})`,
          )
        : 'null'
    case 'rules':
      return ruleCountsSql(statement, part, measured, within, inGroup('u'))
    case 'units':
      return unitsBehind(statement, part, asked, inGroup)
    case 'obligations':
      return obligationsBehind(statement, part, asked, inGroup)
    default:
      throw unknownName(part.name)
  }
}

/** The list behind the numbers, row for row: what is counted, from the same relation. */
function unitsBehind(
  statement: Statement,
  part: FieldCall,
  asked: Asked,
  inGroup: (unit: string) => string,
): string {
  const row = statement.row(unitSource, { ...asked.measured, counted: countedSql(statement, asked) })
  return statement.connection(row, part, [inGroup(row.alias)])
}

function obligationsBehind(
  statement: Statement,
  part: FieldCall,
  { measured, within }: Asked,
  inGroup: (unit: string) => string,
): string {
  const { round, asOf, atDue } = measured
  const row = statement.row(obligationSource, { round, asOf, atDue })
  return statement.connection(row, part, [
    `${row.alias}.id in (select u.id from ${obligationsSql(statement, measured, within)} u where ${inGroup('u')})`,
  ])
}

function asOfSql(statement: Statement, { round, asOf, atDue }: Measured): string {
  if (atDue) return `(select least(due_at, moment()) from round r where ${roundIs(statement, 'r.id', round)})`
  return asOf ? `${statement.bind(asOf)}::timestamptz` : 'moment()'
}
