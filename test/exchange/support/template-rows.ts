import { CENTRE_COLUMNS } from '../../../server/exchange/import/centres/centre.columns.ts'
import type { Column } from '../../../server/exchange/import/file/column.ts'
import { SIGN_COLUMNS } from '../../../server/exchange/import/signs/sign.columns.ts'
import type { Cells } from './files.ts'

/** Field → what stands in its cell; only the columns that some row fills are in the file. */
export type Filled = Readonly<Record<string, string | number | Date | null>>

export const centreRows = (...rows: readonly Filled[]) => templateRows(CENTRE_COLUMNS, rows)
export const signRows = (...rows: readonly Filled[]) => templateRows(SIGN_COLUMNS, rows)

function templateRows(columns: readonly Column[], rows: readonly Filled[]): Cells[] {
  const used = columns.filter(({ field }) => rows.some((row) => field in row))
  const strange = rows
    .flatMap((row) => Object.keys(row))
    .filter((field) => !columns.some((column) => column.field === field))
  if (strange.length > 0) throw new Error(`no such column: ${strange.join(', ')}`)
  return [used.map(({ th }) => th), ...rows.map((row) => used.map(({ field }) => row[field] ?? ''))]
}
