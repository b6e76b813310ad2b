import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const MANY = 120 // more than are written down one way

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
  const story = aCountry(db.pool).province('30').district('3001')
  for (let n = 0; n < MANY; n += 1) story.lao(`06300${n.toString().padStart(3, '0')}`)
  await story.build()
})
afterAll(() => db.drop())

const CENTRES = `insert into centre (kind, lao_id, name, road, lat, lon, phones, order_date, help_fields, confirmed_none, on_behalf, updated_at)
  select 'ASSISTANCE', id, case n % 4 when 0 then null when 1 then '' when 2 then 'ก "ข" \\ ค' || chr(10) else 'ศูนย์ ' || n end,
    case when n % 3 = 0 then 'null' end, case when n % 2 = 0 then 15.1 end, case when n % 2 = 0 then 102 end,
    case when n % 5 = 0 then '[]' else '[{"number": "020000001", "kind": "OFFICE"}]' end::jsonb,
    case when n % 2 = 1 then date '2022-01-10' end, case when n % 2 = 0 then array['ก', 'ข"ค'] else '{}' end,
    case when n % 7 = 0 then array['fax'] else '{}' end, n % 2 = 0, '2026-01-01'
  from (select id, row_number() over (order by code) n from lao) l`
const SIGNS = `insert into sign_installation (centre_id, physical_sign_id, status, installed_on, wording)
  select c.id, c.lao_id, case when c.lat is null then 'INSTALLED' end, c.order_date, c.name from centre c join lao l on l.id = c.lao_id`

/** What the history says of new records, in the order of their LAOs; the numbers of the centres themselves left out. */
async function written(
  client: pg.PoolClient,
  how: 'at once' | 'one by one',
  sql: string,
): Promise<unknown[]> {
  const each = `do $$ declare lao record; begin for lao in select id from lao order by code loop
    execute $sql$${sql}$sql$ || ' where l.id = ' || quote_literal(lao.id); end loop; end $$`
  const before = await client.query('select coalesce(max(seq), 0) seq from change')
  await client.query(how === 'at once' ? sql : each)
  const { rows } = await client.query(
    `select c.noun, c.action, c.fields - 'centre_id' fields, c.actor, c.reason, c.centre_id = x.id of_its_centre
     from change c join centre x on x.id = c.centre_id join lao l on l.id = x.lao_id
     where c.seq > $1 and c.noun in ('centre', 'sign_installation') order by c.noun, l.code`,
    [before.rows[0].seq],
  )
  return rows
}

describe('the history of many new records', () => {
  it.each([
    ['centres', CENTRES, null],
    ['signs', SIGNS, CENTRES],
  ])('says of each of the %s what it says of one alone', async (_, sql, first) => {
    const client = await db.pool.connect()
    const told = async (how: 'at once' | 'one by one') => {
      await client.query('begin')
      await client.query("select set_config('app.actor', 'ผู้บันทึก (ข้อมูลจำลอง)', true)")
      if (first) await client.query(first)
      const rows = await written(client, how, sql)
      await client.query('rollback')
      return rows
    }
    try {
      const together = await told('at once')
      expect(together).toHaveLength(MANY)
      expect(together).toEqual(await told('one by one'))
      expect(together[0]).toMatchObject({ actor: 'ผู้บันทึก (ข้อมูลจำลอง)', of_its_centre: true })
    } finally {
      client.release()
    }
  })
})
