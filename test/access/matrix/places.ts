import type pg from 'pg'
import type { Role } from '../../../server/access/viewer.ts'

/** Where a record lies, by uuids, found without the product's door. */
export interface Place {
  readonly province: string | null
  readonly district: string | null
  readonly lao: string | null
}

const OF_CENTRE = `select c.id, coalesce(l.province_id, s.province_id) province, coalesce(l.district_id, s.district_id) district, l.id lao
  from centre c left join lao l on l.id = c.lao_id left join joint_slot s on s.id = c.slot_id`

/** The place of every record by global id. */
export async function placesOf(pool: pg.Pool): Promise<Map<string, Place>> {
  const { rows } = await pool.query<Place & { id: string }>(`with place as (${OF_CENTRE})
    select 'centre_' || id id, province, district, lao from place
    union all select 'lao_' || id, province_id, district_id, id from lao
    union all select 'slot_' || id, province_id, district_id, null from joint_slot
    union all select 'person_' || x.id, p.province, p.district, p.lao from centre_person x join place p on p.id = x.centre_id
    union all select 'order_' || x.id, p.province, p.district, p.lao from order_document x join place p on p.id = x.centre_id
    union all select 'sign_' || x.id, p.province, p.district, p.lao from sign_installation x join place p on p.id = x.centre_id
    union all select 'photo_' || x.id, p.province, p.district, p.lao
      from photo x join sign_installation s on s.id = x.sign_id join place p on p.id = s.centre_id
    union all select 'obligation_' || o.id, coalesce(l.province_id, s.province_id), coalesce(l.district_id, s.district_id), o.lao_id
      from obligation o left join lao l on l.id = o.lao_id left join joint_slot s on s.id = o.slot_id
    union all select 'issue_' || i.id, coalesce(l.province_id, s.province_id), coalesce(l.district_id, s.district_id), o.lao_id
      from issue i join obligation o on o.id = i.obligation_id
      left join lao l on l.id = o.lao_id left join joint_slot s on s.id = o.slot_id
    union all select 'change_' || uuid_of_change(x.seq), coalesce(p.province, l.province_id, s.province_id),
        coalesce(p.district, l.district_id, s.district_id), coalesce(p.lao, l.id)
      from change x left join place p on p.id = x.centre_id
      left join lao l on x.noun = 'lao' and l.id = x.record_id
      left join joint_slot s on x.noun = 'joint_slot' and s.id = x.record_id`)
  return new Map(rows.map(({ id, ...place }) => [id, place]))
}

/** Global ids of what lies nowhere. */
export async function placelessOf(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(`select 'account_' || id id from account
    union all select 'token_' || id from partner_token union all select 'round_' || id from round
    union all select 'province_' || id from province union all select 'district_' || id from district`)
  return rows.map(({ id }) => id)
}

export interface Holding {
  readonly role: Role
  /** uuid; null for the Department's roles and partners, whose area is everywhere. */
  readonly areaId: string | null
}

/** Whether the place lies in the area of the grant. */
export function isOwn({ role, areaId }: Holding, place: Place | null): boolean {
  if (role === 'PROVINCE_OFFICER') return place !== null && place.province === areaId
  if (role === 'DISTRICT_OFFICER') return place !== null && place.district === areaId
  if (role === 'LAO_STAFF') return place !== null && place.lao === areaId
  return true
}
