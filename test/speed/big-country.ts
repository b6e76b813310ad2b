import type pg from 'pg'
import { inTransaction } from '../../server/database/connect.ts'

/**
 * A country as large as the real one, written by a few statements with triggers off (ข้อมูลจำลอง): 76 provinces, 876
 * districts, 7,860 LAOs, each with a centre, a sign and a photo, and one open round. Good for plans, not for figures.
 */
export async function aBigCountry(pool: pg.Pool, provinces = 76): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query("set local session_replication_role = 'replica'")
    for (const sql of STEPS) await client.query(sql.replace(':provinces', String(provinces)))
  })
  await pool.query('vacuum analyze')
}

const LABEL = '(ข้อมูลจำลอง)'
const STEPS = [
  `insert into region (code, name_th, name_en) values ('R', 'ภาค ${LABEL}', 'Sample')`,
  `insert into province (code, name_th, name_en, region_code)
   select (10 + n)::text, 'จังหวัด ' || n || ' ${LABEL}', 'Sample ' || n, 'R' from generate_series(1, :provinces) n`,
  `insert into district (code, province_id, name_th, name_en, kind)
   select p.code || lpad(n::text, 2, '0'), p.id, 'อำเภอ ' || n || ' ${LABEL}', 'Sample ' || n, 'AMPHOE'
   from province p, generate_series(1, 12) n`,
  `insert into lao (code, type, name_th, province_id, district_id)
   select '06' || d.code || lpad(n::text, 2, '0'), (array['SAO', 'SAO', 'SUBDISTRICT_MUNICIPALITY', 'TOWN'])[1 + n % 4],
     'ตัวอย่าง' || md5(d.code || n), d.province_id, d.id
   from district d, generate_series(1, 9) n`,
  `insert into centre (kind, lao_id, district_id, name) select 'ASSISTANCE', l.id, l.district_id, 'ศูนย์' || md5(l.code) || ' ${LABEL}' from lao l`,
  `insert into sign_installation (centre_id, physical_sign_id, status, position, installed_on)
   select c.id, c.id, 'INSTALLED', 'FENCE', '2022-06-01' from centre c`,
  `insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
   select s.id, encode(sha256(s.id::text::bytea), 'hex'), 'image/jpeg', 800, 600, 1000, 'sample/' || s.id from sign_installation s`,
  `insert into round (code, name_th, name_en, opens_at, due_at)
   values ('big', 'รอบ ${LABEL}', 'Sample', '2023-02-01T00:00:00Z', '2033-03-25T00:00:00Z')`,
  `insert into obligation (round_id, kind, item, lao_id, province_id, district_id, region_code, lao_type, due_at, effective_due_at)
   select r.id, 'ASSISTANCE', i, l.id, l.province_id, l.district_id, 'R', l.type, r.due_at, r.due_at
   from round r, lao l, unnest(array['BASIC', 'SIGN']) i`,
  `insert into obligation_expectation (obligation_id, status) select id, 'EXPECTED' from obligation`,
  `insert into obligation_status (obligation_id, state, since, centre_id)
   select o.id, 'INCOMPLETE', '2023-02-01T00:00:00Z', c.id from obligation o join centre c on c.lao_id = o.lao_id`,
]
