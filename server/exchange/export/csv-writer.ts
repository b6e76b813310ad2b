import type { Writable } from 'node:stream'
import type { Cell } from './export-list.ts'
import type { SheetWriter } from './sheet-writer.ts'
import { drained } from './sheet-writer.ts'

/** A spreadsheet would run these; after an apostrophe it shows them, and our import takes the apostrophe off again. */
const FORMULA = /^[=+\-@\t\r]/

/** CSV with a byte order mark, so that Excel reads it as UTF-8; every cell is quoted text. */
export function csvWriter(out: Writable): SheetWriter {
  let begun = false
  const line = async (cells: readonly Cell[]) => {
    const text = `${cells.map(quoted).join(',')}\r\n`
    await drained(out, out.write(begun ? text : `\uFEFF${text}`))
    begun = true
  }
  return {
    title: (text) => line([text]),
    heading: (cells) => line(cells),
    row: line,
    footer: line,
    async end() {
      out.end()
    },
  }
}

function guarded(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  return FORMULA.test(cell) ? `'${cell}` : cell
}

function quoted(cell: Cell): string {
  return `"${guarded(cell).replaceAll('"', '""')}"`
}
