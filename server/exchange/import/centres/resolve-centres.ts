import type { ClientBase } from 'pg'

/** Finds what the rows name beside their subject: district of the address, host, members. Refuses what is not there. */
export async function resolveCentres(client: ClientBase): Promise<void> {
  await client.query(`
    alter table staged add district_id uuid, add host_lao_id uuid;
    update staged s set district_id = d.id
    from (select id, province_id, code name from district union select id, province_id, name_th from district) d
    where d.province_id = s.province_id and d.name = s.district;
    update staged s set host_lao_id = l.id from lao l where l.code = s.host_lao_code and l.ended_on is null`)
  await client.query(FAULTS)
}

const FAULTS = `
  insert into import_finding (row_no, subject, title, level, code, field, value)
  select s.row_no, coalesce(s.lao_code, s.district_code), s.title, 'REFUSED', x.*
  from staged s cross join lateral (
    select 'DISTRICT_OF_ADDRESS_UNKNOWN', 'district', s.district
    where s.district is not null and s.province_id is not null and s.district_id is null
    union all
    select 'HOST_UNKNOWN', 'host_lao_code', s.host_lao_code where s.host_lao_code is not null and s.host_lao_id is null
    union all
    select 'MEMBER_UNKNOWN', 'member_codes', m.code from unnest(s.member_codes) m (code)
    where not exists (select from lao l where l.code = m.code and l.ended_on is null)
    union all
    select 'JOINT_ONLY', f.field, f.value
    from (values ('host_lao_code', s.host_lao_code), ('host_place', s.host_place),
      ('member_codes', array_to_string(s.member_codes, ', '))) f (field, value)
    where s.lao_code is not null and f.value is not null) x
  where (s.district is not null and s.district_id is null)
    or coalesce(s.host_lao_code, s.host_place) is not null or s.member_codes is not null`
