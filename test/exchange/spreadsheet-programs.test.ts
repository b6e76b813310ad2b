import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Receipt, ReceiptLine } from '../../server/exchange/import/receipt/receipt.ts'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { spreadsheetPrograms } from './support/spreadsheet-programs.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

const PROGRAMS = spreadsheetPrograms()
/** The whole country where LibreOffice is there to open it; else enough rows for every kind of cell, many times over. */
const ROWS = PROGRAMS.length > 1 ? 7_849 : 900

describe(`${ROWS} rows, opened and saved in another spreadsheet program`, () => {
  const folder = aFolder()
  let database: TestDatabase
  let web: Web
  let editor: Visitor

  beforeAll(async () => {
    database = await aDatabase()
    await aCountry(database.pool).province('30').district('3001').build()
    await database.pool.query(RECORDS, [ROWS])
    web = await aWeb(database)
    editor = await web.somebody('DLA_EDITOR')
  })
  afterAll(async () => {
    await web.close()
    await database.drop()
    folder.remove()
  })

  it.each(PROGRAMS)(
    'come back from $name without a false change',
    async ({ name, save }) => {
      const answer = await editor.get('/export/centres.xlsx')
      const saved = await save(Buffer.from(await answer.arrayBuffer()), join(folder.path, name))
      const file = join(folder.path, `${name}.xlsx`)
      await writeFile(file, saved)
      const { receipt } = (await (await editor.upload('/import/centres?name=file.xlsx', file)).json()) as {
        receipt: Receipt
      }
      expect(
        receipt.groups.map(({ kind, code, count, samples: [line] }) => [kind, code, count, line]),
      ).toEqual([])
      expect(receipt).toMatchObject({
        outcome: 'ACCEPTED',
        rowsRead: ROWS,
        counts: { unchanged: ROWS },
      })
    },
    240_000,
  )

  it('and one cell edited there is one change', async () => {
    const [program] = PROGRAMS
    await database.pool.query(
      `update centre set remarks = 'ก่อน' where lao_id = (select id from lao where code = '06000007')`,
    )
    const where = encodeURIComponent(JSON.stringify({ search: '06000007' }))
    const answer = await editor.get(`/export/centres.xlsx?where=${where}`)
    const saved = await program?.save(Buffer.from(await answer.arrayBuffer()), folder.path)
    const { read, utils, write } = await import('@e965/xlsx')
    const workbook = read(saved)
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? '']
    if (!sheet) throw new Error('there is a sheet')
    const cell = Object.keys(sheet).find((at) => (sheet[at] as { v?: unknown }).v === 'ก่อน')
    utils.sheet_add_aoa(sheet, [['หลัง (ข้อมูลจำลอง)']], { origin: cell ?? '' })
    const file = join(folder.path, 'edited.xlsx')
    await writeFile(file, write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer)
    const { receipt } = (await (await editor.upload('/import/centres?name=file.xlsx', file)).json()) as {
      receipt: Receipt
    }
    const lines = (await (await editor.get(`/import/receipts/${receipt.id}/lines`)).json()) as ReceiptLine[]
    expect(lines.map(({ subject, kind, code, details }) => [subject, kind, code, details])).toEqual([
      ['06000007', 'CHANGED', null, { remarks: { from: 'ก่อน', to: 'หลัง (ข้อมูลจำลอง)' } }],
    ])
  })
})

/** Everything in a cell that programs like to take for something else: leading zeros, dates, formulas, long numbers. */
const RECORDS = `
  with laos as (
    insert into lao (code, type, name_th, province_id, district_id)
    select '06' || lpad(n::text, 6, '0'), 'SAO', 'ตัวอย่าง ' || n, province_id, id from district, generate_series(1, $1) n
    returning id, code, district_id),
  numbered as (select *, right(code, 6)::int n from laos),
  centres as (
    insert into centre (kind, lao_id, name, address_no, moo, road, district_id, postcode, lat, lon, phones, fax, website,
      confirmed_none, opening_hours, established_on, order_number, order_date, help_fields, remarks)
    select 'ASSISTANCE', id, 'ศูนย์ช่วยเหลือประชาชน ' || n || ' (ข้อมูลจำลอง)', case n % 4 when 0 then '1/2' when 1 then '12-3' else n::text end,
      lpad((n % 15)::text, 2, '0'), case n % 5 when 0 then '=1+1' when 1 then '  สอง ช่อง' end, district_id, '30000',
      15 + n / 100000.0, 102 + n / 300000.0,
      jsonb_build_array(jsonb_build_object('number', '044' || lpad((n % 900000)::text, 6, '0'), 'extension', null, 'kind', 'OFFICE')),
      null, case when n % 3 = 0 then 'https://example.invalid/' || n end, case when n % 2 = 0 then array['fax'] else '{}' end,
      '08.30-16.30', '2018-02-01', case n % 3 when 0 then '00' || n else n || '/2565' end, date '2018-01-01' + n % 2000,
      array['DISASTER', 'อื่น'], case n % 6 when 0 then E'สองบรรทัด\\nต่อมา' when 1 then '@ทดสอบ' when 2 then '1e5' when 3 then 'TRUE' end
    from numbered returning id, lao_id)
  insert into centre_person (centre_id, role, name, job_title, office_phone, mobile)
  select id, 'HEAD', 'บุคคลตัวอย่าง (ข้อมูลจำลอง)', 'ปลัด', '044000001', '0800000001' from centres`
