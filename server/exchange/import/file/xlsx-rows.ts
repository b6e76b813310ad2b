import { createReadStream } from 'node:fs'
import ExcelJS from 'exceljs'
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
  const stream = createReadStream(source.path)
  try {
    const reader = new ExcelJS.stream.xlsx.WorkbookReader(stream, {
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
    throw cause instanceof UnreadableFile ? cause : new UnreadableFile('FILE_NOT_XLSX', {}, { cause })
  } finally {
    stream.destroy()
  }
}

async function* rowsOf(sheet: AsyncIterable<ExcelJS.Row>): AsyncGenerator<SheetRow> {
  for await (const row of sheet) {
    const values = row.values as ExcelJS.CellValue[]
    const cells = Array.from({ length: Math.max(values.length - 1, 0) }, (_, at) => cellText(values[at + 1]))
    yield { number: row.number, cells }
  }
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
