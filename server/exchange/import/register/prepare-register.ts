import type { ClientBase } from 'pg'

/** Columns of `staged` that a row of the register fills. */
export const STAGED_LAO = {
  code: 'text',
  type: 'text',
  name_th: 'text',
  name_en: 'text',
  province: 'text',
  district: 'text',
  district_code: 'text',
  address_no: 'text',
  moo: 'text',
  postcode: 'text',
  area_km2: 'numeric',
  lat: 'float8',
  lon: 'float8',
  website: 'text',
} as const

/** Finds province and district of every row, refuses what contradicts itself, and leaves one row per LAO. */
export async function prepareRegister(client: ClientBase): Promise<void> {
  await client.query(SAMPLE)
  await client.query(PLACE)
  await client.query(PLACE_FAULTS)
  await client.query(CONTRADICTIONS)
  await client.query(`
    delete from staged s using staged first where first.code = s.code and first.row_no < s.row_no;
    delete from staged where row_no in (select row_no from import_finding where level = 'REFUSED');
    delete from import_finding f
    where level = 'WARNING' and row_no is not null and not exists (select from staged s where s.row_no = f.row_no)`)
  await client.query(NAME_TWICE)
  await client.query(`
    delete from staged where row_no in (select row_no from import_finding where code = 'NAME_TWICE')`)
  await client.query(ODD_CODES)
  await client.query(POINTS)
  await client.query('analyze staged (row_no, code, name_th, district_id)')
}

// Sample LAOs bear the names of real subdistricts and would be taken for the real LAOs.
const SAMPLE = `
  insert into import_finding (level, code)
  select 'REFUSED', 'REGISTER_IS_SAMPLE' where exists (select from round where code = 'sample-1')`

// A town district is often written without its province: เมือง for เมืองกระบี่.
const PLACE = `
  alter table staged add province_id uuid, add district_id uuid, add out_of_scope boolean;
  update staged s set province_id = p.id, out_of_scope = not p.in_scope
  from province p where p.name_th = s.province;
  update staged s set district_id = d.id from district d
  where d.province_id = s.province_id and d.code = s.district_code;
  update staged s set district_id = d.id
  from district d join province p on p.id = d.province_id
  where s.district_code is null and d.province_id = s.province_id
    and d.name_th in (s.district, s.district || p.name_th)
    and (d.name_th = s.district or s.district = 'เมือง')`

const PLACE_FAULTS = `
  insert into import_finding (row_no, subject, level, code, field, value, details)
  select row_no, code, 'REFUSED', fault, field, value, jsonb_build_object('province', province)
  from staged s cross join lateral (
    select 'PROVINCE_UNKNOWN' fault, 'province' field, province value where province_id is null
    union all
    select 'PROVINCE_OUT_OF_SCOPE', 'province', province where out_of_scope
    union all
    select 'DISTRICT_UNKNOWN', 'district', coalesce(district_code, district)
    where province_id is not null and not out_of_scope and district_id is null) x`

const CONTRADICTIONS = `
  insert into import_finding (row_no, subject, level, code, field, value, details)
  select s.row_no, s.code, 'REFUSED', 'CODE_CONTRADICTORY', 'code', s.code,
    jsonb_build_object('rows', c.rows, 'fields', c.fields)
  from staged s join (
    select code, jsonb_agg(row_no order by row_no) rows,
      array_remove(array[
        ${Object.keys(STAGED_LAO)
          .filter((column) => column !== 'code')
          .map((column) => `case when count(distinct coalesce(${column}::text, '')) > 1 then '${column}' end`)
          .join(',\n        ')}], null) fields
    from staged where code is not null group by code having count(*) > 1) c using (code)
  where c.fields <> '{}'`

const NAME_TWICE = `
  insert into import_finding (row_no, subject, level, code, field, value, details)
  select s.row_no, s.code, 'REFUSED', 'NAME_TWICE', 'name', s.name_th,
    jsonb_build_object('name', lao_full_name(s.type, s.name_th), 'codes', t.codes)
  from staged s join (
    select type, name_th, district_id, jsonb_agg(code order by code) codes from staged
    group by type, name_th, district_id having count(*) > 1) t using (type, name_th, district_id)`

const ODD_CODES = `
  insert into import_finding (row_no, subject, level, code, field, value, details)
  select row_no, s.code, 'WARNING', 'CODE_OF_OTHER_DISTRICT', 'code', s.code, jsonb_build_object('district', d.name_th)
  from staged s join district d on d.id = s.district_id
  where substr(s.code, 3, 4) <> d.code`

const POINTS = `
  with outside as (
    update staged s set lat = null, lon = null
    from staged o join province p on p.id = o.province_id
    where s.row_no = o.row_no and p.south is not null
      and not (o.lat between p.south and p.north and o.lon between p.west and p.east)
    returning s.row_no, s.code, o.lat, o.lon, p.name_th)
  insert into import_finding (row_no, subject, level, code, field, value, details)
  select row_no, code, 'WARNING', 'COORDINATES_OUTSIDE_PROVINCE', 'coordinates', null,
    jsonb_build_object('point', lat || ' / ' || lon, 'province', name_th)
  from outside`
