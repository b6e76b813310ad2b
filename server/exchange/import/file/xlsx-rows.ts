import { open } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type ExcelJS from 'exceljs'
import { MOST_COLUMNS } from './heading.ts'
import type { SheetRow, Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { entriesOf, unpacked } from './zip.ts'
import { guardZip } from './zip-guard.ts'

/** A sheet as exceljs reads it, with what its typings leave out. */
type ExcelSheet = AsyncIterable<ExcelJS.Row> & {
  name?: string
  state?: string
  _dimensions: { expandRow(row: ExcelJS.Row): void }
}

/** Nobody asks how large a sheet was; to know it exceljs looks at 16,384 places of a row with one cell in the last column. */
const UNMEASURED: ExcelSheet['_dimensions'] = { expandRow: () => undefined }

/** The steps of exceljs's stream reader, which its typings leave out, too; parts are given as text. */
interface Steps {
  _parseRels(part: Readable): Promise<void>
  _parseWorkbook(part: Readable): Promise<void>
  _parseStyles(part: Readable): Promise<void>
  _parseSharedStrings(part: Readable): AsyncIterable<unknown>
  _parseWorksheet(part: Readable, number: string): Iterable<{ value: ExcelSheet }>
}

/** A sheet of a workbook; its rows can be read once, before the next sheet is asked for. */
export interface Sheet {
  name: string
  rows(): AsyncGenerator<SheetRow>
}

/**
 * The visible sheets of a workbook in the order in which the file holds them, once it was seen to be harmless.
 *
 * Left to itself, exceljs 4.4 reads the parts of the file in their order: it keeps sheets that come before their texts in
 * temporary files, which stay when nobody reads on, and breaks a letter (three bytes in Thai) that lies across two chunks.
 * So the parts are handed to it in the order in which it needs them, in whole letters.
 *
 * @throws UnreadableFile FILE_NOT_XLSX, FILE_TOO_LARGE, FILE_MACROS
 */
export async function* xlsxSheets(source: Source): AsyncGenerator<Sheet> {
  // Loaded here: large, and a server begins without it.
  const { default: excel } = await import('exceljs')
  const file = await open(source.path)
  const parts: Readable[] = []
  try {
    const entries = await entriesOf(file)
    await guardZip(file, entries)
    const partsCalled = async function* (name: RegExp) {
      for (const entry of entries.filter((each) => name.test(each.name))) {
        const part = (await unpacked(file, entry)).setEncoding('utf8')
        parts.push(part)
        yield { part, number: name.exec(entry.name)?.[1] ?? '' }
      }
    }
    const reader = new excel.stream.xlsx.WorkbookReader(source.path, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    }) as unknown as Steps
    for await (const { part } of partsCalled(/^xl\/_rels\/workbook\.xml\.rels$/))
      await reader._parseRels(part)
    for await (const { part } of partsCalled(/^xl\/workbook\.xml$/)) await reader._parseWorkbook(part)
    for await (const { part } of partsCalled(/^xl\/styles\.xml$/)) await reader._parseStyles(part)
    for await (const { part } of partsCalled(/^xl\/sharedStrings\.xml$/))
      for await (const _ of reader._parseSharedStrings(part));
    for await (const { part, number } of partsCalled(/^xl\/worksheets\/sheet(\d+)\.xml$/)) {
      for (const { value: sheet } of reader._parseWorksheet(part, number)) {
        sheet._dimensions = UNMEASURED
        if ((sheet.state ?? 'visible') === 'visible')
          yield { name: sheet.name ?? '', rows: () => rowsOf(sheet) }
      }
    }
  } catch (cause) {
    throw unreadable(cause)
  } finally {
    for (const part of parts) part.destroy()
    await file.close()
  }
}

/** @throws UnreadableFile FILE_NOT_XLSX for a sheet that breaks in the middle, or names entities */
async function* rowsOf(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<SheetRow> {
  try {
    for await (const row of sheet) {
      // Asked for one by one, as a list of them is as long as the sheet is wide; one more tells that there are too many.
      const length = Math.min(row.cellCount, MOST_COLUMNS + 1)
      const cells = Array.from({ length }, (_, at) => {
        const cell = row.findCell(at + 1)
        // Of a formula exceljs hands on no result that is zero, empty or an error; its cell still has it.
        return isFormula(cell?.value) ? cellText(cell?.result) : cellText(cell?.value)
      })
      yield { number: row.number, cells }
    }
  } catch (cause) {
    throw unreadable(cause)
  }
}

function isFormula(value: ExcelJS.CellValue | undefined): boolean {
  return typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value)
}

function unreadable(cause: unknown): UnreadableFile {
  return cause instanceof UnreadableFile ? cause : new UnreadableFile('FILE_NOT_XLSX', {}, { cause })
}

/** A cell as text: dates ISO (the year as the sheet holds it), numbers in full, of formulas the result. */
export function cellText(value: ExcelJS.CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '#VALUE!' : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Number.isNaN(value) ? '#VALUE!' : String(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((part) => part.text ?? '').join('')
  if ('error' in value) return String(value.error)
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result)
  return 'text' in value ? cellText(value.text) : ''
}
