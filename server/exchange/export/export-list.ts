import type { Place } from '../../access/authorise.ts'
import type { Words } from '../../errors.ts'

export type Language = 'th' | 'en'

/** An object of an answer, as the door made it. */
export type Node = Readonly<Record<string, unknown>>

/** Text stays text in every format; numbers are numbers in a workbook. */
export type Cell = string | number | null

export interface ExportColumn extends Words {
  readonly field: string
  /** What it asks of a row; a viewer whose schema has no such field has no such column. */
  readonly select: string
  /** @param at the number of the row, from 1 */
  cell(node: Node, language: Language, at: number): Cell
  /** Of what not everybody sees in every row: noun and field, as in `Centre.remarks`. */
  readonly guarded?: string
  /** A person's own contact. */
  readonly private?: boolean
  /** Characters; 18 unless given. */
  readonly width?: number
}

/** What may be somebody's own area. */
export type AreaNoun = 'province' | 'district' | 'lao'

/** A list as people take it home: what it asks the API, and its columns. */
export interface ExportList {
  readonly name: string
  readonly title: Words
  /** Root field of the query. */
  readonly root: string
  /** CONNECTION: read page by page. ROWS: a plain list, whole. */
  readonly shape: 'CONNECTION' | 'ROWS'
  /** The connection is this field of the root's one row, if it has one, and takes these of the variables. */
  readonly inside?: { readonly field: string; readonly variables: readonly string[] }
  /** Arguments of the root that a request may set, with their GraphQL types; `!` means it must. */
  readonly variables: Readonly<Record<string, string>>
  /** Variables of columns; without them those columns are left out. */
  readonly inColumns?: Readonly<Record<string, string>>
  /** Arguments that are not a request's to set. */
  readonly fixed?: string
  readonly columns: readonly ExportColumn[]
  /** What rows are called when they are counted: แถว, แห่ง. */
  readonly counter: Words
  /** Lines under the title, e.g. whose annex it is, made of what `select` asks of the first row. */
  readonly lines?: {
    readonly select: string
    of(variables: Readonly<Record<string, unknown>>, first: Node | undefined, language: Language): string[]
  }
  /** The sum under the rows. */
  readonly footer?: {
    /** Arguments of the root for the sum, where the rows themselves do not give it. */
    readonly sum?: string
    cells(columns: readonly ExportColumn[], sum: Node | undefined, rows: number, language: Language): Cell[]
  }
  /** Where a row lies, and the filter of the rows of an area by its code. */
  readonly place?: {
    readonly select: string
    of(node: Node): Place
    within(noun: AreaNoun, code: string): Readonly<Record<string, unknown>>
  }
  /** A file that can be edited and imported again: the column of the reference, and whose record a row is. */
  readonly editable?: {
    readonly select: string
    readonly fields: readonly string[]
    subjectOf(node: Node): string | null
  }
  /** Letters are in TH Sarabun, sideways on A4, with the headings on every page. */
  readonly annex?: boolean
}
