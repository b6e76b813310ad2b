/** An LAO in an address: by its code as people know it, or by its id, which outlives a change of code. */
export function namedLao(word: string): { code: string } | { id: string } {
  return word.startsWith('lao_') ? { id: word } : { code: word }
}
