import { createHash } from 'node:crypto'
import type pg from 'pg'
import { type Random, seededRandom } from '../../server/database/seeds/random.ts'
import { sampleNumber } from '../support/sample-records.ts'

/** What may be edited: uuids. */
export interface Editable {
  readonly laos: readonly string[]
  readonly slots: readonly string[]
  readonly districts: readonly string[]
  readonly provinces: readonly string[]
}

type Edit = (random: Random, on: Editable) => { text: string; values: unknown[] }

const TEXTS = ['-', '', null, 'ก', 'ไม่ระบุ', 'ตำบลตัวอย่าง', '1/2565', ' ', 'ข']
const DATES = ['2010-01-01', '2022-01-10', null, '2099-01-01', '2018-05-05']
const some = <T>(random: Random, from: readonly T[]): T[] =>
  Array.from({ length: random.whole(1, 12) }, () => random.pick(from))
const subjects = (random: Random, { laos, slots }: Editable) => some(random, [...laos, ...slots])
const hash = (n: number) => createHash('sha256').update(String(n)).digest('hex')

function set(column: string, value: (random: Random) => unknown, cast = 'text'): Edit {
  return (random, on) => ({
    text: `update centre set ${column} = $2::${cast} where subject_id = any($1)`,
    values: [subjects(random, on), value(random)],
  })
}
const CENTRES = 'select id from centre where subject_id = any($1)'
const SIGNS = `select s.id from sign_installation s join centre c on c.id = s.centre_id where c.subject_id = any($1)`

/** Every way in which the register, a centre, its people, sign and photos, and findings are edited; each over several rows. */
export const EDITS: readonly Edit[] = [
  (random, on) => ({
    text: `insert into centre (kind, lao_id, name) select 'ASSISTANCE', id, $2 from lao where id = any($1)
      on conflict (subject_id) where deleted_at is null do nothing`,
    values: [some(random, on.laos), random.pick(TEXTS)],
  }),
  ...['name', 'road', 'subdistrict', 'order_number', 'website', 'moo', 'address_no'].map((column) =>
    set(column, (random) => random.pick(TEXTS)),
  ),
  set('postcode', (random) => random.pick(['30000', null])),
  set('order_date', (random) => random.pick(DATES), 'date'),
  set('confirmed_none', (random) => random.pick([[], ['website'], ['fax', 'website']]), 'text[]'),
  set('deleted_at', (random) => (random.chance(0.3) ? '2026-01-01' : null), 'timestamptz'),
  set(
    'phones',
    (random) =>
      JSON.stringify(
        random.chance(0.2)
          ? []
          : [{ number: random.chance(0.1) ? '123' : sampleNumber(random.whole(1, 40)), kind: 'OFFICE' }],
      ),
    'jsonb',
  ),
  (random, on) => ({
    text: 'update centre set lat = $2, lon = $3 where subject_id = any($1)',
    values: [
      subjects(random, on),
      ...random.pick([
        [15.01, 102.01],
        [0, 0],
        [null, null],
        [15.9, 102.9],
        [5, 100],
      ]),
    ],
  }),
  (random, on) => ({
    text: 'update centre set district_id = $2 where subject_id = any($1)',
    values: [subjects(random, on), random.chance(0.8) ? random.pick(on.districts) : null],
  }),
  (random, on) => ({
    text: 'update centre set host_place = $2 where slot_id = any($1)',
    values: [[...on.slots], random.pick(TEXTS)],
  }),
  (random, on) => ({
    text: `insert into centre_person (centre_id, role, name, job_title) select id, 'COORDINATOR', $2, $3 from centre where subject_id = any($1)`,
    values: [subjects(random, on), random.pick(TEXTS), random.pick(TEXTS)],
  }),
  (random, on) => ({
    text: `update centre_person set name = $2, deleted_at = $3 where centre_id in (${CENTRES})`,
    values: [subjects(random, on), random.pick(TEXTS), random.chance(0.3) ? '2026-01-01' : null],
  }),
  (random, on) => ({
    text: `insert into centre_member (centre_id, lao_id) select c.id, $2 from centre c where c.slot_id = any($1)
      and not exists (select from centre_member m where m.centre_id = c.id and m.lao_id = $2)`,
    values: [some(random, on.slots), random.pick(on.laos)],
  }),
  (random, on) => ({
    text: `update centre_member set valid = case when $2 then daterange(null, '2026-01-01') else daterange(null, null) end
      where centre_id in (${CENTRES})`,
    values: [some(random, on.slots), random.chance(0.5)],
  }),
  (random, on) => ({
    text: `insert into sign_installation (centre_id, status) select id, $2 from centre c where subject_id = any($1)
      and not exists (select from sign_installation s where s.centre_id = c.id and s.removed_on is null and s.deleted_at is null)`,
    values: [subjects(random, on), random.pick(['INSTALLED', 'NOT_INSTALLED', null])],
  }),
  (random, on) => ({
    text: `update sign_installation set status = $2, position = $3, installed_on = $4, reason_not_installed = $5, planned_on = $6
      where removed_on is null and id in (${SIGNS})`,
    values: [
      subjects(random, on),
      random.pick(['INSTALLED', 'INSTALLED', 'NOT_INSTALLED', null]),
      random.pick(['FENCE', 'OTHER', null]),
      random.pick(DATES),
      random.pick(TEXTS),
      random.pick(DATES),
    ],
  }),
  (random, on) => ({
    text: `update sign_installation s set physical_sign_id = coalesce((select min(x.id::text)::uuid from sign_installation x
      where x.centre_id <> s.centre_id and $2), s.id) where s.id in (${SIGNS})`,
    values: [some(random, on.laos), random.chance(0.5)],
  }),
  (random, on) => ({
    text: `update sign_installation set removed_on = greatest(installed_on, current_date) where removed_on is null and id in (${SIGNS})`,
    values: [[random.pick(on.laos)]],
  }),
  (random, on) => ({
    text: `update sign_installation set deleted_at = now() where deleted_at is null and id in (${SIGNS})`,
    values: [[random.pick(on.laos)]],
  }),
  (random, on) => ({
    text: `insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
      select id, $2, 'image/png', 1, 1, 1, $2 from sign_installation where id in (${SIGNS})`,
    values: [subjects(random, on), hash(random.whole(1, 300))],
  }),
  (random, on) => ({
    text: `update photo set sha256 = $2, deleted_at = $3 where sign_id in (${SIGNS})`,
    values: [some(random, on.laos), hash(random.whole(1, 300)), random.chance(0.4) ? '2026-01-01' : null],
  }),
  (random, on) => ({
    text: 'update lao set address_no = $2, moo = $3, postcode = $4, lat = $5::float8, lon = $5::float8 * 6 where id = any($1)',
    values: [
      some(random, on.laos),
      random.pick(TEXTS),
      random.pick(TEXTS),
      random.pick(['30000', null]),
      random.pick([15, null]),
    ],
  }),
  (random, on) => ({
    text: `update lao set ended_on = case when ended_on is null then as_of_date() + 1 end where id = $1`,
    values: [random.pick(on.laos)],
  }),
  (random, on) => ({
    text: `update joint_slot set none_reason = $2::text, none_answered_at = case when $2::text is not null then now() end where id = $1`,
    values: [random.pick(on.slots), random.chance(0.3) ? 'ไม่มี (ข้อมูลจำลอง)' : null],
  }),
  (random) => ({
    text: `update issue set state = 'EXPLAINED', explanation = 'ก', explained_at = now()
      where state in ('OPEN', 'REOPENED') and abs(hashtext(id::text)) % 7 = $1`,
    values: [random.whole(0, 6)],
  }),
  (random) => ({
    text: `update issue set state = 'OPEN', explanation = null where state = 'EXPLAINED' and abs(hashtext(id::text)) % 5 = $1`,
    values: [random.whole(0, 4)],
  }),
  (random, on) => ({
    text: 'update district set lat = $2, lon = 102 where id = $1',
    values: [random.pick(on.districts), random.pick([15, 15.5, null])],
  }),
  (random, on) => ({
    text: 'update province set north = $2 where id = $1',
    values: [random.pick(on.provinces), random.pick([16, 16, 14.5])],
  }),
  (random, on) => ({
    text: `insert into subdistrict (code, district_id, name_th, name_en) values ($2, $1, $3, 'Sample')
      on conflict (code) do update set name_th = excluded.name_th, district_id = excluded.district_id`,
    values: [
      random.pick(on.districts),
      `3001${random.whole(10, 15)}`,
      random.pick(['ตำบลตัวอย่าง', 'ก', 'อื่น']),
    ],
  }),
]

/** Changes of the whole country cost as much as hundreds of others; one in so many. */
const RARE = 4
const WIDE = 3 // the last ones of the list

/** Does random edits in transactions of one or two, each received a little before it runs; answers how many rows were written. */
export async function editAtRandom(
  client: pg.Client,
  seed: number,
  on: Editable,
  rows: number,
): Promise<number> {
  const random = seededRandom(seed)
  let written = 0
  // Writers in no order at all wait for each other in circles often; a second each time is too long here.
  await client.query("set deadlock_timeout = '20ms'")
  while (written < rows) {
    const edits = Array.from({ length: random.whole(1, 2) }, () => {
      const wide = random.whole(1, RARE * EDITS.length) === 1
      return wide ? random.pick(EDITS.slice(-WIDE)) : random.pick(EDITS.slice(0, -WIDE))
    })
    await client.query('begin')
    try {
      const received = new Date(Date.now() - random.whole(0, 1000)).toISOString()
      await client.query("select set_config('app.received_at', $1, true)", [received])
      let changed = 0
      for (const edit of edits) changed += (await client.query(edit(random, on))).rowCount ?? 0
      await client.query('commit')
      written += changed
    } catch (error) {
      await client.query('rollback')
      if (!mayHappen(error)) throw error
    }
  }
  return written
}

/** Deadlocks, which are tried again by whoever edits, and what constraints forbid. */
function mayHappen(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['40P01', '23505', '23514', '23P01'].includes(String(error.code))
  )
}
