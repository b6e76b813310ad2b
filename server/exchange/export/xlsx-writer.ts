import type { Writable } from 'node:stream'
import type ExcelJS from 'exceljs'
import type { Cell, ExportColumn, ExportList, Language } from './export-list.ts'
import { drained, type SheetWriter } from './sheet-writer.ts'

/** Column whose reference people should not see, let alone edit. */
export const ROW_REF = 'row_ref'

/**
 * A workbook written row by row. Texts are text cells, so nothing in them is ever a formula, codes keep their zero and house
 * numbers do not become dates.
 */
export async function xlsxWriter(
  out: Writable,
  list: ExportList,
  columns: readonly ExportColumn[],
  language: Language,
): Promise<SheetWriter> {
  // Loaded here: large, and a server begins without it.
  const { default: excel } = await import('exceljs')
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  const font = list.annex ? { name: 'TH Sarabun New', size: 16 } : { name: 'Tahoma', size: 10 }
  const sheet = workbook.addWorksheet(language === 'th' ? 'ข้อมูล' : 'Data', {
    pageSetup: {
      paperSize: 9, // A4
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${headRows(list)}:${headRows(list)}`,
    },
    views: [{ state: 'frozen', ySplit: headRows(list) }],
  })
  sheet.columns = columns.map(({ field, width }) => ({
    width: width ?? 18,
    hidden: field === ROW_REF,
    style: { numFmt: '@', font, alignment: { vertical: 'top', wrapText: list.annex ?? false } },
  }))
  const bold = { ...font, bold: true }
  const add = async (cells: readonly Cell[], change?: (cell: ExcelJS.Cell) => void) => {
    const row = sheet.addRow([...cells])
    row.eachCell((cell) => {
      if (typeof cell.value === 'number') cell.numFmt = Number.isInteger(cell.value) ? '#,##0' : '0.00'
      change?.(cell)
    })
    row.commit()
    await drained(out, !out.writableNeedDrain)
  }
  return {
    // A title runs over the empty cells beside it.
    title: (text) =>
      add([text], (cell) => Object.assign(cell, { font: bold, alignment: { wrapText: false } })),
    heading: (cells) => add(cells, (cell) => Object.assign(cell, { font: bold })),
    row: (cells) => add(cells),
    footer: (cells) => add(cells, (cell) => Object.assign(cell, { font: bold })),
    async end() {
      sheet.commit()
      await workbook.commit()
    },
  }
}

/** Title, its lines, the stamp, the headings: they stay in sight. */
function headRows(list: ExportList): number {
  return 3 + (list.lines ? 2 : 0)
}
