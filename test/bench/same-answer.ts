/** JSON text with the keys of every object in order and all numbers written alike. */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, sorted(each)]),
  )
}

/** @throws Error naming the place of the first difference */
export function mustBeSame(name: string, ours: unknown, theirs: unknown): void {
  const [a, b] = [canonical(ours), canonical(theirs)]
  if (a === b) return
  let at = 0
  while (a[at] === b[at]) at += 1
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60)
  throw new Error(`${name}: the answers differ\n  one:   …${around(a)}…\n  other: …${around(b)}…`)
}
