import type { ClientBase } from 'pg'
import type { Column } from '../file/column.ts'
import { layoutOf, RowReader } from '../file/row-reader.ts'
import type { FileFacts, Source } from '../file/source.ts'
import { openTable, type Table } from '../file/table.ts'
import { UnreadableFile } from '../file/unreadable-file.ts'
import { copyRows, type StagedValue } from './copy-rows.ts'
import type { ImportJob, StagedRow } from './import-job.ts'
import type { ImportOptions } from './import-options.ts'
import { noteFile } from './temporary-tables.ts'

const REPORT_EVERY = 500
/** The Department's register repeats an LAO for every subdistrict: 75,000 rows. */
const MOST_ROWS = 200_000

/** Streams the rows of the file into `staged`. @returns how many were read. @throws UnreadableFile */
export async function stageFile(
  client: ClientBase,
  job: ImportJob,
  source: Source,
  facts: FileFacts,
  { progress = () => undefined, mapping = {} }: ImportOptions,
): Promise<number> {
  let read = 0
  for await (const table of openTable(source, facts, withMapping(job.columns, mapping))) {
    const unknown = table.heading.unknown.filter((heading) => mapping[heading] !== null)
    if (job.strictHeadings && unknown.length > 0) {
      throw new UnreadableFile('HEADING_UNKNOWN', { headings: unknown.join(', '), unknown })
    }
    const counted = (rows: number) => {
      if (rows > MOST_ROWS) throw new UnreadableFile('TOO_MANY_ROWS', { most: MOST_ROWS })
      read = rows
      if (rows % REPORT_EVERY === 0) progress(READING, rows)
    }
    await copyRows(
      client,
      'staged',
      ['row_no', 'last_row', 'findings', ...Object.keys(job.staged)],
      stagedRows(job, table, counted),
    )
    if (unknown.length > 0) {
      await noteFile(client, 'WARNING', 'HEADING_IGNORED', { headings: unknown.join(', ') })
    }
  }
  if (read === 0) throw new UnreadableFile('FILE_NO_ROWS')
  if (facts.encoding === 'WINDOWS-874') await noteFile(client, 'WARNING', 'FILE_DECODED', {})
  progress(READING, read)
  await client.query('analyze staged (row_no)')
  return read
}

/** The columns, answering also to the headings that somebody says mean them. */
function withMapping(
  columns: readonly Column[],
  mapping: NonNullable<ImportOptions['mapping']>,
): readonly Column[] {
  return columns.map((column) => {
    const meant = Object.keys(mapping).filter((heading) => mapping[heading] === column.field)
    return meant.length > 0 ? { ...column, also: [...(column.also ?? []), ...meant] } : column
  })
}

const READING = { th: 'อ่านไฟล์', en: 'Reading the file' }

/** The job's rows in COPY's order; a row that repeats the one before only moves `last_row`. */
async function* stagedRows(
  job: ImportJob,
  { heading, rows }: Table,
  counted: (rows: number) => void,
): AsyncGenerator<StagedValue[]> {
  const layout = layoutOf(heading, job.columns)
  const fields = Object.keys(job.staged)
  let held: { values: StagedRow; first: number; last: number; findings: StagedValue } | undefined
  let read = 0
  const line = (row: NonNullable<typeof held>) => [
    row.first,
    row.last,
    row.findings,
    ...fields.map((field) => row.values[field] ?? null),
  ]
  for await (const sheetRow of rows) {
    read += 1
    counted(read)
    const reader = new RowReader(sheetRow, layout)
    const values = job.read(reader)
    if (values === null && held) {
      held.last = reader.number
      continue
    }
    if (held) yield line(held)
    const findings = reader.findings.length > 0 ? { list: reader.findings } : null
    held = { values: values ?? {}, first: reader.number, last: reader.number, findings }
  }
  if (held) yield line(held)
}
