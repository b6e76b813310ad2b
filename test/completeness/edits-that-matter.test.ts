import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inputsSql } from '../../server/completeness/rules/inputs.ts'
import { required } from '../../server/completeness/rules/rule.ts'
import { rules } from '../../server/completeness/rules/rules.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

/** What a column of a type may hold, empty and odd things first. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  text: [null, '-', 'ก', 'ข'],
  date: [null, '2010-01-01', '2099-01-01', '2022-01-10'],
  'double precision': [null, 0, 15.02],
  'text[]': [[], ['website'], ['fax', 'website']],
  jsonb: ['[]', '[{"number": "123", "kind": "OFFICE"}]', '[{"number": "020000001", "kind": "OFFICE"}]'],
  'timestamp with time zone': ['2026-01-01', null],
  boolean: [true, false],
  integer: [7, 8],
}
const SPECIAL: Readonly<Record<string, readonly unknown[]>> = {
  postcode: [null, '30000', '30001'],
  status: [null, 'NOT_INSTALLED', 'INSTALLED'],
  position: [null, 'OTHER', 'FENCE'],
}
/** What an edit never changes, and what needs a place to point to. */
const FIXED = ['id', 'kind', 'lao_id', 'slot_id', 'subject_id', 'centre_id', 'version', 'created_at']

let db: TestDatabase
let country: CountryIds
beforeAll(async () => {
  db = await aDatabase()
  const story = aCountry(db.pool).province('30').district('3001').slot().correctCentre().district('3002')
  for (let n = 0; n < 12; n += 1) {
    story.lao(`063001${n.toString().padStart(2, '0')}`)
    if (n % 3 === 2) story.centre({ name: null })
    else story.correctCentre()
    if (n % 2 > 0) story.installedSign()
  }
  country = await story.round('r', { due_at: '2099-03-25T00:00:00+07:00' }).build()
})
afterAll(() => db.drop())

const differing = async () =>
  Number((await db.pool.query<{ n: string }>('select check_evaluations() n')).rows[0]?.n)

/** Every column that can be edited by itself, with what may stand there. */
async function edits(table: string): Promise<[column: string, type: string, value: unknown][]> {
  const { rows } = await db.pool.query<{ name: string; type: string }>(
    `select attname name, format_type(atttypid, null) type from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> all($2) order by attnum`,
    [table, FIXED],
  )
  const values = ({ name, type }: { name: string; type: string }) => {
    if (name === 'district_id') return [country.district('3002'), null, country.district('3001')]
    if (name === 'physical_sign_id') return [country.sign('06300101')]
    return SPECIAL[name] ?? VALUES[type] ?? []
  }
  return rows.flatMap((column) => values(column).map((value) => [column.name, column.type, value] as never))
}

/** Edits every record but each fourth: what differs then is found beside what does not. */
async function edit(table: string, column: string, type: string, value: unknown): Promise<void> {
  const both =
    column === 'lat' || column === 'lon'
      ? `lat = $1::${type}, lon = $1::${type} * 6.8`
      : `${column} = $1::${type}`
  await db.pool
    .query(`update ${table} set ${both} where abs(hashtext(id::text)) % 4 > 0`, [value])
    .catch((error: { code?: string }) => {
      if (!['23514', '23505'].includes(error.code ?? '')) throw error
    })
}

describe('an edit of one column', () => {
  it.each(['centre', 'sign_installation'])('of %s leaves no state behind, whichever it is', async (table) => {
    const all = await edits(table)
    expect(all.length).toBeGreaterThan(40)
    for (const [column, type, value] of all) {
      await edit(table, column, type, value)
      expect([column, value, await differing()]).toEqual([column, value, 0])
    }
    await db.pool.query(`update ${table} set deleted_at = null`)
  })

  it('is evaluated only where a rule could answer otherwise', async () => {
    await db.pool.query(`update centre set road = 'ถนนตัวอย่าง', order_number = '1/2565'`)
    const evaluated = (set: string) => evaluatedBy(`update centre set ${set} where lao_id is not null`)
    expect(await evaluated(`road = 'ถนนอื่น', remarks = 'ก', recorded_by = 'ข'`)).toEqual([])
    expect(await evaluated(`order_number = '2/2565'`)).toEqual([])
    expect(await evaluated(`road = null`)).toEqual(['BASIC'])
    expect(await evaluated(`order_number = '-'`)).toEqual(['BASIC'])
    expect(await evaluated(`lat = 15.03, lon = 102.03`)).toEqual(['BASIC', 'SIGN'])
    expect(await evaluated(`deleted_at = now()`)).toEqual(['BASIC', 'SIGN'])
  })

  it('is evaluated whatever it is where the record stands returned, or could not be evaluated', async () => {
    const obligation = `(select id from obligation where lao_id = '${country.lao('06300100')}' and item = 'BASIC')`
    await db.pool.query(
      `insert into assurance_act (obligation_id, act, by_id, by_name, reason, field, record)
       select ${obligation}, 'RETURNED', uuid_v7(), 'ผู้ตรวจสอบ (ข้อมูลจำลอง)', 'ผิดถนน', 'road', record_of('BASIC', '${country.centre('06300100')}')`,
    )
    const state = async () =>
      (
        await db.pool.query<{ errors: string[] }>(
          `select errors from obligation_status where obligation_id = ${obligation}`,
        )
      ).rows[0]
    expect((await state())?.errors).toContain('basic.returned')
    await db.pool.query(`update centre set road = 'ถนนที่แก้แล้ว' where id = $1`, [country.centre('06300100')])
    expect((await state())?.errors).not.toContain('basic.returned')

    await db.pool.query(
      `update obligation_status set state = 'UNKNOWN', fault = 'ก' where obligation_id = ${obligation}`,
    )
    await db.pool.query(`update centre set remarks = 'ก' where id = $1`, [country.centre('06300100')])
    expect(await differing()).toBe(0)
  })
})

describe('which columns matter', () => {
  it('is every column of a condition that reads something else, too', () => {
    const near = required('BASIC', {
      id: 'test.near',
      field: 'fax',
      ask: { th: 'ก', en: 'a' },
      fix: { th: 'ก', en: 'a' },
      holds: 'exists (select from lao where fax = c.fax)',
    })
    const basic = (all = rules) => inputsSql(all).split(';\n')[0] ?? ''
    expect(basic()).toMatch(/\(was\.fax\) is distinct from \(now\.fax\) and \(not is_blank\(was\.fax\)\)/)
    expect(basic([...rules, near])).toMatch(/was\.subject_id, .*was\.fax.*\) is distinct from \(now\.id/)
    expect(basic([...rules, near])).not.toContain('is_blank(was.fax)')
  })

  it('would be found out if it were wrong', async () => {
    await db.pool.query(
      "create or replace function centre_matters_to_basic(was centre, now centre) returns boolean language sql stable as 'select false'",
    )
    await db.pool.query("update centre set order_number = '-' where lao_id is not null")
    expect(await differing()).toBeGreaterThan(0)
    await db.pool.query(inputsSql(rules))
    await db.pool.query("update centre set order_number = '1/2565' where lao_id is not null")
    expect(await differing()).toBe(0)
  })
})

/** Items of the obligations that an edit locks for their evaluation; the edit is taken back. */
async function evaluatedBy(sql: string): Promise<string[]> {
  const client = await db.pool.connect()
  try {
    await client.query('begin')
    await client.query(sql)
    const { rows } = await client.query<{ item: string }>(
      `select distinct o.item from obligation_status s join obligation o on o.id = s.obligation_id
       where s.xmax::text = (pg_current_xact_id()::text::bigint % 4294967296)::text or s.xmin::text = (pg_current_xact_id()::text::bigint % 4294967296)::text order by 1`,
    )
    return rows.map(({ item }) => item)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
