import type { Column } from './column.ts'
import { csvRows } from './csv-rows.ts'
import { findHeading, type Heading } from './heading.ts'
import type { FileFacts, SheetRow, Source } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { xlsxSheets } from './xlsx-rows.ts'

/** The heading of a file, and the rows below it. */
export interface Table {
  heading: Heading
  rows: AsyncIterable<SheetRow>
}

/** Rows above the heading (a title, a note) that are looked through for it. */
const ABOVE_HEADING = 10

/**
 * Finds the heading and gives the rows below it, without blank ones. Of a workbook the first sheet with the heading.
 *
 * @throws UnreadableFile when no sheet has the required headings, or the file ends or breaks
 */
export async function* openTable(
  source: Source,
  facts: FileFacts,
  columns: readonly Column[],
): AsyncGenerator<Table, void> {
  let closest: UnreadableFile | undefined
  for await (const rows of sheetsOf(source, facts)) {
    try {
      const found = await headed(rows, columns)
      if ('heading' in found) {
        if (facts.encoding === 'WINDOWS-874' && !found.heading.thai) throw new UnreadableFile('FILE_ENCODING')
        yield found
        return
      }
      closest ??= found.refusal
    } finally {
      await rows.return(undefined) // also where they were never read to their end: it lets go of the file
    }
  }
  throw closest && facts.encoding !== 'WINDOWS-874'
    ? closest
    : new UnreadableFile(closest ? 'FILE_ENCODING' : 'FILE_EMPTY')
}

async function* sheetsOf(source: Source, facts: FileFacts): AsyncGenerator<AsyncGenerator<SheetRow>> {
  if (facts.format === 'XLSX') for await (const sheet of xlsxSheets(source)) yield sheet.rows()
  else yield csvRows(source, facts.encoding ?? 'UTF-8')
}

async function headed(
  rows: AsyncGenerator<SheetRow>,
  columns: readonly Column[],
): Promise<Table | { refusal: UnreadableFile | undefined }> {
  let refusal: UnreadableFile | undefined
  for (let above = 0; above < ABOVE_HEADING; above += 1) {
    const next = await rows.next()
    if (next.done) break
    if (isBlank(next.value)) continue
    const found = findHeading(next.value, columns)
    if (!(found instanceof UnreadableFile)) return { heading: found, rows: filled(rows) }
    refusal ??= found
    if (found.code !== 'HEADING_MISSING') break
  }
  return { refusal }
}

async function* filled(rows: AsyncGenerator<SheetRow>): AsyncGenerator<SheetRow> {
  for await (const row of rows) if (!isBlank(row)) yield row
}

function isBlank(row: SheetRow): boolean {
  return row.cells.every((cell) => cell.trim() === '')
}
