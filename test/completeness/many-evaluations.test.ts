import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const MANY = 102 // in two rounds: more obligations than are stored one way
const COMPLETE = `subdistrict = 'ในเมือง', postcode = '30000', lat = 15, lon = 102, order_number = '1/2561', order_date = '2018-01-02'`

/** Day of the edit → the edit, of all centres of `l` or of one. Twice the second edit of a day corrects the first. */
const EDITS: readonly (readonly [string, string])[] = [
  [
    '2023-02-02',
    `insert into centre (kind, lao_id, name, phones) select 'ASSISTANCE', l.id, 'ศูนย์ ' || l.code, '[{"number": "0700000", "kind": "OFFICE"}]' from lao l`,
  ],
  ['2023-02-03', edit(phone('1'))],
  ['2023-02-03', edit(COMPLETE)],
  ['2023-02-04', edit("phones = '[]', name = null")],
  ['2023-03-26', edit(phone('2'))],
  ['2023-03-27', edit('deleted_at = moment()')],
]

function phone(first: string): string {
  return `phones = jsonb_build_array(jsonb_build_object('number', '07${first}' || right(l.code, 6), 'kind', 'OFFICE'))`
}

function edit(change: string): string {
  return `update centre c set ${change} from lao l where l.id = c.lao_id and l.code <> '06300001'`
}

/** What stands of every obligation, its history and its findings; records are called by the codes of their LAOs. */
const STORED = `
  with told as (
    select 'now' what, to_jsonb(s) - 'centre_id' line, obligation_id, s.centre_id, since::text place from obligation_status s
    union all
    select 'then', to_jsonb(h) - 'centre_id', obligation_id, h.centre_id, since::text from obligation_status_history h
    union all
    select 'issue', to_jsonb(i) - '{id,version,updated_at}'::text[], obligation_id, null, rule_id from issue i)
  select what, l.code, r.code round, o.item, t.centre_id is not null known, t.line
  from told t join obligation o on o.id = t.obligation_id join lao l on l.id = o.lao_id join round r on r.id = o.round_id
  order by what, l.code, r.code, o.item, t.place`

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
  const story = aCountry(db.pool).at('2023-01-15T09:00:00+07:00').province('30').district('3001')
  for (let n = 0; n < MANY; n += 1) story.lao(`06300${n.toString().padStart(3, '0')}`)
  await story.at('2023-02-01T09:00:00+07:00').round('r', { due_at: '2023-03-25T00:00:00+07:00' }).build()
})
afterAll(() => db.drop())

async function stored(client: pg.PoolClient, how: 'at once' | 'one by one'): Promise<unknown[]> {
  await client.query('begin')
  for (const [day, sql] of EDITS) {
    await client.query("select set_config('app.received_at', $1, true)", [`${day}T09:00:00+07:00`])
    const each = `do $$ declare lao record; begin for lao in select id from lao order by code loop
      execute $sql$${sql}$sql$ || ${sql.includes('where') ? "' and '" : "' where '"} || 'l.id = ' || quote_literal(lao.id); end loop; end $$`
    await client.query(how === 'at once' ? sql : each)
  }
  const { rows } = await client.query<{ what: string; line: { state: string } }>(STORED)
  await client.query('rollback')
  return rows
}

describe('states of many records written at once', () => {
  it('are stored with the history and the findings that each would have alone', async () => {
    const client = await db.pool.connect()
    try {
      const one = await stored(client, 'one by one')
      const all = await stored(client, 'at once')
      expect(all).toEqual(one)
      const states = new Set(
        (all as { what: string; line: { state: string } }[]).map((x) => `${x.what} ${x.line.state}`),
      )
      expect([...states].sort()).toEqual([
        ...['issue CLOSED', 'issue OPEN'],
        ...['now INCOMPLETE', 'now NOT_RECORDED', 'then INCOMPLETE', 'then NOT_RECORDED'],
      ])
    } finally {
      client.release()
    }
  }, 60_000)
})
