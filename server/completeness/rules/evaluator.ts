import { facts } from './facts.ts'
import type { Item, Rule } from './rule.ts'

/** Most fields of most records are empty: that is seen before anybody is asked whether what stands there is filling. */
const BLANK = /is_blank\(([a-z]+\.[a-z_]+)\)/g
const quote = (text: string) => `'${text.replaceAll("'", "''")}'`

/**
 * The SQL text of `evaluate_obligations(uuid[])`, compiled from the rules: one set-based statement that answers, for each
 * obligation, its state and the ids of the rules it fails. Raising anywhere in it makes the caller answer UNKNOWN.
 */
export function evaluatorSql(rules: readonly Rule[]): string {
  return `create or replace function evaluate_obligations(ids uuid[]) returns setof evaluation language sql stable as $evaluator$
with asked as materialized (
  select o.* from obligation o where o.id = any(ids)
), touched as materialized (
  select c.id from centre c where c.subject_id in (select subject_id from asked) and c.deleted_at is null
), demanded as materialized (
  select x.round_id,
    coalesce(array_agg(x.rule_id) filter (where blocking and r.checks = 'PRESENCE'), '{}') missing,
    coalesce(array_agg(x.rule_id) filter (where blocking and r.checks = 'CORRECTNESS' and r.severity = 'ERROR'), '{}') errors,
    coalesce(array_agg(x.rule_id) filter (where blocking and r.checks = 'CORRECTNESS' and r.severity = 'QUERY'), '{}') queries,
    coalesce(array_agg(x.rule_id) filter (where not blocking), '{}') advice
  from round_rule x join rule r on r.id = x.rule_id
  cross join lateral (select r.severity <> 'INFO' and r.responsibility <> 'REGISTRY' blocking) b
  where x.round_id in (select round_id from asked)
  group by x.round_id
), crowded as materialized (
  select coalesce(array_agg(n), '{}') numbers from (
    select distinct n from asked o join centre c on c.subject_id = o.subject_id and c.deleted_at is null
    cross join unnest(c.phone_numbers) n where o.item = 'BASIC') x
  where (select count(*) filter (where c.deleted_at is null) from centre c where c.phone_numbers @> array[n]) > 5
), found as materialized (
${branch('BASIC', rules)}
union all
${branch('SIGN', rules)}
), sorted as (
  select f.*, coalesce(s.missing, '{}') missing, case when f.recorded then coalesce(s.errors, '{}') else '{}' end errors,
    case when f.recorded then coalesce(s.queries, '{}') else '{}' end doubts, coalesce(s.advice, '{}') advice
  from found f left join demanded n on n.round_id = f.round_id
  -- Once for each obligation and not once for each of the four.
  cross join lateral (
    select array_agg(x) filter (where x = any(n.missing)) missing, array_agg(x) filter (where x = any(n.errors)) errors,
      array_agg(x) filter (where x = any(n.queries)) queries, array_agg(x) filter (where x = any(n.advice)) advice
    from unnest(f.failed) x) s
), answered as (
  select t.*,
    case when e.rules = '{}' then t.doubts else array(select x from unnest(t.doubts) x where not (x = any(e.rules))) end queries,
    case when e.rules = '{}' then '{}' else array(select x from unnest(t.doubts) x where x = any(e.rules)) end explained
  from sorted t cross join lateral (
    select case when t.doubts = '{}' then '{}' else array(
      select i.rule_id from issue i where i.obligation_id = t.id and i.state = 'EXPLAINED') end rules offset 0) e
)
select id,
  case when not recorded then 'NOT_RECORDED'
       when missing <> '{}' then 'INCOMPLETE'
       when errors <> '{}' or queries <> '{}' then 'COMPLETE_WITH_ERRORS'
       else 'CORRECT' end,
  missing, errors, queries, explained, advice, sign_status, physical_sign_id, centre_id
from answered
$evaluator$`
}

function branch(item: Item, rules: readonly Rule[]): string {
  const { from, recorded, signStatus, physicalSign } = facts[item]
  const failures = rules
    .filter((rule) => rule.item === item)
    .map((rule) => {
      const applies = rule.kind ? `o.kind = ${quote(rule.kind)} and ` : ''
      return `    case when ${applies}not coalesce((${rule.holds}), false) then ${quote(rule.id)} end`
    })
  const sql = `select o.id, o.round_id, c.id centre_id, ${signStatus} sign_status, ${physicalSign} physical_sign_id,
  coalesce(${recorded.map((each) => `(${each})`).join(' or ')}, false) recorded,
  array_remove(array[
${failures.join(',\n')}
  ]::text[], null) failed
from asked o ${from}
where o.item = '${item}'`
  return sql.replace(BLANK, '($1 is null or is_blank($1))')
}
