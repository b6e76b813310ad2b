/** Line number and both texts of the first line that differs, or null: `12: has "a", should have "b"`. */
export function firstDifference(has: string, should: string): string | null {
  if (has === should) return null
  const found = has.split('\n')
  const wanted = should.split('\n')
  const at = wanted.findIndex((line, index) => line !== found[index])
  const index = at === -1 ? wanted.length : at
  return `${index + 1}: has ${quoted(found[index])}, should have ${quoted(wanted[index])}`
}

function quoted(line: string | undefined): string {
  return line === undefined ? 'no such line' : JSON.stringify(line)
}
