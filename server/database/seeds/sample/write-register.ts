import type { ClientBase } from 'pg'
import type { SampleLao } from './sample-laos.ts'
import type { SampleSlot } from './subject.ts'

/** Puts the sample LAOs into the register. */
export async function writeLaos(client: ClientBase, laos: readonly SampleLao[]): Promise<void> {
  await client.query(
    `insert into lao (id, code, type, name_th, name_en, province_id, district_id, address_no, moo, postcode, lat, lon, website)
     select x.id, x.code, x.type, x.name_th, x.name_en, d.province_id, d.id, x.address_no, x.moo, x.postcode, x.lat, x.lon, x.website
     from jsonb_to_recordset($1) x (id uuid, code text, type text, name_th text, name_en text, district_code text,
       address_no text, moo text, postcode text, lat float8, lon float8, website text)
     join district d on d.code = x.district_code`,
    [JSON.stringify(laos)],
  )
}

/** Puts the roster of joint centres in place; the provinces' answers "none" come later. */
export async function writeSlots(client: ClientBase, slots: readonly SampleSlot[]): Promise<void> {
  await client.query(
    `insert into joint_slot (id, province_id, district_id)
     select x.id, d.province_id, d.id
     from jsonb_to_recordset($1) x (id uuid, district_code text) join district d on d.code = x.district_code`,
    [JSON.stringify(slots)],
  )
}

/** Records which slots the provinces answered with "there is none, because …". */
export async function answerNone(client: ClientBase, slots: readonly SampleSlot[]): Promise<void> {
  await client.query(
    `update joint_slot s set none_reason = x.none_reason, none_document = 'ตัวอย่าง 0023/1', none_answered_at = moment()
     from jsonb_to_recordset($1) x (id uuid, none_reason text)
     where s.id = x.id and x.none_reason is not null`,
    [JSON.stringify(slots)],
  )
}
