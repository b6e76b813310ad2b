import type { ClientBase } from 'pg'

/**
 * Finds the LAO or the roster slot of every row, and the centre it has; adds `lao_id`, `slot_id`, `subject_id`,
 * `province_id`, `title` and `centre_id` to `staged`. Refuses rows without one, and all rows of one subject when there are several;
 * and rows whose reference is of another record, or of no export of this list.
 */
export async function findSubjects(client: ClientBase, list: 'centres' | 'signs'): Promise<void> {
  await client.query(`
    alter table staged add lao_id uuid, add slot_id uuid, add subject_id uuid, add province_id uuid, add title text,
      add centre_id uuid;
    ${LAOS}; ${SLOTS}`)
  await client.query(FAULTS)
  await client.query(TWICE)
  await client.query(FOREIGN_REFS, [list])
  await client.query(CENTRES)
}

/** Takes refused rows out, so that the others can be judged by themselves. */
export async function dropRefused(client: ClientBase): Promise<void> {
  await client.query(`
    delete from staged where row_no in (select row_no from import_finding where level = 'REFUSED');
    analyze staged (row_no, subject_id, centre_id, lao_code, district_code)`)
}

// A former code still leads to its LAO, where it leads to only one.
const LAOS = `
  update staged s set lao_id = l.id, subject_id = l.id, province_id = l.province_id,
    title = l.full_name_th || case when l.type = 'PAO' then '' else ' อ.' || d.name_th || ' จ.' || p.name_th end
  from lao l join district d on d.id = l.district_id join province p on p.id = l.province_id
  where l.code = s.lao_code and l.ended_on is null;
  with former as (
    select s.row_no, min(l.id::text)::uuid lao_id
    from staged s join lao_version v on v.code = s.lao_code join lao l on l.id = v.lao_id and l.ended_on is null
    where s.lao_id is null group by s.row_no having count(distinct l.id) = 1),
  found as (
    update staged s set lao_id = l.id, subject_id = l.id, province_id = l.province_id, title = l.full_name_th
    from former f join lao l on l.id = f.lao_id where f.row_no = s.row_no
    returning s.row_no, s.lao_code, l.code, l.full_name_th)
  insert into import_finding (row_no, subject, title, level, code, field, value, details)
  select row_no, lao_code, full_name_th, 'WARNING', 'CODE_FORMER', 'lao_code', lao_code,
    jsonb_build_object('code', code, 'name', full_name_th)
  from found`

const SLOTS = `
  update staged s set slot_id = x.id, subject_id = x.id, province_id = x.province_id,
    title = 'ศูนย์ปฏิบัติการร่วม ' || case when x.label_th = '' then '' else x.label_th || ' ' end || 'อ.' || x.name_th || ' จ.' || x.province
  from (
    select j.id, j.province_id, j.label_th, d.code, d.name_th, p.name_th province,
      count(*) over (partition by d.id) slots
    from joint_slot j join district d on d.id = j.district_id join province p on p.id = j.province_id
    where j.ended_on is null) x
  where x.code = s.district_code and (x.label_th = coalesce(s.slot_label, '') or (s.slot_label is null and x.slots = 1))`

const NAME = (name: string) => `replace(replace(${name}, ' ', ''), '.', '')`

const FAULTS = `
  insert into import_finding (row_no, subject, title, level, code, field, value, details)
  select s.row_no, coalesce(s.lao_code, s.district_code), s.title, 'REFUSED', x.*
  from (
    select * from staged
    where (lao_code is not null and lao_id is null) or (district_code is not null and slot_id is null) or lao_name is not null) s
  left join lao ended on s.lao_id is null and ended.code = s.lao_code
  left join lao heir on heir.id = ended.successor_id
  left join lao l on l.id = s.lao_id
  left join joint_slot j on s.slot_id is null and j.ended_on is not null
    and j.district_id = (select id from district where code = s.district_code) and j.label_th = coalesce(s.slot_label, '')
  cross join lateral (
    select case when ended.id is null then 'LAO_UNKNOWN' else 'LAO_ENDED' end, 'lao_code', s.lao_code,
      jsonb_build_object('ended', ended.ended_on, 'successor', coalesce(' → ' || heir.code || ' ' || heir.full_name_th, ''))
    where s.lao_code is not null and s.lao_id is null
    union all
    select case when j.id is null then 'SLOT_UNKNOWN' else 'SLOT_ENDED' end, 'district_code', s.district_code,
      jsonb_build_object('ended', j.ended_on, 'label', coalesce(' (' || s.slot_label || ')', ''))
    where s.district_code ~ '^[0-9]{4}$' and s.slot_id is null
    union all
    select 'LAO_NAME_DIFFERS', 'lao_name', s.lao_name, jsonb_build_object('name', l.full_name_th)
    where ${NAME('s.lao_name')} not in (${NAME('l.full_name_th')}, ${NAME('l.short_name_th')}, ${NAME('l.name_th')})) x`

const TWICE = `
  insert into import_finding (row_no, subject, title, level, code, details)
  select s.row_no, coalesce(s.lao_code, s.district_code), s.title, 'REFUSED', 'SUBJECT_TWICE', jsonb_build_object('rows', t.rows)
  from staged s join (
    select subject_id, jsonb_agg(row_no order by row_no) rows from staged
    where subject_id in (select subject_id from staged group by subject_id having count(*) > 1) group by subject_id) t using (subject_id)`

// A reference copied beside another row would pass that row's cells off as unedited.
const FOREIGN_REFS = `
  insert into import_finding (row_no, subject, title, level, code, field)
  select s.row_no, coalesce(s.lao_code, s.district_code), s.title, 'REFUSED',
    case when e.id is null then 'EXPORT_UNKNOWN' else 'ROW_REF_OTHER' end, 'row_ref'
  from staged s left join export_receipt e on e.id = s.export_id and e.list = $1
  where s.export_id is not null and (e.id is null or s.ref_subject_id is distinct from s.subject_id)
    and s.subject_id is not null`

// Locked in one order: what is compared now must still stand when it is written.
const CENTRES = `
  update staged s set centre_id = c.id
  from (
    select id, subject_id from centre where subject_id in (select subject_id from staged) and deleted_at is null
    order by id for no key update) c
  where c.subject_id = s.subject_id`
