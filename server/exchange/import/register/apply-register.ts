import type { ClientBase } from 'pg'
import { analyzeAfterMany } from '../run/analyze-after-many.ts'

/**
 * Writes the plan in a few statements. Versions, obligations and history follow by themselves, dated by the import.
 * An LAO of a province that had none until now has been there since before the register began.
 */
export async function applyRegister(client: ClientBase): Promise<void> {
  await client.query(`
    insert into lao (id, code, type, name_th, name_en, province_id, district_id, address_no, moo, postcode, area_km2,
      lat, lon, website, active_from)
    select p.lao_id, p.code, p.type, p.name_th, p.name_en, p.province_id, p.district_id, p.address_no, p.moo, p.postcode,
      p.area_km2, p.lat, p.lon, p.website,
      case when p.province_id in (select province_id from lao) then as_of_date() end
    from lao_plan p where p.is_new order by p.row_no`)
  await client.query(`
    update lao l set ended_on = null, successor_id = null, end_reason = null
    from lao_plan p where p.lao_id = l.id and p.revived`)
  await client.query(`
    update lao l set code = p.code, type = p.type, name_th = p.name_th, province_id = p.province_id,
      district_id = p.district_id, name_en = p.name_en, address_no = p.address_no, moo = p.moo, postcode = p.postcode,
      area_km2 = p.area_km2, lat = p.lat, lon = p.lon, website = p.website
    from lao_plan p where p.lao_id = l.id and not p.is_new and p.fields - 'ended_on' <> '{}'`)
  await client.query(`
    update lao l set ended_on = as_of_date(), successor_id = g.successor_id,
      end_reason = coalesce((select 'รวมเข้ากับ' || s.full_name_th from lao s where s.id = g.successor_id), 'ยุบเลิก')
    from lao_gone g where g.lao_id = l.id`)
  await analyzeAfterMany(client, 'lao', 'lao_version')
  await client.query(MIDDLES)
}

// A district whose middle is not known gets that of its LAOs' offices.
const MIDDLES = `
  update district d set lat = m.lat, lon = m.lon
  from (
    select district_id, percentile_cont(0.5) within group (order by lat) lat,
      percentile_cont(0.5) within group (order by lon) lon
    from lao where lat is not null and ended_on is null group by district_id) m
  where m.district_id = d.id and d.lat is null`
