import type { Arguments, FieldCall, Source, Statement } from '../../read/source.ts'
import { literal, namedType, unknownName } from '../../read/sql-text.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { roundIs } from '../obligations/moment.ts'
import { failed, obligationSource } from '../obligations/obligation.read.ts'
import { roundSource, ruleSource } from '../rounds/round.read.ts'
import type { GroupBy } from '../words.ts'
import { mayNameFigure } from './completeness.policy.ts'
import { figureSql, isFigure, sumSql, sumsOf } from './counts.ts'
import { GROUP_COLUMNS } from './group-rows.ts'
import { groups, tie } from './groups.ts'
import { movedBody, movedRows } from './movement.ts'
import { addedUp, mayAddUp, sumsBy } from './parts.ts'
import { ruleCountsSql } from './rule-counts.ts'
import { type CountedAt, unitSource } from './unit.read.ts'
import { type Measured, obligationsSql, unitsSql, type Within } from './units.ts'

/** What a table counts. `holds` ties a unit to the place of the statement around it, where there is one. */
interface Asked {
  readonly groupBy: GroupBy
  readonly measured: Measured
  readonly within: Within
  readonly holds?: (unit: string) => string
  /** It is the whole answer, so the sums of parts of the country may be kept and added up. */
  readonly whole?: boolean
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
  const { body, from } = grouped(statement, call, { groupBy, measured, within, whole: true })
  const shown = statement.viewer.grants.length > 0
  return `(select coalesce(json_agg(${body} order by x.expected = 0, x.sort, x.key), '[]') from ${from} where ${shown})`
}

/** The completeness of one place as a JSON object. `holds` ties a unit to the row of the statement around it. */
export function placeSql(
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
  const { from, keys } = groups[groupBy](statement, measured, within)
  const inGroup = (u: string) => [tie(keys, u, 'x'), ...(asked.holds ? [asked.holds(u)] : [])].join(' and ')
  // A figure is computed only when it is asked for.
  const wanted = new Set(['expected'])
  const joins: string[] = []
  const body = statement.parts(namedType(call.type), call.selections, (part) => {
    if (!mayNameFigure(part.name, statement.viewer)) throw unknownName(part.name)
    if (part.name === 'failing' || isFigure(part.name)) wanted.add(part.name)
    if (part.name === 'moved') {
      const alias = `m${joins.length}`
      const then = atMoment(asked, part.args)
      const rows = movedRows(countedSql(statement, asked), countedSql(statement, then), keys, asked.holds)
      joins.push(` left join ${rows} ${alias} on ${tie(keys, alias, 'x')}`)
      return movedBody(statement, part, alias)
    }
    return partSql(statement, part, asked, inGroup)
  })
  const failing = wanted.delete('failing') && groupBy === 'RULE'
  const columns = GROUP_COLUMNS.map((name) => `g.${name}`)
  const figures = [...wanted].map((name) => `${figureSql(name)} "${name}"`)
  const sums = sumsOf(wanted)
  const where = asked.holds ? ` where ${asked.holds('u')}` : ''
  const units = `with u as ${failing ? '' : 'not '}materialized (select u.* from ${countedSql(statement, asked)} u${where})`
  const added = asked.whole === true && mayAddUp(groupBy, sums)
  // Units are summed up before they meet the groups, which may have long names and many columns.
  const summed = added
    ? addedUp(statement, countedSql(statement, asked), keys, sums)
    : sumsBy(
        keys.map((key) => `u.${key}`),
        sums,
        sumSql,
        'u',
      )
  return {
    body,
    from: `(${added ? '' : units}
select ${[...columns, ...figures, `${failing ? 'coalesce(f.failing, 0)' : 'null::bigint'} failing`].join(', ')}
from ${from} g left join (${summed}) c on ${tie(keys, 'c', 'g')}
${failing ? FAILING : ''}) x${joins.join('')}`,
  }
}

/** The same question about another moment. */
function atMoment(asked: Asked, { asOf, atDue }: Arguments): Asked {
  return { ...asked, measured: { ...asked.measured, asOf, atDue } as Measured }
}

/** How many of the units `u` fail the rule of the group `g`: counted from what each lists, not by asking each about every rule. */
const FAILING = `left join (select rule_id, count(*) failing from u, unnest${failed('u')} rule_id
  where u.expectation = 'EXPECTED' group by rule_id) f on f.rule_id = g.rule_id`

/** Counting by rule needs the obligations themselves, also where a unit stands for both items. */
function countedSql(statement: Statement, { groupBy, measured, within }: Asked): string {
  return (groupBy === 'RULE' ? obligationsSql : unitsSql)(statement, measured, within)
}

function partSql(
  statement: Statement,
  part: FieldCall,
  asked: Asked,
  inGroup: (unit: string) => string,
): string {
  const { measured, within } = asked
  if (isFigure(part.name)) return `x."${part.name}"`
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
      return 'x.failing'
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
  const countedAt: CountedAt = (moment) => countedSql(statement, atMoment(asked, moment))
  const row = statement.row(unitSource, {
    ...asked.measured,
    counted: countedSql(statement, asked),
    countedAt,
  })
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
