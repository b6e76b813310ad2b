import type { ClientBase } from 'pg'
import { differences } from '../run/differences.ts'
import { PLAIN_FIELDS } from './centre.staged.ts'
import { PLAN_MEMBERS } from './plan-members.ts'
import { PLAN_PEOPLE } from './plan-people.ts'
import { NONEABLE } from './read-centre-row.ts'

/** Every column of `centre` that an import can write. */
export const WRITTEN = [
  ...Object.keys(PLAIN_FIELDS),
  ...NONEABLE,
  'district_id',
  'host_lao_id',
  'confirmed_none',
]

/**
 * Fills `centre_plan`, `person_plan` and `member_plan`: what every row makes of its centre, and from → to of each field;
 * then `import_outcome`.
 */
export async function planCentres(client: ClientBase): Promise<void> {
  await client.query(CENTRES)
  await client.query(PLAN_PEOPLE)
  await client.query(PLAN_MEMBERS)
  await client.query(
    'analyze centre_plan (row_no, centre_id, is_new), person_plan (row_no, centre_id, person_id), member_plan (row_no, centre_id, member_id)',
  )
  await client.query(OUTCOMES)
}

/** The cell, else what is recorded; nothing where an exported cell was emptied. `column` is the cell's heading. */
const kept = (field: string, column = field, nothing = 'null') =>
  `case when '${column}' = any(s.cleared) then ${nothing} else coalesce(s.${field}, c.${field}) end`
const merged: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(PLAIN_FIELDS).map((field) => [field, kept(field)])),
  district_id: kept('district_id', 'district'),
  host_lao_id: kept('host_lao_id', 'host_lao_code'),
  phones: `coalesce(${kept('phones', 'phones', "'[]'")}, '[]')`,
  help_fields: `coalesce(${kept('help_fields', 'help_fields', "'{}'")}, '{}')`,
  ...Object.fromEntries(
    NONEABLE.map((field) => [field, `case when '${field}' = any(s.none) then null else ${kept(field)} end`]),
  ),
  confirmed_none: `case when s.none = '{}' and coalesce(c.confirmed_none, '{}') = '{}' then '{}' else array(
    select x.field from (values ${NONEABLE.map((field, at) => `(${at}, '${field}', s.${field})`).join(', ')}) x (place, field, given)
    where x.field = any(s.none)
      or (x.field = any(c.confirmed_none) and x.given is null and not x.field = any(s.cleared)) order by x.place) end`,
}

const CENTRES = `
  create temporary table centre_plan on commit drop as
  select n.*, d.fields
  from (
    select s.row_no, coalesce(s.centre_id, uuid_v7()) centre_id, s.centre_id is null is_new, s.lao_id, s.slot_id,
      ${WRITTEN.map((field) => `${merged[field]} ${field}`).join(',\n      ')}
    from staged s left join centre c on c.id = s.centre_id) n
  left join centre c on c.id = n.centre_id
  cross join lateral ${differences(WRITTEN, 'c', 'n', 'not n.is_new')} d`

const OUTCOMES = `
  alter table centre_plan add all_fields jsonb;
  with people as (
    select row_no, jsonb_object_agg(e.key, e.value) fields
    from person_plan q cross join lateral jsonb_each(q.fields) e group by row_no),
  members as (
    select row_no, jsonb_build_object('members', jsonb_build_object(
      'from', coalesce(jsonb_agg(code order by code) filter (where member_id is not null), '[]'),
      'to', coalesce(jsonb_agg(code order by code) filter (where wanted), '[]'))) fields
    from member_plan group by row_no having bool_or(wanted <> (member_id is not null)))
  update centre_plan p set all_fields = coalesce(p.fields, '{}') || coalesce(x.people, '{}') || coalesce(x.members, '{}')
  from (
    select row_no, q.fields people, m.fields members
    from centre_plan o left join people q using (row_no) left join members m using (row_no)
    where not o.is_new and coalesce(o.fields, q.fields, m.fields) is not null) x
  where x.row_no = p.row_no;
  insert into import_outcome (row_no, kind, subject, title, details)
  select row_no, case when is_new then 'CREATED' when all_fields is null then 'UNCHANGED' else 'CHANGED' end,
    coalesce(s.lao_code, s.district_code || coalesce(' ' || s.slot_label, '')), s.title, coalesce(all_fields, '{}')
  from centre_plan join staged s using (row_no)`
