import type { Viewer } from '../../../access/viewer.ts'
import type { Words } from '../../../errors.ts'

/** Tells a person what is going on: the step, and how many rows of it are done. */
export type Progress = (step: Words, done?: number) => void

/** How to import. Everything has a default. */
export interface ImportOptions {
  /** The day from which the changes hold, ISO; today in Bangkok. @see UnreadableFile AS_OF_FUTURE */
  asOf?: string
  /** Do everything, store the receipt, and take it back. */
  dryRun?: boolean
  /** Take the rows that can be taken; without it one refused row refuses the file. */
  skipRefused?: boolean
  progress?: Progress
  /** Headings that no column answers to: the field somebody says they mean, or null for one to be left out. */
  mapping?: Readonly<Record<string, string | null>>
  /** Whom the change history names. */
  actor?: { id: string | null; name: string }
  reason?: string
  /** Who reads the receipt; without it everything is told, as to the operator. */
  reader?: Viewer
  /** The moment of the changes: when the server received the request; now. */
  receivedAt?: Date
}

/** What the steps of one import share. */
export interface Run {
  readonly asOf: string
  readonly receiptId: string
  readonly options: ImportOptions
  /** The receipt of the import that is taken back. */
  readonly undoes?: string
}
