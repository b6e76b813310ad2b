import type { Polygon } from 'geojson'

/** A box in degrees. */
export interface Box {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** The box as an outline with a point every `1 / steps` of each side (ข้อมูลจำลอง). */
export function boxOf({ west, south, east, north }: Box, steps = 4): Polygon {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ] as const
  const ring = corners.slice(1).flatMap(([x, y], side) => {
    const [fromX, fromY] = corners[side] ?? [x, y]
    return Array.from({ length: steps }, (_, step) => [
      fromX + ((x - fromX) * step) / steps,
      fromY + ((y - fromY) * step) / steps,
    ])
  })
  return { type: 'Polygon', coordinates: [[...ring, [west, south]]] }
}

/** A file of such boxes. */
export function boundaryFile(
  features: readonly { properties: Record<string, unknown>; geometry: unknown }[],
): string {
  return JSON.stringify({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ type: 'Feature', ...feature })),
  })
}
