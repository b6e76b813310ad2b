import { writeFile } from 'node:fs/promises'
import type pg from 'pg'

const CENTRES = `select l.code "lao_code", c.name, c.address_no, c.moo, c.subdistrict, d.code district, c.postcode, c.lat, c.lon,
  (select string_agg(f->>'number', ', ') from jsonb_array_elements(c.phones) f) phones, c.email, c.website, c.opening_hours,
  c.order_number, c.order_date, c.recorded_by
  from lao l left join centre c on c.lao_id = l.id left join district d on d.id = c.district_id order by l.code limit $1`
const SIGNS = `select l.code lao_code, coalesce(s.status, 'NOT_INSTALLED') status, s.position, s.position_other, s.installed_on,
  coalesce(s.reason_not_installed, case when s.status is null then 'รองบประมาณ (ข้อมูลจำลอง)' end) reason_not_installed, s.planned_on, s.recorded_by
  from lao l left join centre c on c.lao_id = l.id left join sign_installation s on s.centre_id = c.id order by l.code limit $1`

/** Writes the two files of W5, a row for every LAO (at most `most`), from what a full country has recorded. */
export async function writeSheets(
  pool: pg.Pool,
  folder: string,
  most: number,
): Promise<{ centres: string; signs: string }> {
  const files = { centres: `${folder}/centres.csv`, signs: `${folder}/signs.csv` }
  await writeFile(files.centres, await sheet(pool, CENTRES, most))
  await writeFile(files.signs, await sheet(pool, SIGNS, most))
  return files
}

async function sheet(pool: pg.Pool, sql: string, most: number): Promise<string> {
  const { rows, fields } = await pool.query<Record<string, unknown>>(sql, [most])
  const names = fields.map(({ name }) => name)
  return [names, ...rows.map((row) => names.map((name) => cell(row[name])))]
    .map((line) => line.join(','))
    .join('\r\n')
}

function cell(value: unknown): string {
  const text = value instanceof Date ? day(value) : String(value ?? '')
  return `"${text.replaceAll('"', '""')}"`
}

/** `date` columns arrive as local midnight. */
function day(value: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`
}
