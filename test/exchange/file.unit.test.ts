import { readdir, readlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import ExcelJS from 'exceljs'
import type { Column } from '../../server/exchange/import/file/column.ts'
import { layoutOf, RowReader } from '../../server/exchange/import/file/row-reader.ts'
import { sniff } from '../../server/exchange/import/file/sniff.ts'
import { openTable } from '../../server/exchange/import/file/table.ts'
import { wordsOf } from '../../server/exchange/import/receipt/finding-words.ts'
import { writeTemplate } from '../../server/exchange/import/template.ts'
import { aFolder, csvText, type Folder } from './support/files.ts'
import { windows874 } from './support/hostile-zip.ts'

const about = { th: 'ทดสอบ', en: 'Test' }
const COLUMNS: readonly Column[] = [
  { field: 'code', th: 'รหัส อปท.', en: 'lao_code', required: true, about },
  { field: 'name', th: 'ชื่อ', en: 'name', also: ['ชื่อ อปท.'], about },
  { field: 'mobile', th: 'มือถือ', en: 'mobile', private: true, about },
]
const HEADING = ['รหัส อปท.', 'ชื่อ', 'มือถือ']

describe('reading a file', () => {
  let folder: Folder
  beforeAll(async () => {
    folder = await aFolder()
  })
  afterAll(() => folder.remove())

  /** Row number, code and name of every row, and what was noticed. */
  async function read(source: { path: string }) {
    const facts = await sniff(source)
    const rows: [number, string, string][] = []
    const findings: [string, string | null][] = []
    let unknown: readonly string[] = []
    for await (const table of openTable(source, facts, COLUMNS)) {
      unknown = table.heading.unknown
      const layout = layoutOf(table.heading, COLUMNS)
      for await (const sheetRow of table.rows) {
        const row = new RowReader(sheetRow, layout)
        rows.push([row.number, row.written('code'), row.written('name')])
        row.written('mobile')
        findings.push(...row.findings.map(({ code, value }): [string, string | null] => [code, value]))
      }
    }
    return { encoding: facts.encoding, rows, findings, unknown }
  }

  it('reads CSV with a BOM, quotes, line breaks in cells, blank rows and trailing commas', async () => {
    const text = '\uFEFFรหัส อปท.,ชื่อ,มือถือ\r\n05810401,"ก ""ข""\r\nค",,\r\n,,\r\n\r\n05810402,ง\r\n'
    const source = await folder.file('bom.csv', text)
    expect(await read(source)).toMatchObject({
      encoding: 'UTF-8',
      rows: [
        [2, '05810401', 'ก "ข"\r\nค'],
        [5, '05810402', 'ง'],
      ],
    })
  })

  it.each(['\n', '\r\n', '\r'])(
    'reads a long file the same wherever its pieces end, with lines ending in %j',
    async (newline) => {
      const rows = Array.from({ length: 9_000 }, (_, at): [number, string, string] => [
        at + 2,
        String(at % 97),
        `${'"'.repeat(at % 5)}ก${newline.repeat(at % 3)}${',"'.repeat(at % 7)}`,
      ])
      const lines = rows.map(([, code, name]) => `"${code}","${name.replaceAll('"', '""')}",`)
      const source = await folder.file('long.csv', ['lao_code,name,mobile', ...lines].join(newline))
      expect((await read(source)).rows).toEqual(rows)
    },
  )

  it.each([
    [';', 'semicolon.csv'],
    ['\t', 'tab.csv'],
  ])('reads %j between the cells', async (delimiter, name) => {
    const source = await folder.file(name, csvText([HEADING, ['05810401', 'ก,ข', '']], delimiter))
    expect((await read(source)).rows).toEqual([[2, '05810401', 'ก,ข']])
  })

  it.each([
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ])('reads %s as spreadsheets write it', async (encoding, bom) => {
    const bytes = Buffer.from(csvText([HEADING, ['05810401', 'กุ้ง', '']], '\t'), 'utf16le')
    const source = await folder.file(
      `${encoding}.csv`,
      Buffer.concat([Buffer.from(bom), encoding === 'utf-16le' ? bytes : bytes.swap16()]),
    )
    expect(await read(source)).toMatchObject({ encoding: 'UTF-16', rows: [[2, '05810401', 'กุ้ง']] })
  })

  it('decodes Windows-874 where Thai headings prove it', async () => {
    const source = await folder.file(
      'tis.csv',
      windows874(csvText([HEADING, ['05810401', 'เทศบาลตำบลน้ำใส', '']])),
    )
    expect(await read(source)).toMatchObject({
      encoding: 'WINDOWS-874',
      rows: [[2, '05810401', 'เทศบาลตำบลน้ำใส']],
    })
  })

  it.each([
    [
      'Windows-874 under English headings',
      () =>
        windows874(
          csvText([
            ['lao_code', 'name'],
            ['05810401', 'น้ำใส'],
          ]),
        ),
    ],
    [
      'bytes that are neither',
      () => Buffer.from([...Buffer.from('lao_code,name\n05810401,'), 0xe0, 0xff, 0xfe]),
    ],
    ['UTF-16 without a mark', () => Buffer.from(csvText([HEADING]), 'utf16le')],
  ])('refuses %s and names the fix', async (name, content) => {
    const source = await folder.file(`${name}.csv`, content())
    await expect(read(source)).rejects.toMatchObject({ code: 'FILE_ENCODING' })
    expect(wordsOf('FILE_ENCODING', null, {}).fix.th).toContain('CSV UTF-8')
  })

  it.each([
    ['an empty file', '', 'FILE_EMPTY'],
    ['blank lines only', '\r\n,,\r\n', 'FILE_EMPTY'],
    ['a missing heading', 'ชื่อ\r\nก', 'HEADING_MISSING'],
    ['a heading that stands twice', 'รหัส อปท.,ชื่อ,ชื่อ อปท.\r\n1,2,3', 'HEADING_TWICE'],
    ['a quotation mark that is never closed', `รหัส อปท.,ชื่อ\r\n1,"ก\r\n2,ข`, 'FILE_MALFORMED'],
    ['nothing but quotation marks', `รหัส อปท.,ชื่อ\r\n1,${'"'.repeat(400_000)}`, 'FILE_MALFORMED'],
    [
      'an old or protected workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'FILE_OLD_EXCEL',
    ],
    ['a damaged workbook', Buffer.from('PK\x03\x04 and nothing more', 'latin1'), 'FILE_NOT_XLSX'],
  ])('refuses %s', async (name, content, code) => {
    const source = await folder.file(`${name}.csv`, content)
    await expect(read(source)).rejects.toMatchObject({ code })
  })

  it('finds the heading below a title, whatever its case and spaces, and tells of headings it does not know', async () => {
    const source = await folder.csv([
      ['บัญชีรายชื่อ (ข้อมูลจำลอง)'],
      [''],
      ['LAO CODE', 'Name*', 'สี'],
      ['05810401', 'ก', 'แดง'],
    ])
    expect(await read(source)).toMatchObject({ rows: [[4, '05810401', 'ก']], unknown: ['สี'] })
  })

  it('gives numbers, formulas, rich text and links of a workbook as text, and dates by their day', async () => {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('ข้อมูล')
    sheet.addRow(HEADING)
    sheet.addRow([5810401, { formula: '1+1', result: 2 }])
    sheet.addRow([
      { richText: [{ text: '0581' }, { text: '0402' }] },
      { text: 'ก', hyperlink: 'https://example.com' },
    ])
    sheet.addRow(['05810403', new Date('2023-03-24T00:00:00Z')])
    sheet.addRow([])
    sheet.addRow(['05810404', { error: '#REF!' }])
    sheet.getCell('XFD7').value = 'beyond every heading'
    const path = (await folder.file('cells.xlsx', '')).path
    await workbook.xlsx.writeFile(path)
    expect(await read({ path })).toMatchObject({
      encoding: null,
      rows: [
        [2, '5810401', '2'],
        [3, '05810402', 'ก'],
        [4, '05810403', '2023-03-24'],
        [6, '05810404', ''],
      ],
      findings: [['CELL_ERROR', '#REF!']],
    })
  })

  it('looks for the heading on every visible sheet of a workbook', async () => {
    const workbook = new ExcelJS.Workbook()
    const hidden = workbook.addWorksheet('ซ่อน', { state: 'hidden' })
    hidden.addRow(HEADING)
    hidden.addRow(['00000000', 'ซ่อน'])
    const cover = workbook.addWorksheet('ปก')
    for (let at = 0; at < 50; at += 1) cover.addRow(['รายงาน', at])
    const data = workbook.addWorksheet('ข้อมูล')
    data.addRow(HEADING)
    data.addRow(['05810401', 'ก'])
    const path = (await folder.file('sheets.xlsx', '')).path
    await workbook.xlsx.writeFile(path)
    expect((await read({ path })).rows).toEqual([[2, '05810401', 'ก']])
  })

  it('keeps every letter of a long workbook whole, also one that lies across two pieces of the file', async () => {
    const name = (at: number) => `เทศบาลตำบลน้ำใสใจดีที่ ${at} ${'กุ้งก้ามกราม'.repeat(at % 7)}`
    const rows = Array.from({ length: 3_000 }, (_, at) => [String(at), name(at)])
    const source = await folder.xlsx([HEADING, ...rows])
    const found = await read(source)
    expect(found.findings).toEqual([])
    expect(found.rows.map(([, , text]) => text)).toEqual(rows.map(([, text]) => text))
  })

  it('lets go of the file and keeps nothing of it, also where nobody reads on', async () => {
    const before = await openIn(tmpdir())
    const rows = [HEADING, ...Array.from({ length: 8_000 }, (_, at) => [String(at), 'ก', ''])]
    const sources = [
      await folder.csv(rows),
      await folder.csv([HEADING, ['05810401', `"${'ก'.repeat(90_000)}`]]),
    ]
    sources.push(await folder.xlsx(rows), await folder.xlsx([['อื่น', 'ไม่รู้จัก'], ...rows.slice(1)]))
    for (const source of sources) {
      await read(source).catch(() => undefined)
      const facts = await sniff(source)
      const abandoned = async () => {
        for await (const { rows } of openTable(source, facts, COLUMNS)) for await (const _ of rows) return
      }
      const untouched = async () => {
        for await (const _ of openTable(source, facts, COLUMNS)) return
      }
      await abandoned().catch(() => undefined)
      await untouched().catch(() => undefined)
    }
    expect(await openIn(tmpdir())).toEqual(before)
  })

  it('undoes the marks spreadsheets and exports put before text', async () => {
    const source = await folder.csv([HEADING, ['="05810401"', "'=1+1"], ["'05810402", '-']])
    expect((await read(source)).rows).toEqual([
      [2, '05810401', '=1+1'],
      [3, "'05810402", '-'],
    ])
  })

  it('refuses damaged and overlong cells, and never repeats somebody’s own number', async () => {
    const source = await folder.csv([
      HEADING,
      ['05810401', 'น\uFFFDำ', '#REF!'],
      ['05810402', 'ก'.repeat(2_001), ''],
    ])
    const { findings } = await read(source)
    expect(findings.map(([code]) => code)).toEqual(['TEXT_DAMAGED', 'CELL_ERROR', 'TEXT_TOO_LONG'])
    expect(findings[1]?.[1]).toBeNull()
    expect(findings[2]?.[1]).toHaveLength(200)
  })

  it.each(['template.xlsx', 'template.csv'])('reads its own %s, in Thai and in English', async (name) => {
    for (const language of ['th', 'en'] as const) {
      const path = (await folder.file(name, '')).path
      await writeTemplate(path, COLUMNS, language)
      expect(await read({ path })).toMatchObject({ rows: [], unknown: [] })
    }
  })
})

/** What this process holds open in a folder; nothing where the system does not tell. */
async function openIn(folder: string): Promise<string[]> {
  const handles = await readdir('/proc/self/fd').catch(() => [])
  const paths = await Promise.all(handles.map((each) => readlink(`/proc/self/fd/${each}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(folder))
}
