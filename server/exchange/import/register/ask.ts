import type { ClientBase } from 'pg'

/**
 * Asks where the file leaves open which LAO is which. Every question carries its candidates as answers that can be
 * given; none is chosen.
 *
 * @param partial the file is not the whole register, so that an absence means nothing
 */
export async function askWhatCannotBeKnown(client: ClientBase, partial: boolean): Promise<void> {
  if (!partial) {
    await client.query(`
      create temporary table lao_missing on commit drop as
      select l.* from lao_open l
      where not exists (select from import_finding f where f.level = 'REFUSED' and f.subject = l.code)`)
    await client.query(DOUBTFUL_RENAMES)
    await client.query(QUESTIONS_OF_LAOS)
  }
  await client.query(QUESTIONS_OF_ROWS)
}

const TITLE = (row: string) => `
  lao_full_name(${row}.type, ${row}.name_th) || case when ${row}.type = 'PAO' then '' else coalesce((
    select ' อ.' || d.name_th || ' จ.' || p.name_th
    from district d join province p on p.id = d.province_id where d.id = ${row}.district_id), '') end`

// With another LAO of the district missing, the same code under another name may be that one, renumbered.
const DOUBTFUL_RENAMES = `
  create temporary table lao_doubt on commit drop as
  select m.row_no, l.id lao_id, 'RENAMED' question
  from lao_match m join lao l on l.id = m.lao_id
  where m.how = 'RENAMED' and l.district_id in (
    select district_id from lao_missing union all
    select x.district_id from lao_gone g join lao x on x.id = g.lao_id)
  union all
  select s.row_no, l.id, 'REPLACED' from lao_missing l join row_open s on s.code = l.code;
  delete from lao_match where row_no in (select row_no from lao_doubt)`

const QUESTIONS_OF_LAOS = `
  with asked as (
    select l.*, coalesce(q.question, 'GONE') question, r.row_no, r.code row_code, ${TITLE('r')} row_title
    from lao l
    left join lao_doubt q on q.lao_id = l.id
    left join staged r on r.row_no = q.row_no
    where l.id in (select id from lao_missing union select lao_id from lao_doubt)),
  candidate as (
    select a.id, c.answer, ${TITLE('s')} title,
      (s.name_th = a.name_th)::int * 4 + (substr(s.code, 3) = substr(a.code, 3))::int * 2 + (c.answer like 'same%')::int likeness,
      s.code
    from asked a join staged s on s.district_id = a.district_id or s.row_no = a.row_no
      or (s.province_id = a.province_id and s.name_th = a.name_th)
    left join lao_match m on m.row_no = s.row_no
    cross join lateral (values ('same-as: ' || s.code), ('merged-into: ' || s.code)) c (answer)
    where (s.type = 'PAO') = (a.type = 'PAO') and (m.row_no is null or c.answer like 'merged%'))
  insert into import_finding (row_no, subject, title, level, code, details)
  select a.row_no, a.code, ${TITLE('a')}, 'QUESTION', a.question, jsonb_build_object(
    'now', a.row_title,
    'candidates', coalesce((
      select jsonb_agg(jsonb_build_object('answer', answer, 'lao', title) order by likeness desc, c.code)
      from candidate c where c.id = a.id), '[]') || '[{"answer": "ended"}]')
  from asked a`

const QUESTIONS_OF_ROWS = `
  insert into import_finding (row_no, subject, title, level, code, details)
  select s.row_no, s.code, ${TITLE('s')}, 'QUESTION', min(x.question), jsonb_build_object('candidates',
    jsonb_agg(distinct jsonb_build_object('answer', 'same-as: ' || x.code, 'lao', x.title)) || '[{"answer": "new"}]')
  from row_open s cross join lateral (
    select 'REAPPEARED' question, e.code, ${TITLE('e')} title from lao e
    where e.ended_on is not null and e.name_th = s.name_th and e.district_id = s.district_id
      and (e.code = s.code or e.type = s.type)
    union all
    select 'LOOKS_LIKE', l.code, ${TITLE('l')} from lao_open l
    where to_regclass('pg_temp.lao_missing') is null and l.district_id = s.district_id
      and substr(l.code, 3) = substr(s.code, 3)) x
  where not exists (select from import_finding f where f.level = 'QUESTION' and f.subject = s.code)
  group by s.row_no, s.code, s.type, s.name_th, s.district_id`
