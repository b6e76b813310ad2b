import type { FieldCall, Source, Statement } from '../../read/source.ts'
import { literal, namedType, unknownName } from '../../read/sql-text.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { roundIs } from '../obligations/moment.ts'
import { obligationSource } from '../obligations/obligation.read.ts'
import { roundSource, ruleSource } from '../rounds/round.read.ts'
import type { GroupBy } from '../words.ts'
import { completenessPolicy } from './completeness.policy.ts'
import { figures } from './counts.ts'
import { groups } from './groups.ts'
import { ruleCountsSql } from './rule-counts.ts'
import { type Measured, obligationsSql, unitsSql, type Within } from './units.ts'

const FAILING = (rule: string) =>
  `u.expectation = 'EXPECTED' and ${rule} = any(u.missing || u.errors || u.queries)`

/** A completeness table as a JSON array: one row a group, groups that owe nothing included. */
export function tableSql(
  statement: Statement,
  call: FieldCall,
  groupBy: GroupBy,
  measured: Measured,
  within: Within,
): string {
  const { body, from } = grouped(statement, call, groupBy, measured, within)
  return `(select coalesce(json_agg(${body} order by x.sort, x.key), '[]') from ${from})`
}

/** The completeness of one place as a JSON object. `holds` ties a unit `u` to the row of the statement around it. */
export function figureSql(statement: Statement, call: FieldCall, measured: Measured, holds: string): string {
  const { body, from } = grouped(statement, call, 'COUNTRY', measured, {}, holds)
  return `(select ${body} from ${from})`
}

function grouped(
  statement: Statement,
  call: FieldCall,
  groupBy: GroupBy,
  measured: Measured,
  within: Within,
  holds?: string,
): { body: string; from: string } {
  const group = groups[groupBy](statement, measured, within)
  const asked = new Map<string, string>()
  // A figure is computed only when it is asked for.
  const figure = (name: string, sql: string) => {
    asked.set(name, sql)
    return `x.${name}`
  }
  const body = statement.parts(namedType(call.type), call.selections, (part) =>
    partSql(statement, part, groupBy, measured, within, holds, figure),
  )
  // Counting by rule needs the obligations themselves, also where a unit stands for both items.
  const units = (groupBy === 'RULE' ? obligationsSql : unitsSql)(statement, measured, within)
  const extra = [...asked].map(([name, sql]) => `, ${sql} ${name}`).join('')
  const tie = [group.holds, ...(holds ? [holds] : [])].join(' and ')
  return {
    body,
    from: `(select g.key, g.label_th, g.label_en, g.in_scope, g.sort, g.region_code, g.province_id, g.district_id, g.lao_id,
  g.lao_type, g.rule_id, g.item${extra}
from ${group.from} g left join ${units} u on ${tie}
group by g.key, g.label_th, g.label_en, g.in_scope, g.sort, g.region_code, g.province_id, g.district_id, g.lao_id,
  g.lao_type, g.rule_id, g.item) x`,
  }
}

function partSql(
  statement: Statement,
  part: FieldCall,
  groupBy: GroupBy,
  measured: Measured,
  within: Within,
  holds: string | undefined,
  figure: (name: string, sql: string) => string,
): string {
  if (!completenessPolicy.fields[part.name as keyof typeof completenessPolicy.fields])
    throw unknownName(part.name)
  const one = (source: Source, on: (alias: string) => string) => {
    const row = statement.row(source)
    return statement.one(row, part, [on(row.alias)])
  }
  const sql = figures[part.name]
  if (sql) return figure(part.name, sql)
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
      return measured.item ? literal(measured.item) : 'null'
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
        ? figure('failing', `count(u.id) filter (where ${FAILING('g.rule_id')})`)
        : 'null'
    case 'rules':
      return ruleCountsSql(
        statement,
        part,
        measured,
        within,
        `${groupOf(groupBy)}${holds ? ` and ${holds}` : ''}`,
      )
    case 'obligations':
      return rowsBehind(statement, part, groupBy, measured, within, holds)
    default:
      throw unknownName(part.name)
  }
}

/** When an obligation `u` belongs to the finished row `x`. */
function groupOf(groupBy: GroupBy): string {
  const ties: Record<GroupBy, string> = {
    COUNTRY: 'true',
    REGION: 'u.region_code = x.region_code',
    PROVINCE: 'u.province_id = x.province_id',
    DISTRICT: 'u.province_id = x.province_id and u.district_id is not distinct from x.district_id',
    LAO_TYPE: 'u.lao_type = x.lao_type',
    LAO: 'u.lao_id = x.lao_id',
    RULE: 'x.rule_id = any(u.missing || u.errors || u.queries)',
  }
  return ties[groupBy]
}

function rowsBehind(
  statement: Statement,
  part: FieldCall,
  groupBy: GroupBy,
  measured: Measured,
  within: Within,
  holds: string | undefined,
): string {
  const row = statement.row(obligationSource, {
    round: measured.round,
    asOf: measured.asOf,
    atDue: measured.atDue,
  })
  const inGroup = `${row.alias}.id in (select u.id from ${obligationsSql(statement, measured, within)} u
    where ${groupOf(groupBy)}${holds ? ` and ${holds}` : ''})`
  return statement.connection(row, part, [inGroup])
}

function asOfSql(statement: Statement, measured: Measured): string {
  if (measured.atDue)
    return `(select due_at from round r where ${roundIs(statement, 'r.id', measured.round)})`
  return measured.asOf ? `${statement.bind(measured.asOf)}::timestamptz` : 'moment()'
}
