import type { ClientBase } from 'pg'

/**
 * Finds, for every row of the file, the LAO of the register it is. A code proves nothing by itself: it is re-issued on
 * upgrades, renumbered and swapped; so name and place come first.
 *
 * Fills `lao_match (row_no, lao_id, how)` and `lao_gone (lao_id, verb, target)` for what the answers end.
 */
export async function matchLaos(client: ClientBase): Promise<void> {
  await client.query(`
    create temporary table lao_match (row_no int primary key, lao_id uuid not null unique, how text not null) on commit drop;
    create temporary table lao_gone (lao_id uuid primary key, verb text not null, target text) on commit drop;
    create temporary view lao_open as select l.* from lao l
      where l.ended_on is null and not exists (select from lao_match m where m.lao_id = l.id)
        and not exists (select from lao_gone g where g.lao_id = l.id);
    create temporary view row_open as select s.* from staged s
      where not exists (select from lao_match m where m.row_no = s.row_no)
        and not exists (select from lao_answer a where a.code = s.code and a.verb = 'new')`)
  await client.query(ANSWERED)
  for (const { how, on } of PASSES) {
    await client.query(`
      insert into lao_match
      select s.row_no, l.id, '${how}' from row_open s join lao_open l on ${on}`)
    if (how === 'SAME') await client.query('analyze lao_match')
  }
}

const TAIL = 'substr(s.code, 3) = substr(l.code, 3)'
const PLACE = 's.name_th = l.name_th and s.district_id = l.district_id'
const ONLY_ONE = `
  (select count(*) from row_open x where x.name_th = s.name_th and x.district_id = s.district_id) = 1
  and (select count(*) from lao_open x where x.name_th = s.name_th and x.district_id = s.district_id) = 1`

/** Each pass looks only at what the passes before it left. */
const PASSES = [
  { how: 'SAME', on: `s.code = l.code and ${PLACE}` },
  { how: 'RECODED', on: `s.type = l.type and ${PLACE}` },
  { how: 'UPGRADED', on: `${PLACE} and ${TAIL}` },
  { how: 'UPGRADED', on: `${PLACE} and ${ONLY_ONE}` },
  { how: 'MOVED', on: 's.code = l.code and s.name_th = l.name_th' },
  { how: 'RENAMED', on: 's.code = l.code and s.district_id = l.district_id' },
] as const

// An answer speaks of an LAO of the register first, of a row of the file only where there is no such LAO.
const ANSWERED = `
  insert into lao_gone
  select l.id, a.verb, a.target from lao_answer a join lao l on l.code = a.code and l.ended_on is null
  where a.verb in ('ended', 'merged-into');
  with claim as (
    select a.code, s.row_no, l.id lao_id
    from lao_answer a join lao l on l.code = a.code and l.ended_on is null join staged s on s.code = a.target
    where a.verb = 'same-as'
    union
    select a.code, s.row_no, l.id
    from lao_answer a join staged s on s.code = a.code
    join lateral (
      select id from lao where lao.code = a.target order by ended_on desc nulls first limit 1) l on true
    where a.verb = 'same-as' and not exists (
      select from lao x join staged y on y.code = a.target where x.code = a.code and x.ended_on is null)),
  clear as (
    insert into lao_match select row_no, lao_id, 'ANSWERED' from claim c
    where (select count(*) from claim x where x.row_no = c.row_no) = 1
      and (select count(*) from claim x where x.lao_id = c.lao_id) = 1
    returning row_no)
  insert into import_finding (subject, level, code, value)
  select code, 'REFUSED', 'ANSWER_CLASH', code from claim where row_no not in (select row_no from clear)
  union all
  select code, 'REFUSED', 'ANSWER_UNFIT', written from lao_answer
  where verb = 'same-as' and code not in (select code from claim)`
