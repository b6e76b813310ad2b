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

/** Where fields stand, and which of them hold somebody's own contact. */
export interface Layout {
  places: ReadonlyMap<string, number>
  hidden: ReadonlySet<string>
}

export function layoutOf(heading: Heading, columns: readonly Column[]): Layout {
  const hidden = columns.filter((column) => column.private).map(({ field }) => field)
  return { places: heading.places, hidden: new Set(hidden) }
}

/** One row by field, and what was noticed while reading it. */
export class RowReader {
  readonly findings: Finding[] = []
  private readonly faulty = new Set<string>()

  constructor(
    private readonly row: SheetRow,
    private readonly layout: Layout,
  ) {}

  get number(): number {
    return this.row.number
  }

  /** The cell exactly as the file has it, `''` when there is no such column. */
  raw(field: string): string {
    return this.row.cells[this.layout.places.get(field) ?? -1] ?? ''
  }

  /** The cell as written, `''` when empty; an unusable cell is refused and empty. */
  written(field: string): string {
    const cell = this.raw(field)
    if (cell === '') return cell
    const fault = faultOf(cell)
    if (fault === null) {
      const first = cell[0]
      return first === '=' || first === "'" ? cell.replace(TEXT_FORMULA, '$1').replace(GUARD, '') : cell
    }
    this.note('REFUSED', field, fault, { most: LONGEST_TEXT })
    this.faulty.add(field)
    return ''
  }

  /** The cell's text; null when empty or a placeholder. */
  text(field: string): string | null {
    const written = this.written(field)
    return written === '' || isPlaceholder(written) ? null : normaliseText(written)
  }

  note(
    level: FindingLevel,
    field: string,
    code: FindingCode,
    details: Readonly<Record<string, unknown>> = {},
  ): void {
    if (this.faulty.has(field)) return // said already: there is no value to find fault with
    const shown = this.raw(field)
      .slice(0, SHOWN)
      .replace(/\p{Cs}/u, '')
    this.findings.push({ level, code, field, value: this.layout.hidden.has(field) ? null : shown, details })
  }
}

function faultOf(cell: string): FindingCode | null {
  if (cell.length > LONGEST_TEXT) return 'TEXT_TOO_LONG'
  if (cell.includes('\uFFFD')) return 'TEXT_DAMAGED'
  return cell.startsWith('#') && FORMULA_ERROR.test(cell.trim()) ? 'CELL_ERROR' : null
}
