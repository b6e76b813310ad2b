/** JSON as PostgreSQL wrote it: never parsed on its way to the client. */
export class JsonText {
  constructor(readonly text: string) {}

  /** How many objects it holds. A brace and a quote inside a text are never followed by a name: there the quote ends the text. */
  objects(): number {
    return this.text.match(OBJECT)?.length ?? 0
  }

  /** Whether a field of one of these response keys is null anywhere. */
  hasNull(keys: RegExp): boolean {
    return keys.test(this.text)
  }
}

const OBJECT = /\{"(?=[A-Za-z_])/g

/** What `hasNull` looks for; null when there is no key to look for. */
export function nullUnder(keys: readonly string[]): RegExp | null {
  return keys.length > 0 ? new RegExp(`"(?:${keys.join('|')})" ?: ?null`) : null
}
