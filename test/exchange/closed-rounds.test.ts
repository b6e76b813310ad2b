import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPool } from '../../server/database/connect.ts'
import { importCentres } from '../../server/exchange/import/centres/import-centres.ts'
import type { Receipt, ReceiptLine } from '../../server/exchange/import/receipt/receipt.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

describe('a file, once every round has closed', () => {
  const folder = aFolder()
  let database: TestDatabase
  let web: Web
  let country: CountryIds
  let officer: Visitor

  beforeAll(async () => {
    database = await aDatabase()
    country = await aCountry(database.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre()
      .lao('06300102')
      .correctCentre()
      .round('r', { due_at: '2023-03-25T00:00:00+07:00' })
      .build()
    web = await aWeb(database)
    officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
  })
  afterAll(async () => {
    await web.close()
    await database.drop()
    folder.remove()
  })

  const json = { 'content-type': 'application/json' }
  const post = async (path: string, wishes: object = {}) =>
    (await (await officer.post(path, JSON.stringify(wishes), json)).json()) as Receipt
  const refusedOf = async ({ id }: Receipt) => {
    const lines = await officer.get(`/import/receipts/${id}/lines?kind=REFUSED`)
    return ((await lines.json()) as ReceiptLine[]).map(({ subject, code }) => [subject, code])
  }
  async function sent(road: string): Promise<{ upload: string; receipt: Receipt }> {
    const path = join(folder.path, `${road}.csv`)
    await writeFile(path, `รหัส อปท.,ถนน\n06300101,${road}\n06300102,${road}\n`)
    const answer = await officer.upload(`/import/centres?name=${encodeURIComponent('แฟ้ม.csv')}`, path)
    return (await answer.json()) as { upload: string; receipt: Receipt }
  }
  const roads = async () =>
    (await database.pool.query<{ road: string }>('select road from centre order by lao_id')).rows.map(
      ({ road }) => road,
    )
  let before: Receipt

  it('is taken as long as one round is written to', async () => {
    const { upload } = await sent('ก่อนปิด')
    before = await post(`/import/uploads/${upload}/apply`)
    expect(before.outcome).toBe('ACCEPTED')
    expect(await roads()).toEqual(['ก่อนปิด', 'ก่อนปิด'])
  })

  it('is refused row by row with the way out, and what is unlocked is written', async () => {
    await database.pool.query(`update round set closes_at = '2023-04-01T00:00:00+07:00'`)
    const { upload, receipt } = await sent('หลังปิด')
    expect(await refusedOf(receipt)).toEqual([
      ['06300101', 'RECORD_CLOSED'],
      ['06300102', 'RECORD_CLOSED'],
    ])
    await database.pool.query(
      `insert into round_unlock (round_id, lao_id, reason, granted_by, until)
       select id, $1, 'น้ำท่วม (จำลอง)', 'กรมฯ', '2099-01-01' from round`,
      [country.lao('06300102')],
    )
    const applied = await post(`/import/uploads/${upload}/apply`, { skipRefused: true })
    expect(applied).toMatchObject({ outcome: 'ACCEPTED', counts: { refused: 1, changed: 1 } })
    expect(await roads()).toEqual(['ก่อนปิด', 'หลังปิด'])
  })

  it('is not taken back either, nor by whom the round no longer lets record on behalf', async () => {
    const refused = await post(`/import/receipts/${before.id}/undo`)
    expect(refused.outcome).toBe('REFUSED')
    expect(await refusedOf(refused)).toContainEqual(['06300101', 'RECORD_CLOSED'])
    await database.pool.query('update round set closes_at = null, allows_on_behalf = false')
    const notTheirs = await post(`/import/receipts/${before.id}/undo`)
    expect(await refusedOf(notTheirs)).toContainEqual(['06300101', 'NOT_ON_BEHALF'])
    expect(await roads()).toEqual(['ก่อนปิด', 'หลังปิด'])
  })
})

describe('the time an import may take', () => {
  const folder = aFolder()
  let database: TestDatabase
  beforeAll(async () => {
    database = await aDatabase()
  })
  afterAll(async () => {
    await database.drop()
    folder.remove()
  })

  it('is its own, not that of a click', async () => {
    const pool = openPool(database.served, { statement_timeout: 100 })
    const [client, other] = [await pool.connect(), await database.pool.connect()]
    // The queue of imports: a statement of this one waits for as long as the other likes.
    await other.query(`begin; select pg_advisory_xact_lock(${0x6c_63_69})`)
    const path = join(folder.path, 'empty.csv')
    await writeFile(path, 'รหัส อปท.,ถนน\n')
    const importing = importCentres(client, { path }, { recordedBy: 'ทดสอบ' })
    const waited = `select from pg_stat_activity where wait_event = 'advisory' and now() - query_start > interval '200 ms'`
    while ((await database.pool.query(waited)).rowCount === 0) await sleep(20)
    await other.query('commit')
    const { outcome } = await importing
    const { rows } = await client.query<{ statement_timeout: string }>('show statement_timeout')
    for (const each of [client, other]) each.release()
    await pool.end()
    expect([outcome, rows[0]?.statement_timeout]).toEqual(['REFUSED', '100ms']) // an empty file, read to its end
  })
})
