import type { TestDatabase } from '../../support/database.ts'
import type { Folder } from './files.ts'
import { importRows } from './importing.ts'
import { municipality, registerRows, sao } from './register-file.ts'
import { anOpenRound, aSmallCountry } from './small-country.ts'
import type { Filled } from './template-rows.ts'

/** Everything an assistance centre needs to be correct (ข้อมูลจำลอง). */
export const WHOLE: Filled = {
  lao_code: '6910201',
  lao_name: 'อบต.หนึ่ง',
  name: 'ศูนย์ช่วยเหลือประชาชน (ข้อมูลจำลอง)',
  address_no: '99/9',
  moo: 'หมู่ที่ 2',
  subdistrict: 'ต.จำลอง',
  district: 'อ.ศรีจำลอง',
  postcode: '80000',
  lat: '8.5',
  lon: '98.5',
  phones: '0 7000 0001 ต่อ 11, 070-000002',
  fax: 'ไม่มี',
  website: 'ไม่มี',
  email: 'centre@example.com',
  order_number: '1/2561',
  order_date: '24 มี.ค. 2561',
  help_fields: 'สาธารณภัย, อื่น',
  head_name: 'หัวหน้า (ข้อมูลจำลอง)',
  head_job_title: 'นายก อบต.',
  head_mobile: '0800000001',
}

/** The small country with a subdistrict, three LAOs and the slots of province 91; no round yet. */
export async function aCountryToRecord(folder: Folder): Promise<TestDatabase> {
  const country = await aSmallCountry()
  await country.pool.query(
    "insert into subdistrict (code, district_id, name_th, name_en) select '910201', id, 'จำลอง', 'x' from district where code = '9102'",
  )
  await importRows(
    country,
    folder,
    registerRows(sao('6910201', 'หนึ่ง'), sao('6910202', 'สอง'), municipality('5910203', 'สาม')),
  )
  await country.pool.query(
    'insert into joint_slot (province_id, district_id) select province_id, id from district where code like $1',
    ['91%'],
  )
  return country
}

/** The same with the round open. */
export async function aCountryInARound(folder: Folder): Promise<TestDatabase> {
  const country = await aCountryToRecord(folder)
  await anOpenRound(country)
  return country
}

/** The state of every obligation something was recorded for, by LAO or district code. */
export async function recordedStates({ pool }: TestDatabase) {
  const { rows } = await pool.query<{ subject: string; item: string; state: string }>(
    `select coalesce(l.code, d.code) subject, b.item, s.state from obligation b join obligation_status s on s.obligation_id = b.id
      left join lao l on l.id = b.lao_id left join joint_slot j on j.id = b.slot_id left join district d on d.id = j.district_id
      where s.state <> 'NOT_RECORDED' order by 1, 2`,
  )
  return rows
}
