import { createReadStream } from 'node:fs'
import type ExcelJS from 'exceljs'
import type { SheetRow, Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { keepLettersWhole } from './whole-letters.ts'

/** What exceljs tells of a sheet beside its rows; its typings leave it out. */
interface SheetFacts {
  name?: string
  state?: string
}

/** A sheet of a workbook; its rows can be read once, before the next sheet is asked for. */
export interface Sheet {
  name: string
  rows(): AsyncGenerator<SheetRow>
}

/** The visible sheets of a workbook in the order in which the file holds them. @throws UnreadableFile FILE_NOT_XLSX */
export async function* xlsxSheets(source: Source): AsyncGenerator<Sheet> {
  // Loaded here: large, and a server begins without it.
  const { default: excel } = await import('exceljs')
  const stream = createReadStream(source.path)
  try {
    const reader = new excel.stream.xlsx.WorkbookReader(stream, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    })
    keepLettersWhole(reader)
    for await (const sheet of reader) {
      const facts = sheet as SheetFacts
      if ((facts.state ?? 'visible') === 'visible')
        yield { name: facts.name ?? '', rows: () => rowsOf(sheet) }
    }
  } catch (cause) {
    throw unreadable(cause)
  } finally {
    stream.destroy()
  }
}

/** @throws UnreadableFile FILE_NOT_XLSX for a sheet that breaks in the middle, or names entities */
async function* rowsOf(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<SheetRow> {
  try {
    for await (const row of sheet) {
      const values = row.values as ExcelJS.CellValue[]
      const cells = Array.from({ length: Math.max(values.length - 1, 0) }, (_, at) => {
        const value = values[at + 1]
        // Of a formula exceljs hands on no result that is zero, empty or an error; its cell still has it.
        return isFormula(value) ? cellText(row.getCell(at + 1).result) : cellText(value)
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
