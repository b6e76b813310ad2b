/** One picture of a base map, in pixels of the drawing. */
export interface Tile {
  href: string
  x: number
  y: number
  size: number
}

/** Where the whole world (Web Mercator) would lie in a drawing, and how much of it is seen; pixels. */
export interface WorldInDrawing {
  west: number
  north: number
  world: number
  width: number
  height: number
}

const TILE = 256
const MOST_ZOOM = 18

/** The pictures of a base map that cover a drawing. */
export function tilesOf({ west, north, world, width, height }: WorldInDrawing, address: string): Tile[] {
  const zoom = Math.max(0, Math.min(MOST_ZOOM, Math.round(Math.log2(world / TILE))))
  const size = world / 2 ** zoom
  const columns = range(-west / size, (width - west) / size)
  const rows = range(-north / size, (height - north) / size)
  return rows.flatMap((row) =>
    columns.map((column) => ({
      href: address.replace('{z}', String(zoom)).replace('{x}', String(column)).replace('{y}', String(row)),
      x: west + column * size,
      y: north + row * size,
      size,
    })),
  )
}

function range(from: number, to: number): number[] {
  const first = Math.floor(from)
  return Array.from({ length: Math.ceil(to) - first }, (_, index) => first + index)
}
