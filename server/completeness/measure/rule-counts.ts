import type { FieldCall, Statement } from '../../read/source.ts'
import { namedType, unknownName } from '../../read/sql-text.ts'
import { roundIs } from '../obligations/moment.ts'
import { failed } from '../obligations/obligation.read.ts'
import { ruleSource } from '../rounds/round.read.ts'
import { type Measured, obligationsSql, type Within } from './units.ts'

/** How often each rule fails among the obligations `u` for which `holds`; rules nobody fails included. */
export function ruleCountsSql(
  statement: Statement,
  call: FieldCall,
  measured: Measured,
  within: Within,
  holds: string,
): string {
  const body = statement.parts(namedType(call.type), call.selections, (part) => {
    if (part.name === 'failing') return 'y.failing'
    if (part.name === 'expected') return 'y.expected'
    if (part.name !== 'rule') throw unknownName(part.name)
    const row = statement.row(ruleSource)
    return statement.one(row, part, [`${row.alias}.id = y.id`])
  })
  const kind = statement.bind(measured.kind)
  const inRound = roundIs(statement, 'd.round_id', measured.round)
  // Failures are counted from what is listed on each obligation: asking every obligation about every rule costs 27 times more.
  return `(with u as materialized (
  select u.item, ${failed('u')} failed
  from ${obligationsSql(statement, measured, within)} u where u.expectation = 'EXPECTED' and ${holds}
), failures as (
  select rule_id, count(*) failing from u, unnest(u.failed) rule_id group by rule_id
), owed as (
  select item, count(*) expected from u group by item
)
select coalesce(json_agg(${body} order by y.position), '[]') from (
  select r.id, r.position, coalesce(o.expected, 0) expected, coalesce(f.failing, 0) failing
  from rule r join round_rule d on d.rule_id = r.id and ${inRound}
  left join failures f on f.rule_id = r.id left join owed o on o.item = r.item
  where coalesce(r.kind, ${kind}) = ${kind}${measured.item ? ` and r.item = ${statement.bind(measured.item)}` : ''}) y)`
}
