import type { ClientBase } from 'pg'
import { type SampleRecord, SHARED_PICTURE } from './sample-record.ts'

/** Triggers that would evaluate again what is evaluated of the centre, new or changed, when the whole record is there. */
const REPEATING = ['centre_person', 'centre_member', 'sign_installation', 'photo'].flatMap((table) =>
  ['insert', 'update'].map((event) => [table, `${table}_refresh_${event}`] as const),
)

/**
 * Writes whole records, new or changed, in one statement: a centre is never seen without its people or its sign, so no
 * finding is opened that would be closed at once, and every record is evaluated once and not five times.
 */
export async function writeRecords(client: ClientBase, records: readonly SampleRecord[]): Promise<void> {
  const all = {
    centres: records.map(({ centre }) => centre),
    people: records.flatMap(({ people }) => people),
    members: records.flatMap(({ members }) => members),
    signs: records.flatMap(({ sign }) => sign ?? []),
    photos: records.flatMap(({ photos }) => photos),
  }
  const changed = await standing(client, records)
  await repeating(client, 'disable')
  await client.query(WRITE, [
    ...[all.centres, all.people, all.members, all.signs, all.photos].map((rows) => JSON.stringify(rows)),
    SAMPLE_PHOTO.key,
    SAMPLE_PHOTO.bytes,
    SAMPLE_PHOTO.width,
    SAMPLE_PHOTO.height,
  ])
  await repeating(client, 'enable')
  await tellPlanner(client)
  // Of a changed record the centre's own trigger sees the centre alone. A picture used twice, or nearly, raises a query at the
  // centre that had it first, too.
  await client.query(
    `select refresh_centres($2 || array(
       select s.centre_id from sign_installation s join photo p on p.sign_id = s.id where p.sha256 = $1 or p.dhash is not null))`,
    [SHARED_PICTURE, changed],
  )
}

/** Ids of those that are recorded already. */
async function standing(client: ClientBase, records: readonly SampleRecord[]): Promise<string[]> {
  const ids = records.map(({ centre }) => centre.id)
  const { rows } = await client.query<{ id: string }>('select id from centre where id = any($1)', [ids])
  return rows.map(({ id }) => id)
}

/**
 * Nobody else comes round within the transaction to tell the planner how many rows there are by now: without it, it takes
 * them for a handful and compares every picture with every other.
 */
async function tellPlanner(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ grown: boolean }>(
    `select (select count(*) from centre) > 1.5 * greatest(reltuples, 1) grown from pg_class where oid = 'centre'::regclass`,
  )
  if (!rows[0]?.grown) return
  await client.query(
    'analyze centre, centre_person, centre_member, sign_installation, photo, issue, obligation_status',
  )
}

async function repeating(client: ClientBase, change: 'disable' | 'enable'): Promise<void> {
  await client.query(
    REPEATING.map(([table, name]) => `alter table ${table} ${change} trigger ${name}`).join('; '),
  )
}

/** The one picture that stands for every sample photo. */
export const SAMPLE_PHOTO = { key: 'sample/sign.jpg', bytes: 67_895, width: 1600, height: 1200 } as const

const CENTRE = `name, address_no, moo, subdistrict, postcode, lat, lon, phones, email, website, opening_hours, order_number,
  order_date, help_fields, host_lao_id, host_place, confirmed_none, recorded_by, on_behalf`
const PERSON = 'name, job_title, office_phone, mobile, email, position'
const SIGN = `status, position, position_other, installed_on, reason_not_installed, planned_on, recorded_by, on_behalf`

const columns = (list: string, prefix: string) => list.replace(/\w+/g, `${prefix}$&`)

const WRITE = `
with centres as (
  insert into centre (id, kind, lao_id, slot_id, district_id, ${CENTRE})
  select x.id, x.kind, x.lao_id, x.slot_id, d.id, ${columns(CENTRE, 'x.')}
  from jsonb_to_recordset($1) x (id uuid, kind text, lao_id uuid, slot_id uuid, district_code text, name text, address_no text,
    moo text, subdistrict text, postcode text, lat float8, lon float8, phones jsonb, email text, website text,
    opening_hours text, order_number text, order_date date, help_fields text[], host_lao_id uuid, host_place text,
    confirmed_none text[], recorded_by text, on_behalf boolean)
  join district d on d.code = x.district_code
  on conflict (id) do update set (${CENTRE}) = row(${columns(CENTRE, 'excluded.')})
), people as (
  insert into centre_person (id, centre_id, role, ${PERSON})
  select x.id, x.centre_id, x.role, ${columns(PERSON, 'x.')}
  from jsonb_to_recordset($2) x (id uuid, centre_id uuid, role text, name text, job_title text, office_phone text,
    mobile text, email text, position int)
  on conflict (id) do update set (${PERSON}) = row(${columns(PERSON, 'excluded.')})
), members as (
  insert into centre_member (id, centre_id, lao_id)
  select x.id, x.centre_id, x.lao_id from jsonb_to_recordset($3) x (id uuid, centre_id uuid, lao_id uuid)
  on conflict do nothing
), signs as (
  insert into sign_installation (id, centre_id, physical_sign_id, ${SIGN})
  select x.id, x.centre_id, x.physical_sign_id, ${columns(SIGN, 'x.')}
  from jsonb_to_recordset($4) x (id uuid, centre_id uuid, physical_sign_id uuid, status text, position text,
    position_other text, installed_on date, reason_not_installed text, planned_on date, recorded_by text, on_behalf boolean)
  on conflict (id) do update set (${SIGN}) = row(${columns(SIGN, 'excluded.')})
)
insert into photo (id, sign_id, sha256, dhash, content_type, width, height, bytes, taken_at, taken_lat, taken_lon, storage_key)
select x.id, x.sign_id, x.sha256, x.dhash, 'image/jpeg', $8, $9, $7, x.taken_at, x.taken_lat, x.taken_lon, $6
from jsonb_to_recordset($5) x (id uuid, sign_id uuid, sha256 text, dhash text, taken_at timestamptz, taken_lat float8, taken_lon float8)
on conflict (id) do nothing`
