import type pg from 'pg'
import { inTransaction } from '../../../server/database/connect.ts'
import { withoutIndexes } from './without-indexes.ts'

/** How large a country is made: so many times the LAOs there are, so many rounds of which all but the last have closed. */
export interface Growth {
  readonly times: number
  readonly rounds: number
}

const TABLES = [
  ...['lao', 'centre', 'sign_installation', 'photo'],
  ...['obligation', 'obligation_expectation', 'obligation_status', 'obligation_status_history'],
]

/** LAOs of a province at 1×: 76 × 104 are about as many as there are. */
const LAOS = 104

/**
 * A country of any size, written by a few statements with triggers off (ข้อมูลจำลอง): each LAO with a centre, a sign and
 * a photo; each round with what is owed, its present state and two past ones. Codes are those the bench asks for.
 */
export async function writeGrownCountry(pool: pg.Pool, { times, rounds }: Growth): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("set local session_replication_role = 'replica'")
    await client.query("set local maintenance_work_mem = '512MB'")
    await withoutIndexes(client, TABLES, async () => {
      for (const sql of REGISTER) await client.query(sql.replaceAll(':laos', String(LAOS * times)))
      await client.query('analyze')
      for (let n = rounds; n >= 1; n -= 1) await writeRound(client, n)
    })
  })
  await pool.query('vacuum analyze')
}

const LABEL = '(ข้อมูลจำลอง)'
const REGISTER = [
  `insert into region (code, name_th, name_en) values ('R', 'ภาค ${LABEL}', 'Sample')`,
  `insert into province (code, name_th, name_en, region_code)
   select (10 + n)::text, 'จังหวัด ' || n || ' ${LABEL}', 'Sample ' || n, 'R' from generate_series(1, 76) n`,
  `insert into district (code, province_id, name_th, name_en, kind)
   select p.code || lpad(n::text, 2, '0'), p.id, 'อำเภอ ' || n || ' ${LABEL}', 'Sample ' || n, 'AMPHOE'
   from province p, generate_series(1, 12) n`,
  `insert into lao (code, type, name_th, province_id, district_id)
   select p.code || lpad(n::text, 6, '0'), (array['SAO', 'SAO', 'SUBDISTRICT_MUNICIPALITY', 'TOWN'])[1 + n % 4],
     'ตัวอย่าง' || md5(p.code || n), p.id, d.id
   from province p, generate_series(1, :laos) n
   join lateral (select id from district d where d.code = p.code || lpad((1 + n % 12)::text, 2, '0')) d on true`,
  `insert into centre (kind, lao_id, district_id, name)
   select 'ASSISTANCE', l.id, l.district_id, 'ศูนย์' || md5(l.code) || ' ${LABEL}' from lao l`,
  `insert into sign_installation (centre_id, physical_sign_id, status, position, installed_on)
   select c.id, c.id, case when hashtext(c.name) % 5 = 0 then 'NOT_INSTALLED' else 'INSTALLED' end, 'FENCE', '2022-06-01' from centre c`,
  `insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
   select s.id, encode(sha256(s.id::text::bytea), 'hex'), 'image/jpeg', 800, 600, 1000, 'sample/' || s.id from sign_installation s`,
]

/** Round 1 is the open one; the others are past, each half a year before the one after it. */
async function writeRound(client: pg.ClientBase, n: number): Promise<void> {
  const opens = `(now() - interval '${n * 6} months')`
  const closes = n === 1 ? 'null' : `(now() - interval '${n * 6 - 3} months')`
  const due = n === 1 ? "now() + interval '10 days'" : closes
  await client.query(
    `insert into round (code, name_th, name_en, opens_at, due_at, closes_at)
     values ('sample-${n}', 'รอบ ${n} ${LABEL}', 'Sample ${n}', ${opens}, ${due}, ${closes})`,
  )
  for (const sql of ROUND) await client.query(sql, [`sample-${n}`])
}

const ROUND = [
  `insert into obligation (round_id, kind, item, lao_id, province_id, district_id, region_code, lao_type, due_at, effective_due_at)
   select r.id, 'ASSISTANCE', i, l.id, l.province_id, l.district_id, 'R', l.type, r.due_at, r.due_at
   from round r, lao l, unnest(array['BASIC', 'SIGN']) i where r.code = $1`,
  `insert into obligation_expectation (obligation_id, status)
   select o.id, 'EXPECTED' from obligation o join round r on r.id = o.round_id where r.code = $1`,
  `insert into obligation_status (obligation_id, state, since, centre_id)
   select o.id, (array['INCOMPLETE', 'CORRECT', 'COMPLETE_WITH_ERRORS'])[1 + abs(hashtext(o.id::text)) % 3], r.opens_at + interval '20 days', c.id
   from obligation o join round r on r.id = o.round_id join centre c on c.lao_id = o.lao_id where r.code = $1`,
  `insert into obligation_status_history (obligation_id, state, since, centre_id, valid_to)
   select s.obligation_id, h.state, h.since, s.centre_id, h.valid_to
   from obligation_status s join obligation o on o.id = s.obligation_id join round r on r.id = o.round_id
   cross join lateral (values ('NOT_RECORDED', r.opens_at, r.opens_at + interval '10 days'),
     ('INCOMPLETE', r.opens_at + interval '10 days', s.since), (s.state, s.since, 'infinity'::timestamptz)) h (state, since, valid_to)
   where r.code = $1`,
]
