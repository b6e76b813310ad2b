/** A position on the drawing: right, down. */
export type Spot = readonly [x: number, y: number]

/**
 * The rings of an SVG path of relative moves and lines (`m x,y dx,dy … z m …`), which is all the map uses.
 *
 * @throws Error on any other command, so that a new drawing cannot be misread.
 */
export function readPath(path: string): Spot[][] {
  const rings: Spot[][] = []
  let [x, y] = [0, 0]
  for (const part of path.split('m').slice(1)) {
    const steps = part.replace(/z\s*$/, '').match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []
    if (/[a-df-y]/i.test(part)) throw new Error(`a path with curves or absolute lines: ${part.slice(0, 40)}`)
    const ring: Spot[] = []
    for (let index = 0; index + 1 < steps.length; index += 2) {
      x += Number(steps[index])
      y += Number(steps[index + 1])
      ring.push([x, y])
    }
    const [first = [x, y] as Spot] = ring
    ;[x, y] = first // z returns to where the ring began
    rings.push(ring)
  }
  return rings
}
