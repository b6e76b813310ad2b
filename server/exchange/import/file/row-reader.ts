import { normaliseText } from '../../../text/normalise.ts'
import { isPlaceholder } from '../../../text/placeholder.ts'
import type { Finding, FindingLevel } from '../receipt/finding.ts'
import type { FindingCode } from '../receipt/finding-words.ts'
import type { Column } from './column.ts'
import type { Heading } from './heading.ts'
import type { SheetRow } from './source.ts'

const LONGEST_TEXT = 2_000
/** So much of a cell is repeated in a receipt. */
const SHOWN = 200
/** Exports write codes as ="058…" and guard a leading = + - @ with an apostrophe; both are undone. */
const TEXT_FORMULA = /^="([^"]*)"$/
const GUARD = /^'(?=[=+\-@])/
const FORMULA_ERROR = /^#(?:REF|VALUE|NAME|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?$|^#{4,}$/

/** One row by field, and what was noticed while reading it. */
export interface RowReader {
  number: number
  findings: Finding[]
  /** The cell as written, `''` when empty or when there is no such column; an unusable cell is refused and empty. */
  written(field: string): string
  /** The cell's text; null when empty or a placeholder. */
  text(field: string): string | null
  note(level: FindingLevel, field: string, code: FindingCode, details?: Record<string, unknown>): void
}

/** Makes readers of rows below a heading. */
export function rowReaders(heading: Heading, columns: readonly Column[]): (row: SheetRow) => RowReader {
  const hidden = new Set(columns.filter((column) => column.private).map(({ field }) => field))
  const stored = columns.filter((column) => !column.unstored && heading.places.has(column.field))
  return (row) => {
    const findings: Finding[] = []
    const cell = (field: string) => row.cells[heading.places.get(field) ?? -1] ?? ''
    const note: RowReader['note'] = (level, field, code, details = {}) => {
      const value = hidden.has(field)
        ? null
        : cell(field)
            .slice(0, SHOWN)
            .replace(/\p{Cs}/u, '')
      findings.push({ level, code, field, value, details })
    }
    const unusable = new Set<string>()
    for (const { field } of stored) {
      const code = fault(cell(field))
      if (code === null) continue
      unusable.add(field)
      note('REFUSED', field, code, { most: LONGEST_TEXT })
    }
    const written = (field: string) =>
      unusable.has(field) ? '' : cell(field).replace(TEXT_FORMULA, '$1').replace(GUARD, '')
    const text = (field: string) => {
      const raw = written(field)
      return isPlaceholder(raw) ? null : normaliseText(raw)
    }
    return { number: row.number, findings, written, text, note }
  }
}

function fault(cell: string): FindingCode | null {
  if (cell.length > LONGEST_TEXT) return 'TEXT_TOO_LONG'
  if (cell.includes('\uFFFD')) return 'TEXT_DAMAGED'
  return cell.startsWith('#') && FORMULA_ERROR.test(cell.trim()) ? 'CELL_ERROR' : null
}
