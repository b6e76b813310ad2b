import type pg from 'pg'
import { v7 } from 'uuid'
import { aCountry } from '../../support/country.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import { insertRow } from '../../support/insert-row.ts'
import { aWorkedRound } from './a-worked-round.ts'
import { aPeopledRegister } from './peopled-register.ts'

const BEFORE = '2023-02-10T09:00:00+07:00'
const LATER = '2023-03-29T09:00:00+07:00'
export const ROUND = 'full'

let serial = 0

/** Every field of a centre, each with a value of its own. */
function centre(): Record<string, unknown> {
  serial += 1
  const n = serial
  return {
    ...{ moo: `${n}`, road: `ถนนตัวอย่าง ${n}`, fax: `02900000${n}`, email: `office${n}@example.invalid` },
    ...{ line: `office${n}`, facebook: `fb.example.invalid/${n}`, hotline: `199${n}` },
    ...(n % 2 === 1 ? { website: `centre${n}.example.invalid`, confirmed_none: [] } : {}),
    ...{ opening_hours: `0${n}:00`, established_on: `2020-01-0${n}`, order_number: `ลับ ${n}/2565` },
    ...{ order_date: '2010-01-10', help_fields: [`ด้าน ${n}`], remarks: `หมายเหตุลับ ${n}` },
    ...{ recorded_by: `ผู้บันทึกลับ ${n}`, on_behalf: n % 2 === 1 },
  }
}

function person(): Record<string, unknown> {
  serial += 1
  const n = serial
  return {
    ...{ role: 'OFFICER', name: `บุคคลลับ ${n} (ข้อมูลจำลอง)`, job_title: `ตำแหน่งลับ ${n}`, duty: `หน้าที่ลับ ${n}` },
    ...{ office_phone: `02000000${n}`, mobile: `08123456${10 + n}`, position: n },
    ...{ email: `secret${n}@example.invalid`, line: `secretline${n}` },
  }
}

function sign(): Record<string, unknown> {
  serial += 1
  const n = serial
  return {
    ...{
      position: 'OTHER',
      position_other: `ริมถนน ${n}`,
      size: `${n} x 2 ม.`,
      material: `ไม้ ${n}`,
      wording: `ป้าย ${n}`,
    },
    ...{ remarks: `ป้ายลับ ${n}`, recorded_by: `ผู้บันทึกป้ายลับ ${n}`, reason_not_installed: `เหตุลับ ${n}` },
    ...{ planned_on: '2023-09-01', on_behalf: n % 2 === 1 },
  }
}

const lao = (n: number) => ({
  ...{ name_en: `Sample ${n}`, address_no: `${n}/1`, moo: `${n}`, postcode: '30000', area_km2: 10 + n },
  ...{ lat: 15.01, lon: 102.01, website: `lao${n}.example.invalid`, active_from: '2001-01-01' },
})
const photo = { taken_at: '2022-06-02T10:00:00+07:00', caption: 'ภาพตัวอย่าง (ข้อมูลจำลอง)' }

/** Columns by which every edit of this country is marked in the history. */
async function asSomebody(client: pg.PoolClient): Promise<void> {
  const names = {
    actor_id: v7(),
    actor: 'ผู้แก้ไขลับ',
    reason: 'เหตุผลลับ',
    on_behalf_of: 'หน่วยงานลับ',
    request_id: v7(),
  }
  for (const [name, value] of Object.entries(names))
    await client.query('select set_config($1, $2, true)', [`app.${name}`, value])
}

/**
 * Two provinces with the same things in each, every field of every noun filled somewhere in both (ข้อมูลจำลอง). What lies in
 * province 30, district 3001 and LAO 06300101 is the own area of the matrix' officers and staff.
 */
export async function aFullCountry(pool: pg.Pool): Promise<CountryIds> {
  serial = 0
  const story = aCountry(pool).at(BEFORE).also(asSomebody)
  for (const [province, districts] of [
    ['30', ['3001', '3002']],
    ['31', ['3101']],
  ] as const) {
    story.province(province)
    for (const district of districts) {
      story
        .district(district, { postcode: '30000' })
        .also(async (client, ids) => {
          const place = { district_id: ids.district(district), postcode: '30001' }
          await insertRow(client, 'subdistrict', {
            ...{ code: `${district}01`, name_th: `ตำบล ${district}`, name_en: district, ...place },
          })
        })
        .lao(`06${district}01`, lao(1))
        .correctCentre(centre())
        .person(person())
        .installedSign(sign())
        .also((client, ids) => aFormerSign(client, ids.centre(`06${district}01`)))
        .lao(`06${district}02`, { ...lao(2), lat: null, lon: null })
        .correctCentre({ ...centre(), name: null, lat: 5, lon: 100 })
        .person(person())
        .signNotInstalled(sign())
        .lao(`06${district}03`, lao(3)) // nothing recorded
        .slot({ active_from: '2001-01-01', label_th: 'ที่หนึ่ง' })
        .correctCentre({ ...centre(), host_place: 'ศาลาอำเภอ (ข้อมูลจำลอง)' })
        .person(person())
        .members(`06${district}01`, `06${district}02`)
        .installedSign(sign())
        .also(async (client, ids) => {
          const joint = ids.centre(`${district}/ที่หนึ่ง`)
          await client.query('update centre set host_lao_id = $2 where id = $1', [
            joint,
            ids.lao(`06${district}01`),
          ])
        })
        .slot({ label_th: 'ที่สอง', none_reason: `เหตุลับของศูนย์ร่วม ${district}`, none_answered_at: BEFORE })
    }
    story.district(districts[0]).lao(`06${districts[0]}08`).lao(`06${districts[0]}09`, lao(9))
  }
  const ids = await story
    .round(ROUND, {
      due_at: '2023-03-25T00:00:00+07:00',
      letter_reference: 'มท ตัวอย่าง ว 1',
      closes_at: '2099-12-31T00:00:00+07:00',
    })
    .at(LATER)
    .also(async (client, country) => {
      await client.query("select set_config('app.as_of', '2023-03-29', true)")
      await orderDocuments(client)
      await client.query(
        `insert into boundary (province_id, district_id, geometry, credit)
         select p.id, null::uuid, '{"type": "Polygon", "coordinates": []}'::json, 'ข้อมูลจำลอง' from province p
         union all select d.province_id, d.id, '{"type": "Polygon", "coordinates": []}', 'ข้อมูลจำลอง' from district d`,
      )
      await afterwards(client, country)
      await aWorkedRound(client, country, country.round(ROUND))
    })
    .build()
  await aPeopledRegister(pool, ids)
  return ids
}

async function aFormerSign(client: pg.PoolClient, centre_id: string): Promise<void> {
  const former = { ...sign(), status: 'INSTALLED', installed_on: '2019-01-01', removed_on: '2021-01-01' }
  const id = await insertRow(client, 'sign_installation', { centre_id, ...former })
  await insertRow(client, 'photo', {
    ...{ sign_id: id, sha256: id.replaceAll('-', '').padStart(64, 'a'), content_type: 'image/png', width: 4 },
    ...{ height: 3, bytes: 12, storage_key: `sample/former-${id}.png`, ...photo },
  })
}

/** A file of the order at every centre. */
async function orderDocuments(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from centre order by id')
  for (const [n, { id }] of rows.entries()) {
    await insertRow(client, 'order_document', {
      ...{ centre_id: id, file_name: `คำสั่งลับ ${n}.pdf`, sha256: id.replaceAll('-', '').padStart(64, 'b') },
      ...{
        content_type: 'application/pdf',
        bytes: 1_000 + n,
        pages: 1 + n,
        storage_key: `sample/order-${id}.pdf`,
      },
      ...{ recorded_by: `ผู้ส่งคำสั่งลับ ${n}`, on_behalf: n % 2 === 1 },
    })
  }
}

async function afterwards(client: pg.PoolClient, ids: CountryIds): Promise<void> {
  for (const district of ['3001', '3101']) {
    const [ended, heir] = [ids.lao(`06${district}08`), ids.lao(`06${district}09`)]
    await client.query(
      "update lao set ended_on = '2023-03-29', successor_id = $2, end_reason = 'ควบรวม (ข้อมูลจำลอง)' where id = $1",
      [ended, heir],
    )
    // Late, and then no longer correct.
    const centre_id = ids.centre(`06${district}02`)
    const mended = "name = 'ชื่อใหม่ (ข้อมูลจำลอง)', lat = 15.01, lon = 102.01, order_date = '2022-01-10'"
    await client.query(`update centre set ${mended} where id = $1`, [centre_id])
    // Recorded in the other district by mistake, and put back.
    for (const there of [district === '3001' ? '3101' : '3001', district])
      await client.query('update centre set district_id = $2 where id = $1', [centre_id, ids.district(there)])
  }
  await client.query(
    `update issue set state = 'EXPLAINED', explanation = 'คำชี้แจงลับ ' || id, explained_by = 'ผู้ชี้แจงลับ', explained_at = moment()
     where rule_id = 'basic.order-date-plausible' and state = 'OPEN'`,
  )
  await client.query(`update photo set taken_at = '${photo.taken_at}', caption = '${photo.caption}',
    taken_lat = 15.01, taken_lon = 102.01, recorded_by = 'ผู้ถ่ายลับ ' || id`)
  await client.query(
    `update centre_person set mobile = '0898765' || lpad(position::text, 3, '0'), role = 'COORDINATOR' where role = 'OFFICER'`,
  )
  await client.query('update issue set reopened_at = moment()')
  await client.query(
    `update joint_slot set ended_on = '2023-03-29', none_reason = 'เหตุลับใหม่ ' || id where none_reason is not null`,
  )
  await client.query(
    `insert into legal_reference (kind, title_th, number, issued_on, clause, url, valid, centre_kind)
     values ('LAW', 'กฎหมายตัวอย่าง (ข้อมูลจำลอง)', '1', '2001-01-01', 'ม. 1', 'https://example.invalid', daterange('2001-01-01', '2100-01-01'), 'ASSISTANCE'),
       ('LAW', 'กฎหมายตัวอย่าง (ข้อมูลจำลอง)', '2', '2001-01-02', 'ม. 2', 'https://example.invalid', daterange('2001-01-01', '2100-01-01'), 'JOINT')`,
  )
  await client.query(
    `insert into contact_note (round_id, subject_id, outcome, remark, next_on, noted_by_id, noted_by)
     select distinct round_id, subject_id, 'PROMISED', 'ติดต่อลับ ' || subject_id, date '2099-01-10', uuid_v7(), 'ผู้ติดต่อลับ' from obligation`,
  )
  await client.query("update centre_member set valid = daterange('2022-01-01', '2100-01-01')")
}
