import { createWriteStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import type { Receipt } from '../../server/exchange/import/receipt/receipt.ts'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { aWorkbookBomb, MEGABYTE, part, windows874, workbookParts, zip } from './support/hostile-zip.ts'
import { fingerprintOf } from './support/small-country.ts'
import { streamed } from './support/streamed.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

/** A hostile file may cost so much memory while it is looked at; what it unpacks to is far more. */
const MOST_MEMORY = 250 * MEGABYTE

describe('a hostile file', () => {
  const folder = aFolder()
  let database: TestDatabase
  let web: Web
  let officer: Visitor
  let before: unknown
  let count = 0

  beforeAll(async () => {
    database = await aDatabase()
    const country = await aCountry(database.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre()
      .lao('06300102')
      .build()
    web = await aWeb(database)
    officer = await web.somebody('PROVINCE_OFFICER', country.province('30'))
    before = await fingerprintOf(database)
  })
  afterAll(async () => {
    expect(await fingerprintOf(database)).toEqual(before) // nothing of them was ever written
    await web.close()
    await database.drop()
    folder.remove()
  })

  const path = (ending: string) => {
    count += 1
    return join(folder.path, `hostile-${count}.${ending}`)
  }
  const written = async (content: string | Uint8Array, ending = 'csv') => {
    const file = path(ending)
    await writeFile(file, content)
    return file
  }
  /** What the preview says of the file, and how much memory it took. */
  const tried = async (file: string) => {
    const { rss } = process.memoryUsage()
    let most = rss
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss)
    }, 20)
    const answer = await officer.upload('/import/centres?name=file', file).finally(() => clearInterval(watch))
    const { receipt } = (await answer.json()) as { receipt: Receipt }
    expect(most - rss).toBeLessThan(MOST_MEMORY)
    return { outcome: receipt.outcome, codes: receipt.groups.map(({ code }) => code), receipt }
  }

  it('that unpacks to a gigabyte is refused as too large', async () => {
    const bomb = aWorkbookBomb()
    expect(bomb.length).toBeLessThan(8 * MEGABYTE)
    expect(await tried(await written(bomb, 'xlsx'))).toMatchObject({
      outcome: 'REFUSED',
      codes: ['FILE_TOO_LARGE'],
    })
  })

  it('that says it is small and unpacks to 160 MB is refused by what it really is', async () => {
    const strings = deflateRawSync(Buffer.alloc(160 * MEGABYTE, '<si/>'))
    const bomb = zip([...workbookParts(), { name: 'xl/sharedStrings.xml', packed: strings, size: 100 }])
    expect((await tried(await written(bomb, 'xlsx'))).codes).toEqual(['FILE_TOO_LARGE'])
  })

  it.each([
    [
      'xl/styles.xml',
      `<styleSheet><cellXfs>${'<xf/>'.repeat(4 * MEGABYTE)}</cellXfs></styleSheet>`,
      'FILE_TOO_LARGE',
    ],
    ['xl/worksheets/sheet1.xml', `<worksheet><sheetData>${'x'.repeat(2 * MEGABYTE)}`, 'FILE_NOT_XLSX'],
  ])(
    'whose %s would be a thousand megabytes in memory is refused before it is',
    async (name, content, code) => {
      const file = await written(zip([...workbookParts(), part(name, content)]), 'xlsx')
      expect((await tried(file)).codes).toEqual([code])
    },
  )

  it('with entries that its directory does not name is refused', async () => {
    const hidden = zip([{ name: 'xl/styles.xml', packed: deflateRawSync(Buffer.alloc(9_000)), size: 9_000 }])
    const outer = zip(workbookParts())
    const end = hidden.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    const file = Buffer.concat([Buffer.alloc(8_192, 'PK'), hidden.subarray(0, end), outer])
    expect((await tried(await written(file, 'xlsx'))).outcome).toBe('REFUSED')
  })

  it('with macros is refused', async () => {
    const macro = deflateRawSync(Buffer.from('Sub Auto_Open()'))
    const file = zip([...workbookParts(), { name: 'xl/vbaProject.bin', packed: macro, size: 15 }])
    expect((await tried(await written(file, 'xlsx'))).codes).toEqual(['FILE_MACROS'])
  })

  it('with external entities reads nothing from outside', async () => {
    const secret = await written('SECRET-OF-THE-SERVER')
    const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file://${secret}"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>รหัส อปท.</t></is></c><c r="B1" t="inlineStr"><is><t>ถนน</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>06300101</t></is></c><c r="B2" t="inlineStr"><is><t>&e;&b;</t></is></c></row>
      </sheetData></worksheet>`
    const file = zip([...workbookParts(), part('xl/worksheets/sheet1.xml', sheet)])
    const { receipt } = await tried(await written(file, 'xlsx'))
    expect(JSON.stringify(receipt)).not.toMatch(/SECRET|aaaaaaaaaa/)
  })

  it('with 16,384 columns is refused, whatever its format', async () => {
    const headings = Array.from({ length: 16_384 }, (_, at) => `c${at}`)
    expect((await tried(await written(`\uFEFF${headings.join(',')}\r\n`))).codes).toEqual([
      'TOO_MANY_COLUMNS',
    ])
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('x').addRow(headings)
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer())
    expect((await tried(await written(bytes, 'xlsx'))).codes).toEqual(['TOO_MANY_COLUMNS'])
  })

  it('with the same heading twice is refused, naming it', async () => {
    const { receipt } = await tried(await written('\uFEFFรหัส อปท.,ถนน,road\r\n06300101,ก,ข\r\n'))
    expect(receipt.groups[0]?.samples[0]?.words?.problem.th).toContain('road')
  })

  it('in Windows-874 is read where its headings prove it, and refused in words where nothing does', async () => {
    const thai = await written(windows874('รหัส อปท.,ถนน\r\n06300101,ถนนหนึ่ง\r\n'))
    expect(await tried(thai)).toMatchObject({ outcome: 'ACCEPTED', codes: [null, 'FILE_DECODED'] })
    const unsure = await written(windows874('lao_code,road\r\n06300101,ถนนหนึ่ง\r\n'))
    expect((await tried(unsure)).codes).toEqual(['FILE_ENCODING'])
  })

  it('with formulas gives their results or their errors, and never runs or keeps one', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('x')
    sheet.addRow(['รหัส อปท.', 'ถนน', 'หมายเหตุ'])
    sheet.addRow([
      '06300101',
      { formula: 'A1&"x"', result: 'ผลลัพธ์' },
      { formula: '1/0', result: { error: '#DIV/0!' } },
    ])
    const file = path('xlsx')
    await workbook.xlsx.writeFile(file)
    const { receipt, codes } = await tried(file)
    expect(codes).toEqual(['CELL_ERROR'])
    expect(JSON.stringify(receipt.groups)).not.toContain('1/0')
  })

  it('of rows that are only formatted, and no workbook at all, is refused in words', async () => {
    expect((await tried(await written('PK\x03\x04 no zip at all', 'xlsx'))).codes).toEqual(['FILE_NOT_XLSX'])
    expect((await tried(await written(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'xlsx'))).codes).toEqual([
      'FILE_OLD_EXCEL',
    ])
    expect((await tried(await written('\uFEFFรหัส อปท.,ถนน\r\n,\r\n,\r\n'))).codes).toEqual(['FILE_NO_ROWS'])
    expect((await tried(await written(''))).codes).toEqual(['FILE_EMPTY'])
  })

  it('of a gigabyte is refused before it is sent when it says so, and after 32 MB when it does not', async () => {
    expect(await streamed(web.url, officer.headers(), 1024 * MEGABYTE, true)).toBe(413)
    const { rss } = process.memoryUsage()
    expect(await streamed(web.url, officer.headers(), 1024 * MEGABYTE, false)).toBe(413)
    expect(process.memoryUsage().rss - rss).toBeLessThan(MOST_MEMORY)
  })

  it('that never closes a quotation mark is refused with its row, without being held in memory', async () => {
    const file = path('csv')
    await pipeline(
      Readable.from(
        (function* () {
          yield '\uFEFFรหัส อปท.,ถนน\r\n06300101,"'
          for (let at = 0; at < 20; at += 1) yield 'ก'.repeat(300_000)
        })(),
      ),
      createWriteStream(file),
    )
    expect((await tried(file)).codes).toEqual(['FILE_MALFORMED'])
  })
})
