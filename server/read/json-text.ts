/** JSON as PostgreSQL wrote it: never parsed on its way to the client. */
export class JsonText {
  constructor(readonly text: string) {}

  /** How many objects it holds. A brace and a quote inside a text are never followed by a name: there the quote ends the text. */
  objects(): number {
    const { text } = this
    let objects = 0
    for (let at = text.indexOf('{"'); at >= 0; at = text.indexOf('{"', at + 2))
      if (beginsName(text.charCodeAt(at + 2))) objects += 1
    return objects
  }

  /** Whether a field of one of these response keys is null anywhere. */
  hasNull(keys: RegExp): boolean {
    return keys.test(this.text)
  }
}

/** `_`, or a letter in either case. */
function beginsName(code: number): boolean {
  const letter = code | 32
  return code === 95 || (letter >= 97 && letter <= 122)
}

/** What `hasNull` looks for: each null, and then what stands before it; null when there is no key to look for. */
export function nullUnder(keys: readonly string[]): RegExp | null {
  return keys.length > 0 ? new RegExp(`(?<="(?:${keys.join('|')})" ?: ?)null`) : null
}
