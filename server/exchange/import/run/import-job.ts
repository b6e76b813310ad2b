import type { ClientBase } from 'pg'
import type { Column } from '../file/column.ts'
import type { RowReader } from '../file/row-reader.ts'
import type { ImportKind } from '../receipt/receipt.ts'
import type { StagedValue } from './copy-rows.ts'
import type { Run } from './import-options.ts'

/** One value per column of the job's staging table. */
export type StagedRow = Readonly<Record<string, StagedValue>>

/**
 * What one kind of import adds to the walk all share: read → judge → apply. Rows are staged in the temporary table
 * `staged`, which has `row_no`, `last_row` and the job's columns.
 */
export interface ImportJob {
  kind: ImportKind
  columns: readonly Column[]
  /** A heading that no column answers to refuses the file; otherwise it is reported. */
  strictHeadings: boolean
  /** Column → SQL type of the staging table. */
  staged: Readonly<Record<string, string>>
  /** SQL over `staged s`: what findings of a row are about, e.g. its code. */
  subject: string
  /** Stored with the receipt beside the options all imports have. */
  options: Readonly<Record<string, unknown>>
  /** Reads one row; null when it repeats the row before it. */
  read(row: RowReader): StagedRow | null
  /** Completes `staged`, and fills `import_finding` and `import_outcome`, without changing anything else. */
  judge(client: ClientBase, run: Run): Promise<void>
  /** Writes what was judged; rows with a refusal are no longer in `staged`. */
  apply(client: ClientBase, run: Run): Promise<void>
  /** Totals worth keeping with the receipt. */
  facts(client: ClientBase): Promise<Record<string, unknown>>
}
