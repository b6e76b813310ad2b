import { normaliseText } from '../../../text/normalise.ts'
import { isPlaceholder } from '../../../text/placeholder.ts'
import { type RowRef, readRowRef } from '../../row-ref.ts'
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

/** Says whose row it is, and so is read whatever was edited. */
const IDENTITY = new Set(['lao_code', 'lao_name', 'district_code', 'slot_label', 'row_ref'])
/** Cells that mean something only together: one edited is both edited. */
const PAIRS: Readonly<Record<string, string>> = { lat: 'lon', lon: 'lat' }

/** Where fields stand, and which of them hold somebody's own contact. */
export interface Layout {
  places: ReadonlyMap<string, number>
  hidden: ReadonlySet<string>
  /** Fields of a row's reference, in its order. */
  referred: readonly string[]
}

export function layoutOf(heading: Heading, columns: readonly Column[]): Layout {
  const hidden = columns.filter((column) => column.private).map(({ field }) => field)
  const referred = columns.filter((column) => !column.exportOnly).map(({ field }) => field)
  return { places: heading.places, hidden: new Set(hidden), referred }
}

/** One row by field, and what was noticed while reading it. */
export class RowReader {
  readonly findings: Finding[] = []
  private readonly faulty = new Set<string>()
  /** Of a row that was exported: what its cells were then. */
  readonly ref: RowRef | null

  constructor(
    private readonly row: SheetRow,
    private readonly layout: Layout,
  ) {
    const written = this.raw('row_ref').trim()
    this.ref = written === '' ? null : readRowRef(written, layout.referred)
    if (written !== '' && this.ref === null) this.note('REFUSED', 'row_ref', 'ROW_REF_DAMAGED')
  }

  get number(): number {
    return this.row.number
  }

  /** The cell exactly as the file has it, `''` when there is no such column. */
  raw(field: string): string {
    const place = this.layout.places.get(field)
    return place === undefined ? '' : (this.row.cells[place] ?? '')
  }

  /**
   * The cell as written, `''` when empty; an unusable cell is refused and empty, and so is one that still reads as it was
   * exported: it says nothing new, and what others recorded meanwhile stays.
   */
  written(field: string): string {
    const cell = this.raw(field)
    if (cell === '' || this.isUnedited(field)) return ''
    const fault = faultOf(cell)
    if (fault === null) return unwrapped(cell)
    this.note('REFUSED', field, fault, { most: LONGEST_TEXT })
    this.faulty.add(field)
    return ''
  }

  /** Fields of an exported row whose cell held something and is empty now. */
  cleared(): string[] {
    const { ref } = this
    if (ref === null) return []
    return this.layout.referred.filter(
      (field) => ref.wasFilled(field) && this.layout.places.has(field) && this.raw(field).trim() === '',
    )
  }

  private isUnedited(field: string): boolean {
    const { ref } = this
    if (IDENTITY.has(field)) return false
    // What cannot be compared says nothing either: the row is refused for its reference alone.
    if (ref === null) return this.raw('row_ref').trim() !== ''
    const pair = PAIRS[field]
    const reads = (each: string) => ref.isUnedited(each, unwrapped(this.raw(each)))
    return reads(field) && (pair === undefined || reads(pair))
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

/** Without what a spreadsheet or our export put around the text. */
function unwrapped(cell: string): string {
  const first = cell[0]
  return first === '=' || first === "'" ? cell.replace(TEXT_FORMULA, '$1').replace(GUARD, '') : cell
}

function faultOf(cell: string): FindingCode | null {
  if (cell.length > LONGEST_TEXT) return 'TEXT_TOO_LONG'
  if (cell.includes('\uFFFD')) return 'TEXT_DAMAGED'
  return cell.startsWith('#') && FORMULA_ERROR.test(cell.trim()) ? 'CELL_ERROR' : null
}
