import { type FieldError, InvalidInput, type Words } from '../../errors.ts'

/** What is wrong with an input, gathered field by field so that a form shows everything at once. */
export class Findings {
  private readonly found = new Map<string, FieldError>()

  /** One error a field: the first says it. */
  add(field: string, code: string, words: Words): void {
    if (!this.found.has(field)) this.found.set(field, { field, code, ...words })
  }

  /** @throws InvalidInput when anything was found */
  refuse(): void {
    if (this.found.size > 0) throw new InvalidInput([...this.found.values()])
  }
}

/**
 * Reads one field as people write it. Nothing and placeholders are null, because absence is null everywhere; what
 * cannot be understood goes into `findings` under `field`, and the result does not matter then.
 */
export type FieldReader<T> = (written: string | null, field: string, findings: Findings) => T | null
