/**
 * SQL that fills `member_plan`: one line per member wanted or standing (`member_id`), for rows that list members. The list of a
 * row is the whole list.
 */
export const PLAN_MEMBERS = `
  create temporary table member_plan on commit drop as
  select p.row_no, p.centre_id, p.is_new, m.id member_id, l.id lao_id, true wanted, l.code
  from centre_plan p join staged s using (row_no)
  join lao l on l.code = any(s.member_codes) and l.ended_on is null
  left join centre_member m on m.centre_id = s.centre_id and m.lao_id = l.id and upper_inf(m.valid)
  where s.member_codes is not null
  union all
  select p.row_no, p.centre_id, p.is_new, m.id, m.lao_id, false, l.code
  from centre_plan p join staged s using (row_no)
  join centre_member m on m.centre_id = s.centre_id and upper_inf(m.valid)
  join lao l on l.id = m.lao_id
  where (s.member_codes is not null or 'member_codes' = any(s.cleared))
    and not (l.code = any(coalesce(s.member_codes, '{}')) and l.ended_on is null)`
