/** The name of a centre where it is one; `-` and the like name nothing. */
export function shownName(name: string | null | undefined): string | null {
  return name && /\p{L}/u.test(name) ? name : null
}
