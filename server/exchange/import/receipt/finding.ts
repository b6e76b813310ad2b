import type { FindingCode } from './finding-words.ts'

/** REFUSED: the row cannot be taken. WARNING: it is, and something about it was noticed. */
export type FindingLevel = 'REFUSED' | 'WARNING'

/** What was noticed about a row, a cell of it (`field`) or, without a row number, the whole file. */
export interface Finding {
  level: FindingLevel
  code: FindingCode
  field: string | null
  /** As written in the file; null where it is somebody's own contact. */
  value: string | null
  /** What the words of the code mention beside the value. */
  details: Readonly<Record<string, unknown>>
}
