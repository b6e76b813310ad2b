import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { sheetOf } from './support/sheet.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

const COUNTRY = 7_849

describe('T10: an export of 7,849 rows', () => {
  let database: TestDatabase
  let web: Web
  let analyst: Visitor

  beforeAll(async () => {
    database = await aDatabase()
    await aCountry(database.pool).province('30').district('3001').build()
    await database.pool.query(
      `insert into lao (code, type, name_th, province_id, district_id)
       select '06' || lpad(n::text, 6, '0'), 'SAO', 'ตัวอย่าง ' || n, province_id, id
       from district, generate_series(1, $1) n`,
      [COUNTRY],
    )
    web = await aWeb(database)
    analyst = await web.somebody('DLA_ANALYST')
  })
  afterAll(async () => {
    await web.close()
    await database.drop()
  })

  it.each(['xlsx', 'csv'])('has 7,849 rows as .%s, every one once, and says so', async (ending) => {
    const answer = await analyst.get(`/export/laos.${ending}?columns=code,name`)
    expect(answer.headers.get('content-disposition')).toContain('7849-rows')
    const { above, rows } = await sheetOf(answer)
    expect(above.at(-1)).toMatch(/จำนวน 7,849 แห่ง$/)
    expect(rows).toHaveLength(COUNTRY)
    expect(new Set(rows.map((row) => row['รหัส อปท.'])).size).toBe(COUNTRY)
  })

  it('shows one moment: what is added while it is under way is not half in it', async () => {
    const answer = await analyst.get('/export/laos.csv?columns=code,name')
    await database.pool.query(
      `insert into lao (code, type, name_th, province_id, district_id)
       select '069' || lpad(n::text, 5, '0'), 'SAO', 'ก ' || n, province_id, id from district, generate_series(1, 500) n`,
    )
    expect((await sheetOf(answer)).rows).toHaveLength(COUNTRY)
  })

  it('gives its connection back when the reader goes away in the middle', async () => {
    for (let round = 0; round < 6; round += 1) {
      const answer = await analyst.get('/export/laos.csv')
      expect(answer.status).toBe(200)
      await answer.body?.cancel()
    }
    const answer = await analyst.get('/export/laos.csv?columns=code,name')
    expect((await sheetOf(answer)).rows).toHaveLength(COUNTRY + 500)
  })

  it('leaves a place for others, however many of them one person leaves unread', async () => {
    const unread = await Promise.all([1, 2, 3].map(() => analyst.get('/export/laos.csv')))
    expect(unread.map(({ status }) => status)).toEqual([200, 200, 200])
    const more = await analyst.get('/export/laos.csv')
    expect([more.status, more.headers.get('retry-after')]).toEqual([503, '15'])
    const colleague = await web.somebody('DLA_ANALYST')
    const theirs = await colleague.get('/export/laos.csv?columns=code,name')
    expect((await sheetOf(theirs)).rows).toHaveLength(COUNTRY + 500)
    await Promise.all(unread.map(({ body }) => body?.cancel()))
  })
})
