import type { ClientBase } from 'pg'
import type { Run } from '../run/import-options.ts'

/**
 * Fills `lao_plan`: what every row makes of its LAO, and from → to of each field, then `import_outcome`. A value the file
 * does not have leaves what the register holds.
 */
export async function planRegister(client: ClientBase, run: Run): Promise<void> {
  await client.query(PLAN)
  await client.query('create unique index on lao_plan (lao_id)')
  await client.query('analyze lao_plan')
  await client.query(SUCCESSORS)
  await client.query(TOO_EARLY, [run.asOf])
  await client.query(OUTCOMES)
}

const PLAN = `
  create temporary table lao_plan on commit drop as
  select s.row_no, coalesce(l.id, uuid_v7()) lao_id, l.id is null is_new, l.ended_on is not null revived,
    s.code, s.type, s.name_th, s.province_id, s.district_id,
    coalesce(s.name_en, l.name_en) name_en, coalesce(s.address_no, l.address_no) address_no, coalesce(s.moo, l.moo) moo,
    coalesce(s.postcode, l.postcode) postcode, coalesce(s.area_km2, l.area_km2) area_km2,
    coalesce(s.lat, l.lat) lat, coalesce(s.lon, l.lon) lon, coalesce(s.website, l.website) website, changes.fields
  from staged s
  left join lao_match m using (row_no)
  left join lao l on l.id = m.lao_id
  left join lateral (
    select jsonb_object_agg(field, jsonb_build_object('from', was, 'to', is_now)) fields
    from (values
      ('code', to_jsonb(l.code), to_jsonb(s.code)),
      ('type', to_jsonb(l.type), to_jsonb(s.type)),
      ('name', to_jsonb(l.name_th), to_jsonb(s.name_th)),
      ('district', (select to_jsonb(d.name_th || ' (' || d.code || ')') from district d where d.id = l.district_id),
        (select to_jsonb(d.name_th || ' (' || d.code || ')') from district d where d.id = s.district_id)),
      ('name_en', to_jsonb(l.name_en), to_jsonb(coalesce(s.name_en, l.name_en))),
      ('address_no', to_jsonb(l.address_no), to_jsonb(coalesce(s.address_no, l.address_no))),
      ('moo', to_jsonb(l.moo), to_jsonb(coalesce(s.moo, l.moo))),
      ('postcode', to_jsonb(l.postcode), to_jsonb(coalesce(s.postcode, l.postcode))),
      ('area_km2', to_jsonb(l.area_km2), to_jsonb(coalesce(s.area_km2, l.area_km2))),
      ('lat', to_jsonb(l.lat), to_jsonb(coalesce(s.lat, l.lat))),
      ('lon', to_jsonb(l.lon), to_jsonb(coalesce(s.lon, l.lon))),
      ('website', to_jsonb(l.website), to_jsonb(coalesce(s.website, l.website))),
      ('ended_on', to_jsonb(l.ended_on), null)) v (field, was, is_now)
    where was is distinct from is_now) changes on l.id is not null`

// What an LAO was merged into: a row of the file, else an LAO the register has and keeps.
const SUCCESSORS = `
  alter table lao_gone add successor_id uuid;
  update lao_gone g set successor_id = coalesce(
    (select p.lao_id from lao_plan p where p.code = g.target),
    (select l.id from lao l where l.code = g.target and l.ended_on is null
      and not exists (select from lao_gone x where x.lao_id = l.id)))
  where verb = 'merged-into';
  insert into import_finding (subject, level, code, value)
  select l.code, 'REFUSED', 'ANSWER_UNFIT', 'merged-into: ' || g.target
  from lao_gone g join lao l on l.id = g.lao_id
  where g.verb = 'merged-into' and (g.successor_id is null or g.successor_id = g.lao_id)`

const TOO_EARLY = `
  insert into import_finding (row_no, subject, level, code, details)
  select t.row_no, t.code, 'REFUSED', 'AS_OF_TOO_EARLY', jsonb_build_object(
    'name', lao_full_name(v.type, v.name_th), 'since', lower(v.valid), 'asOf', $1::date)
  from (
    select p.row_no, p.lao_id, p.code, $1::date last_start from lao_plan p
    where p.fields ?| array['code', 'type', 'name', 'district']
    union all
    select null, g.lao_id, l.code, $1::date - 1 from lao_gone g join lao l on l.id = g.lao_id) t
  join lao_version v on v.lao_id = t.lao_id and upper_inf(v.valid)
  where lower(v.valid) > t.last_start`

const TITLE = `lao_full_name(x.type, x.name_th) || case when x.type = 'PAO' then '' else ' อ.' || d.name_th || ' จ.' || p.name_th end`

const OUTCOMES = `
  insert into import_outcome (row_no, kind, subject, title, details)
  select x.row_no, case when is_new then 'CREATED' when fields is null then 'UNCHANGED' else 'CHANGED' end, x.code,
    case when is_new or fields is not null then ${TITLE} end, coalesce(fields, '{}')
  from lao_plan x join district d on d.id = x.district_id join province p on p.id = d.province_id
  union all
  select null, 'ENDED', x.code, ${TITLE}, jsonb_strip_nulls(jsonb_build_object('answer', g.verb, 'into', g.target))
  from lao_gone g join lao x on x.id = g.lao_id
  join district d on d.id = x.district_id join province p on p.id = d.province_id`
