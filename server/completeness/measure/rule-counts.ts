import type { FieldCall, Statement } from '../../read/source.ts'
import { namedType, unknownName } from '../../read/sql-text.ts'
import { roundIs } from '../obligations/moment.ts'
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
  return `(select coalesce(json_agg(${body} order by y.position), '[]') from (
  select r.id, r.position, count(u.id) expected,
    count(u.id) filter (where r.id = any(u.missing || u.errors || u.queries)) failing
  from rule r join round_rule d on d.rule_id = r.id and ${roundIs(statement, 'd.round_id', measured.round)}
  left join ${obligationsSql(statement, measured, within)} u
    on u.item = r.item and u.expectation = 'EXPECTED' and ${holds}
  where coalesce(r.kind, ${kind}) = ${kind}${measured.item ? ` and r.item = ${statement.bind(measured.item)}` : ''}
  group by r.id, r.position) y)`
}
