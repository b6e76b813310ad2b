import type { Words } from '../../../errors.ts'
import type { FileFacts } from '../file/source.ts'
import type { FindingCode } from './finding-words.ts'
import type { FindingWords } from './words.ts'

export type ImportKind = 'REGISTER' | 'CENTRES' | 'SIGNS'

/** REFUSED: nothing was changed, the lines say why. FAILED: the database refused; nothing was changed. */
export type ImportOutcome = 'ACCEPTED' | 'REFUSED' | 'FAILED'

export interface ReceiptCounts {
  created: number
  changed: number
  unchanged: number
  ended: number
  /** Rows, not reasons. */
  refused: number
  warned: number
  asked: number
}

/** One line of a receipt, with its words where it is a finding. */
export interface ReceiptLine {
  position: number
  kind: 'CREATED' | 'CHANGED' | 'ENDED' | 'REFUSED' | 'WARNING' | 'QUESTION'
  code: FindingCode | null
  rowNumber: number | null
  subject: string | null
  title: string | null
  field: string | null
  value: string | null
  details: Readonly<Record<string, unknown>>
  words: FindingWords | null
}

/** Lines of one kind and code: how many, and the first of them. */
export interface ReceiptGroup {
  kind: ReceiptLine['kind']
  code: FindingCode | null
  count: number
  samples: readonly ReceiptLine[]
}

/** What an import found and did. Dry and accepted: what it would have done. */
export interface Receipt {
  id: string
  kind: ImportKind
  outcome: ImportOutcome
  dryRun: boolean
  /** Null facts: the file could not be read that far. */
  file: { name: string } & { [Fact in keyof Omit<FileFacts, 'name'>]: FileFacts[Fact] | null }
  rowsRead: number
  asOf: string
  options: Readonly<Record<string, unknown>>
  counts: ReceiptCounts
  facts: Readonly<Record<string, unknown>>
  actor: string | null
  /** uuid of the account; null for the command line. */
  actorId: string | null
  /** The import that this one takes back, and the one by which this one was. */
  undoes: string | null
  undoneBy: string | null
  startedAt: Date
  finishedAt: Date
  groups: readonly ReceiptGroup[]
}

/** The database refused the changes: a fault, kept in the receipt, with nothing changed. */
export class ImportFailed extends Error {
  override readonly name = 'ImportFailed'

  constructor(
    readonly receipt: Receipt,
    readonly words: Words,
    options: ErrorOptions,
  ) {
    super(words.en, options)
  }
}
