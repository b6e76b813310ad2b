import { describe, expect, it } from '@jest/globals'
import { gridOf, metresBetween, scaleBar } from '../../admin/src/pin/measures.ts'
import {
  boxAround,
  dragged,
  fitted,
  isIn,
  metresPerPixel,
  pixelOf,
  placeAt,
  zoomed,
} from '../../admin/src/pin/mercator.ts'

const BOX = { south: 14, north: 16, west: 101, east: 103 }
const PLACE = { lat: 14.97012, lon: 102.09812 }

describe('the ground below a pin', () => {
  const view = fitted(BOX, 600, 300)

  it('shows all of the box, north above and east to the right, with room for the pin above its point', () => {
    const [left, foot] = pixelOf(view, { lat: BOX.south, lon: BOX.west })
    const [right, top] = pixelOf(view, { lat: BOX.north, lon: BOX.east })
    expect([left > 0, right < 600, foot < 300, top >= 40, left < right, top < foot]).toEqual(
      Array.from({ length: 6 }, () => true),
    )
    expect(
      boxAround([
        { lat: 14, lon: 103 },
        { lat: 16, lon: 101 },
      ]),
    ).toEqual(BOX)
  })

  it('comes back from a pixel to the place, to a metre, however near', () => {
    for (const factor of [1, 8, 4_000]) {
      const near = zoomed(view, factor, PLACE)
      expect(placeAt(near, pixelOf(near, PLACE))).toEqual(PLACE)
    }
  })

  it('lies as Web Mercator has it: the world is 256 pixels at zoom 0, so that a base map fits below', () => {
    const world = { middle: { lat: 0, lon: 0 }, world: 256, width: 256, height: 256 }
    expect(pixelOf(world, { lat: 0, lon: 0 })).toEqual([128, 128])
    expect(
      pixelOf(world, { lat: 85.0511287798, lon: -180 }).map((each) => Math.abs(Math.round(each))),
    ).toEqual([0, 0])
  })

  it('keeps the pin where it is while the ground comes nearer, and goes no nearer than half a metre to a pixel', () => {
    const before = pixelOf(view, PLACE)
    const near = zoomed(view, 4, PLACE)
    const after = pixelOf(near, PLACE)
    expect(after[0]).toBeCloseTo(before[0], 3)
    expect(after[1]).toBeCloseTo(before[1], 3)
    expect(metresPerPixel(zoomed(view, 1e9))).toBeCloseTo(0.5, 2)
  })

  it('is dragged by as many pixels as the mouse went', () => {
    const [x, y] = pixelOf(view, PLACE)
    const [movedX, movedY] = pixelOf(dragged(view, [30, -20]), PLACE)
    expect([Math.round(movedX - x), Math.round(movedY - y)]).toEqual([30, -20])
  })

  it('has lines at round degrees and a bar of a round length that is as long as it says', () => {
    const { meridians, parallels, digits } = gridOf(view)
    expect(digits).toBe(0)
    expect(meridians.map(({ degrees }) => degrees)).toEqual([100, 101, 102, 103, 104])
    expect(parallels.map(({ degrees }) => degrees)).toEqual([14, 15, 16])
    const { metres, pixels } = scaleBar(view)
    expect(metres).toBe(100_000)
    expect(pixels).toBeCloseTo(metres / metresPerPixel(view), 6)
  })

  it('knows how far two places are apart, and what is outside of the box', () => {
    expect(metresBetween({ lat: 13.7563, lon: 100.5018 }, { lat: 18.7883, lon: 98.9853 })).toBeCloseTo(
      582_000,
      -4,
    )
    expect([isIn(PLACE, BOX), isIn({ lat: 16.1, lon: 102 }, BOX)]).toEqual([true, false])
  })
})
