import type { FindingCode } from '../receipt/finding-words.ts'

/** The file as a whole cannot be read. Becomes a refusal without a row number; never a fault of ours. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'

  constructor(
    readonly code: FindingCode,
    readonly details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}
