import type { Writer } from '../database/unit-of-work.ts'
import type { Files } from './upload.ts'

/** A writer that reaches the files; the GraphQL context is one. */
export interface FileWriter extends Writer {
  readonly files: Files
}
