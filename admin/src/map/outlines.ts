import thailand from '@svg-maps/thailand'

/** One province's outline; `name` is letters only, so that spellings with and without spaces meet. */
export interface Outline {
  id: string
  name: string
  path: string
}

export const VIEW_BOX: string = thailand.viewBox

export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, '')
}

export const OUTLINES: readonly Outline[] = (thailand.locations as readonly Outline[]).map(
  ({ id, name, path }) => ({
    id,
    name: plainName(name),
    path,
  }),
)

/** The outline of a province by its English name; undefined when the map does not know it. */
export function outlineOf(nameEn: string): Outline | undefined {
  const plain = plainName(nameEn)
  return OUTLINES.find(({ name }) => name === plain)
}
