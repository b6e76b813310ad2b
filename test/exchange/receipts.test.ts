import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Receipt, ReceiptLine } from '../../server/exchange/import/receipt/receipt.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

const LIST = `query ($kind: ImportKind, $first: Int) { importReceipts(kind: $kind, first: $first) { totalCount nodes {
  id kind outcome fileName rowsRead actor undoes undoneBy counts { changed refused } } } }`
const WHOLE = `query ($id: ID!) { importReceipt(id: $id) { id dryRun fileSha256 mayUndo mayNotUndoTh mayNotUndoEn samples {
  kind code subject field value problemTh problemEn changes { field from to } } } }`
const LINES = `query ($id: ID!, $kind: ImportLineKind, $after: Int) { importLines(id: $id, kind: $kind, after: $after) {
  position kind code subject field value problemEn changes { field from to } } }`

interface Line {
  kind: string
  code: string | null
  subject: string | null
  field: string | null
  value: string | null
  problemEn: string | null
  changes: { field: string; from: string | null; to: string | null }[]
}

describe('receipts of imports in the API', () => {
  const folder = aFolder()
  let database: TestDatabase
  let web: Web
  let country: CountryIds
  let officer: Visitor
  let editor: Visitor
  let done: Receipt

  beforeAll(async () => {
    database = await aDatabase()
    country = await aCountry(database.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre({ road: 'ถนนเดิม', remarks: 'หมายเหตุเดิม' })
      .lao('06300102')
      .correctCentre()
      .province('40')
      .district('4001')
      .build()
    web = await aWeb(database)
    officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    editor = await web.somebody('DLA_EDITOR')
    done = await imports(officer, 'centres', [
      ['lao_code', 'road', 'remarks', 'head_name', 'order_date'],
      ['06300101', 'ถนนใหม่', 'หมายเหตุใหม่', 'หัวหน้าใหม่ (ข้อมูลจำลอง)', ''],
      ['06300102', '', '', '', '32/13/2566'],
    ])
  })
  afterAll(async () => {
    await web.close()
    await database.drop()
    folder.remove()
  })

  async function imports(who: Visitor, kind: string, rows: string[][]): Promise<Receipt> {
    const file = join(folder.path, 'list.csv')
    await writeFile(file, rows.map((row) => row.join(',')).join('\r\n'))
    const { upload } = (await (await who.upload(`/import/${kind}?name=list.csv`, file)).json()) as {
      upload: string
    }
    const wishes = JSON.stringify({ skipRefused: true, reason: 'ทดสอบ (จำลอง)' })
    const json = { 'content-type': 'application/json' }
    return (await (await who.post(`/import/uploads/${upload}/apply`, wishes, json)).json()) as Receipt
  }
  const id = () => `import_${done.id}`
  const whole = async (who: Visitor) =>
    (await who.ask<{ importReceipt: { samples: Line[] } | null }>(WHOLE, { id: id() })).importReceipt
  const lines = async (who: Visitor, more: object = {}) =>
    (await who.ask<{ importLines: Line[] }>(LINES, { id: id(), ...more })).importLines

  it('are listed to whoever imported and to the Department, latest first, without the tries', async () => {
    type Listed = { importReceipts: { totalCount: number; nodes: { id: string }[] } }
    for (const who of [officer, editor]) {
      expect(await who.ask<Listed>(LIST)).toMatchObject({
        importReceipts: {
          totalCount: 1,
          nodes: [
            {
              id: id(),
              kind: 'CENTRES',
              outcome: 'ACCEPTED',
              fileName: 'list.csv',
              counts: { changed: 1, refused: 1 },
            },
          ],
        },
      })
    }
    const other = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    expect((await other.ask<Listed>(LIST)).importReceipts).toEqual({ totalCount: 0, nodes: [] })
    expect((await officer.ask<Listed>(LIST, { kind: 'SIGNS' })).importReceipts.totalCount).toBe(0)
    await expect(officer.ask(LIST, { first: 1001 })).rejects.toThrow(/between 0 and 1000/)
    expect([await whole(other), await lines(other)]).toEqual([null, null])
    const analyst = await web.somebody('DLA_ANALYST')
    await expect(analyst.ask('{ importReceipts { totalCount } }')).rejects.toThrow(/importReceipts/)
  })

  it('tell from → to of each field, and what was found, in words', async () => {
    const found = await lines(officer)
    expect(found.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['REFUSED', '06300102'],
      ['CHANGED', '06300101'],
    ])
    expect(found[0]).toMatchObject({
      field: 'order_date',
      value: '32/13/2566',
      problemEn: expect.stringContaining('32/13/2566'),
    })
    expect(found[1]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'road', from: 'ถนนเดิม', to: 'ถนนใหม่' },
        { field: 'remarks', from: 'หมายเหตุเดิม', to: 'หมายเหตุใหม่' },
      ]),
    )
    expect(await lines(officer, { kind: 'CHANGED' })).toHaveLength(1)
    expect(await lines(officer, { after: 2 })).toEqual([])
    expect((await whole(officer))?.samples).toHaveLength(2)
  })

  it('tell no more than the reader may see today, by the API and by the console’s own address', async () => {
    await database.pool.query('update account_grant set province_id = $1 where account_id = $2', [
      country.province('40'),
      officer.id,
    ])
    const [refused, changed] = await lines(officer)
    expect(refused).toMatchObject({ subject: '06300102', field: 'order_date', value: null })
    expect(refused?.problemEn).not.toContain('2566')
    expect(changed?.changes).toEqual([{ field: 'road', from: 'ถนนเดิม', to: 'ถนนใหม่' }])
    const routes = (await (await officer.get(`/import/receipts/${done.id}/lines`)).json()) as ReceiptLine[]
    expect(JSON.stringify(routes)).not.toMatch(/หมายเหตุ(เดิม|ใหม่)|หัวหน้าใหม่|32\/13/)
    const receipt = (await (await officer.get(`/import/receipts/${done.id}`)).json()) as Receipt
    expect(JSON.stringify(receipt.groups)).not.toMatch(/หมายเหตุ(เดิม|ใหม่)|หัวหน้าใหม่|32\/13/)
    expect(JSON.stringify(await whole(editor))).toMatch(/หมายเหตุใหม่/)
  })

  it('say whether an import can be taken back, and why not', async () => {
    expect(await whole(editor)).toMatchObject({ mayUndo: true, mayNotUndoTh: null, mayNotUndoEn: null })
    const json = { 'content-type': 'application/json' }
    const undo = await editor.post(
      `/import/receipts/${done.id}/undo`,
      JSON.stringify({ reason: 'ทดสอบ (จำลอง)' }),
      json,
    )
    expect(undo.status).toBe(200)
    expect(await whole(editor)).toMatchObject({
      mayUndo: false,
      mayNotUndoEn: expect.stringContaining('before'),
    })
    const { importReceipts } = await editor.ask<{
      importReceipts: { nodes: { undoes: string | null; undoneBy: string | null }[] }
    }>(LIST)
    expect(importReceipts.nodes[0]).toMatchObject({ undoes: id() })
    expect(importReceipts.nodes[1]).toMatchObject({
      undoes: null,
      undoneBy: expect.stringMatching(/^import_/),
    })
  })
})
