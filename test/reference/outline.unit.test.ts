import { describe, expect, it } from '@jest/globals'
import { outlineOf as shownOutline } from '../../admin/src/map/outlines.ts'
import { outlineOf, pointInProvince, provinceOutline } from '../../server/database/seeds/reference/outline.ts'
import { boundsOf, isInside, largest } from '../../server/database/seeds/reference/outline-measure.ts'
import { EXTREMES, fitProjection } from '../../server/database/seeds/reference/projection.ts'
import { PROVINCE_FACTS } from '../../server/database/seeds/reference/province-facts.ts'
import { referenceProvinces } from '../../server/database/seeds/reference/provinces.ts'
import { readPath } from '../../server/database/seeds/reference/svg-path.ts'
import { inThailand } from '../../server/text/coordinates.ts'

const provinces = referenceProvinces()
const province = (code: string) => provinces.find((each) => each.code === code)

describe('a province’s outline', () => {
  it('is another one for every province', () => {
    expect(new Set(PROVINCE_FACTS.map(([code]) => provinceOutline(code))).size).toBe(77)
    expect(provinceOutline('63')).toBe('tak')
  })

  it('is found by the map of the console for every province', () => {
    expect(provinces.filter(({ nameEn }) => !shownOutline(nameEn)).map(({ nameEn }) => nameEn)).toEqual([])
  })

  it('is refused for a code that is none', () => {
    expect(() => provinceOutline('97')).toThrow(RangeError)
  })

  it('spans the whole country when all are taken together', () => {
    const box = boundsOf(PROVINCE_FACTS.flatMap(([code]) => outlineOf(code)))
    for (const side of ['north', 'south', 'west', 'east'] as const)
      expect(box[side]).toBeCloseTo(EXTREMES[side], 2)
  })

  it.each([
    // Towns of ministry-published position, to two decimals; they must fall into their province and no other.
    ['50', 18.79, 98.99],
    ['63', 16.88, 99.13],
    ['34', 15.24, 104.85],
    ['90', 7.19, 100.6],
    ['83', 7.88, 98.39],
    ['23', 12.24, 102.52],
  ])('holds the seat of province %s', (code, lat, lon) => {
    const holding = PROVINCE_FACTS.filter(([each]) =>
      outlineOf(each).some((ring) => isInside({ lat, lon }, ring)),
    )
    expect(holding.map(([each]) => each)).toEqual([code])
  })
})

describe('a province’s bounds', () => {
  it('surround its outline with room on every side', () => {
    for (const { code, bounds } of provinces) {
      const box = boundsOf(outlineOf(code))
      expect(Math.min(box.south - bounds.south, box.west - bounds.west)).toBeGreaterThan(0.09)
      expect(Math.min(bounds.north - box.north, bounds.east - box.east)).toBeGreaterThan(0.09)
    }
  })

  it('reach the northern tip of Lop Buri, which is not drawn', () => {
    expect(province('16')?.bounds.north).toBeGreaterThan(15.76)
  })

  it('have the province’s middle inside', () => {
    for (const { code, lat, lon } of provinces) {
      const { south, north, west, east } = boundsOf([largest(outlineOf(code))])
      expect(lat > south && lat < north && lon > west && lon < east).toBe(true)
    }
  })
})

describe('pointInProvince', () => {
  it('lies inside the outline and the bounds, whatever the seed', () => {
    for (const { code, bounds } of provinces) {
      const mainland = largest(outlineOf(code))
      for (let seed = 0; seed < 20; seed += 1) {
        const point = pointInProvince(code, seed)
        expect(isInside(point, mainland)).toBe(true)
        expect(inThailand(point)).toBe(true)
        expect(point.lat > bounds.south && point.lat < bounds.north).toBe(true)
        expect(point.lon > bounds.west && point.lon < bounds.east).toBe(true)
      }
    }
  })

  it('is the same for the same seed and another for another', () => {
    expect(pointInProvince('30', 7)).toEqual(pointInProvince('30', 7))
    const points = Array.from({ length: 100 }, (_, seed) => JSON.stringify(pointInProvince('30', seed)))
    expect(new Set(points).size).toBe(100)
  })
})

describe('readPath', () => {
  it('starts the next ring where the last one began', () => {
    expect(readPath('m 1,2 3,0 0,3 z m 10,10 1,0 0,1 z')).toEqual([
      [
        [1, 2],
        [4, 2],
        [4, 5],
      ],
      [
        [11, 12],
        [12, 12],
        [12, 13],
      ],
    ])
  })

  it('refuses what it does not read', () => {
    expect(() => readPath('m 1,2 c 1,1 2,2 3,3 z')).toThrow('curves')
    expect(() => readPath('m 1,2 L 5,5 z')).toThrow('absolute')
  })
})

describe('fitProjection', () => {
  it('lays the drawing’s corners on the country’s, and is stretched towards the north', () => {
    const toPoint = fitProjection([
      [0, 0],
      [10, 20],
    ])
    expect(toPoint([0, 0]).lat).toBeCloseTo(EXTREMES.north, 9)
    expect(toPoint([10, 20]).lat).toBeCloseTo(EXTREMES.south, 9)
    expect(toPoint([5, 10]).lon).toBeCloseTo((EXTREMES.west + EXTREMES.east) / 2, 9)
    expect(toPoint([5, 10]).lat).toBeGreaterThan((EXTREMES.north + EXTREMES.south) / 2)
  })
})
