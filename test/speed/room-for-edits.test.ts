import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { editing } from '../support/editing.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
  const story = aCountry(db.pool).province('30').district('3001')
  await story.lao('06300101').correctCentre().installedSign().build()
})
afterAll(() => db.drop())

/** Rows of the table updated so far in this transaction, and how many of them without a new entry in any index. */
async function updated(client: pg.PoolClient, table: string) {
  const { rows } = await client.query<{ all: number; hot: number }>(
    'select n_tup_upd::int "all", n_tup_hot_upd::int hot from pg_stat_xact_user_tables where relname = $1',
    [table],
  )
  return rows[0]
}

describe('an edit of what nothing is found by', () => {
  it.each([
    ['centre', "road = 'ถนนตัวอย่าง', opening_hours = '8.30', on_behalf = true, recorded_by = 'ผู้บันทึก (จำลอง)'"],
    [
      'sign_installation',
      "remarks = 'ตัวอย่าง', size = '1 x 2', on_behalf = true, recorded_by = 'ผู้บันทึก (จำลอง)'",
    ],
  ])('writes no index of %s', async (table, change) => {
    await editing(db.pool, null, async (client) => {
      await client.query(`update ${table} set ${change}`)
      expect(await updated(client, table)).toEqual({ all: 1, hot: 1 })
    })
  })

  it('finds room on its page', async () => {
    const { rows } = await db.pool.query(
      "select relname, reloptions from pg_class where relname in ('centre', 'sign_installation') order by 1",
    )
    expect(rows.map(({ reloptions }) => reloptions)).toEqual([['fillfactor=80'], ['fillfactor=80']])
  })
})
