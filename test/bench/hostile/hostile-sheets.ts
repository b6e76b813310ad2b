import { deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import {
  aWorkbookBomb,
  MEGABYTE,
  part,
  windows874,
  workbookParts,
  zip,
} from '../../exchange/support/hostile-zip.ts'

/** A file that somebody sends to be imported, made when it is its turn. */
export interface HostileFile {
  readonly name: string
  readonly make: () => Buffer | Promise<Buffer>
}

const HEADING = `<row r="1">${cell('A1', 'รหัส อปท.')}${cell('B1', 'ถนน')}</row>`
const FIRST = `<row r="2">${cell('A2', '06300101')}${cell('B2', 'ก')}</row>`

export const HOSTILE_SHEETS: readonly HostileFile[] = [
  { name: 'workbook that unpacks to 1 GB', make: aWorkbookBomb },
  { name: 'workbook that says 100 bytes and unpacks to 160 MB', make: aLiar },
  { name: 'workbook with a million rows', make: () => rows(1_000_000, (n) => cell(`A${n}`, '06300101')) },
  { name: 'workbook with a million empty rows', make: () => rows(1_000_000, (n) => `<c r="A${n}" s="0"/>`) },
  { name: 'workbook whose rows reach to column XFD', make: () => rows(100_000, (n) => cell(`XFD${n}`, 'x')) },
  { name: 'workbook with 140 MB in one cell', make: () => aSheet(HEADING + row(2, cell('A2', big('x')))) },
  {
    name: 'workbook with 140 MB of texts',
    make: () => aPart('xl/sharedStrings.xml', `<sst>${big('<si><t>x</t></si>')}</sst>`),
  },
  {
    name: 'workbook with 140 MB of styles',
    make: () =>
      aPart('xl/styles.xml', `<styleSheet><cellXfs>${big('<xf numFmtId="1"/>')}</cellXfs></styleSheet>`),
  },
  {
    name: 'workbook with 140 MB of sheet names',
    make: () =>
      aPart(
        'xl/workbook.xml',
        `<workbook><sheets>${big('<sheet name="x" sheetId="1"/>')}</sheets></workbook>`,
      ),
  },
  { name: 'workbook with a billion laughs', make: laughs },
  { name: 'workbook with macros', make: () => aPart('xl/vbaProject.bin', 'Sub Auto_Open()') },
  { name: 'workbook with formulas in error', make: formulas },
  {
    name: 'CSV in Windows-874 that nothing proves',
    make: () => windows874('lao_code,road\r\n06300101,ถนน\r\n'),
  },
  {
    name: 'CSV in UTF-16 without a mark',
    make: () => Buffer.from('รหัส อปท.,ถนน\r\n06300101,ก\r\n', 'utf16le'),
  },
  {
    name: 'CSV of 30 MB whose quotation mark never closes',
    make: () => csv(`06300101,"${'ก'.repeat(10_000_000)}`),
  },
  { name: 'CSV of 30 MB of quotation marks', make: () => csv(`06300101,${'"'.repeat(30 * MEGABYTE)}`) },
  { name: 'CSV of 30 MB in one row', make: () => csv(','.repeat(30 * MEGABYTE)) },
  { name: 'CSV of 15 million empty rows', make: () => csv('\r\n'.repeat(15 * MEGABYTE)) },
  { name: 'CSV of 2.3 million rows', make: () => csv('06300101,ก\r\n'.repeat(2_300_000)) },
]

function cell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
}

function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`
}

/** 140 MB of it: less than a workbook may unpack to. */
function big(text: string): string {
  return text.repeat(Math.floor((140 * MEGABYTE) / text.length))
}

function rows(count: number, cells: (number: number) => string): Buffer {
  return aSheet(
    HEADING + FIRST + Array.from({ length: count }, (_, at) => row(at + 3, cells(at + 3))).join(''),
  )
}

function aSheet(data: string, before = ''): Buffer {
  return aPart('xl/worksheets/sheet1.xml', sheetOf(data, before))
}

function sheetOf(data: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`
}

/** A workbook of one good sheet, in which this part is as said. */
function aPart(name: string, content: string): Buffer {
  const parts = [...workbookParts(), part('xl/worksheets/sheet1.xml', sheetOf(HEADING + FIRST))]
  return zip([...parts.filter((each) => each.name !== name), part(name, content)])
}

function aLiar(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(160 * MEGABYTE, '<si/>'))
  return zip([...workbookParts(), { name: 'xl/sharedStrings.xml', packed, size: 100 }])
}

function laughs(): Buffer {
  const letters = [...'abcdefghij']
  const entities = letters.map((each, at) => {
    const former = letters[at - 1]
    return `<!ENTITY ${each} "${former ? `&${former};`.repeat(10) : 'ha'}">`
  })
  return aSheet(
    HEADING + row(2, cell('A2', '06300101') + cell('B2', '&j;')),
    `<!DOCTYPE x [${entities.join('')}]>`,
  )
}

async function formulas(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('x')
  sheet.addRow(['รหัส อปท.', 'ถนน'])
  sheet.addRow(['06300101', { formula: 'WEBSERVICE("http://x.invalid")', result: { error: '#REF!' } }])
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function csv(rest: string): Buffer {
  return Buffer.from(`\uFEFFรหัส อปท.,ถนน\r\n06300101,ก\r\n${rest}`)
}
