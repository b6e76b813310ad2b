import { normaliseText } from '../../../text/normalise.ts'
import type { Column } from './column.ts'
import type { SheetRow } from './source.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** No sheet of ours comes near; a row of 16,384 headings is no table. */
export const MOST_COLUMNS = 500

/** Where each field stands in the rows. */
export interface Heading {
  row: number
  places: ReadonlyMap<string, number>
  /** Headings no column answers to. */
  unknown: readonly string[]
  /** Whether Thai was read in it, which proves the encoding. */
  thai: boolean
}

/** Matches a row's cells to columns, or says why it is no heading: HEADING_MISSING, HEADING_TWICE, TOO_MANY_COLUMNS. */
export function findHeading(row: SheetRow, columns: readonly Column[]): Heading | UnreadableFile {
  if (row.cells.filter((cell) => cell !== '').length > MOST_COLUMNS) {
    return new UnreadableFile('TOO_MANY_COLUMNS', { most: MOST_COLUMNS })
  }
  const fields = new Map(
    columns.flatMap((column) => namesOf(column).map((name): [string, Column] => [bare(name), column])),
  )
  const places = new Map<string, number>()
  const unknown: string[] = []
  const twice: string[] = []
  let thai = false
  row.cells.forEach((cell, at) => {
    const written = normaliseText(cell)
    if (written === null) return
    const column = fields.get(bare(written))
    if (!column) unknown.push(written)
    else if (places.has(column.field)) twice.push(written)
    else places.set(column.field, at)
    if (column && /[ก-๙]/u.test(written)) thai = true
  })
  const missing = columns.filter(({ required, field }) => required && !places.has(field))
  if (missing.length > 0 || places.size === 0) {
    const headings = (missing.length > 0 ? missing : columns).map(({ th, en }) => `${th} (${en})`)
    return new UnreadableFile('HEADING_MISSING', { headings: headings.join(', '), unknown })
  }
  if (twice.length > 0) return new UnreadableFile('HEADING_TWICE', { headings: twice.join(', ') })
  return { row: row.number, places, unknown, thai }
}

function namesOf(column: Column): string[] {
  return [column.th, column.en, column.field, ...(column.also ?? [])]
}

/** Case, spaces, dots, dashes, underscores and a required-mark make no difference between headings. */
function bare(heading: string): string {
  return heading.toLowerCase().replace(/[\s._*:/()-]/gu, '')
}
