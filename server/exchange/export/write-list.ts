import type { Writable } from 'node:stream'
import { writeRowRef } from '../row-ref.ts'
import { csvWriter } from './csv-writer.ts'
import type { Cell, ExportColumn, ExportList, Language, Node } from './export-list.ts'
import { stampLine } from './head-lines.ts'
import type { Rows } from './read-rows.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { ROW_REF, xlsxWriter } from './xlsx-writer.ts'

/** One file on its way out. */
export interface Written {
  readonly id: string
  readonly list: ExportList
  readonly columns: readonly ExportColumn[]
  readonly variables: Readonly<Record<string, unknown>>
  readonly language: Language
  readonly format: 'XLSX' | 'CSV'
  readonly moment: Date
  readonly rows: Rows
  /** Called when every row is written, before the file ends. */
  whole(): Promise<void>
}

/** Writes title, stamp, headings, every row and the sum. @throws Error when it is not exactly the rows that were counted */
export async function writeList(file: Written, out: Writable): Promise<void> {
  const { list, language, rows } = file
  const columns = list.editable ? [refColumn(file, list.editable), ...file.columns] : file.columns
  const sheet: SheetWriter =
    file.format === 'XLSX' ? await xlsxWriter(out, list, columns, language) : csvWriter(out)
  await sheet.title(list.title[language])
  for (const line of list.lines?.of(file.variables, rows.first, language) ?? []) await sheet.title(line)
  await sheet.title(stampLine(list, file.moment, rows.total, language))
  await sheet.heading(columns.map((column) => column[language]))
  let written = 0
  for await (const page of rows.pages()) {
    for (const node of page) {
      written += 1
      await sheet.row(columns.map((column) => column.cell(node, language, written)))
    }
  }
  if (written !== rows.total) throw new Error(`${written} of ${rows.total} rows of ${list.name} were read`)
  if (list.footer) await sheet.footer(list.footer.cells(columns, rows.sum, written, language))
  await file.whole()
  await sheet.end()
}

/** Says whose record a row is and how its cells read now, so that an edited file can be compared with it. */
function refColumn(
  { id, columns, language }: Written,
  editable: NonNullable<ExportList['editable']>,
): ExportColumn {
  const byField = new Map(columns.map((column) => [column.field, column]))
  return {
    field: ROW_REF,
    th: 'อ้างอิงแถว (ห้ามแก้ไข)',
    en: 'row_ref',
    select: editable.select,
    cell(node: Node): Cell {
      const subject = editable.subjectOf(node)
      if (subject === null) return '-'
      return writeRowRef(id, subject, editable.fields, (field) =>
        String(byField.get(field)?.cell(node, language, 0) ?? ''),
      )
    },
  }
}
