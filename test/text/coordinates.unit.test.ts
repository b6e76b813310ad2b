import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { inThailand, parseCoordinatePair, parseCoordinates, THAILAND } from '../../server/text/coordinates.ts'

const within = (min: number, max: number) =>
  fc
    .integer({ min: Math.ceil(min * 1000) + 1, max: Math.floor(max * 1000) - 1 })
    .map((thousandths) => (thousandths + 0.5) / 1000)
const thaiPoint = fc.record({
  lat: within(THAILAND.south, THAILAND.north),
  lon: within(THAILAND.west, THAILAND.east),
})

describe('parseCoordinates', () => {
  it.each([
    ['13.7563', '100.5018'],
    [13.7563, 100.5018],
    ['๑๓.๗๕๖๓', '๑๐๐.๕๐๑๘'],
    ['13,7563', '100,5018'],
    ['13.7563°', '100.5018° E'],
    ['N 13.7563', 'E100.5018'],
    ['13°45\'22.68"N', '100°30\'6.48"E'],
    ['13° 45′ 22.68″', '100° 30′ 6.48″'],
    ['13 45 22.68', '100 30 6.48'],
    ['13:45:22.68', '100:30:6.48'],
    ["13°45.378'", "100°30.108'"],
    ['13 องศา 45 ลิปดา 22.68 พิลิปดา', '100 องศา 30 ลิปดา 6.48 พิลิปดา'],
  ])('%j, %j', (lat, lon) => {
    expect(parseCoordinates(lat, lon)).toEqual({ point: { lat: 13.7563, lon: 100.5018 }, warning: null })
  })

  it.each([
    [null, null],
    ['', ' '],
    ['-', '-'],
    ['0', '0'],
    [0, 0],
    ['0.000', '0.0'],
    ['ไม่มี', ''],
  ])('%j, %j is missing', (lat, lon) => {
    expect(parseCoordinates(lat, lon)).toEqual({ missing: true })
  })

  it.each([
    ['13.75', '', 'ONE_SIDED'],
    [null, 100.5, 'ONE_SIDED'],
    ['13.75', '0', 'ONE_SIDED'],
    ['สิบสาม', '100.5', 'UNREADABLE'],
    ['13°75\'00"', '100.5', 'UNREADABLE'],
    ['13.7.5', '100.5', 'UNREADABLE'],
    ['48.85', '2.35', 'OUTSIDE_THAILAND'],
    ['-13.75', '100.5', 'OUTSIDE_THAILAND'],
    ['5', '97', 'OUTSIDE_THAILAND'],
  ])('%j, %j: %s', (lat, lon, fault) => {
    expect(parseCoordinates(lat, lon)).toEqual({ invalid: fault })
  })

  it('notices whole degrees', () => {
    expect(parseCoordinates('16', '99.65')).toEqual({ point: { lat: 16, lon: 99.65 }, warning: 'COARSE' })
  })

  it('puts exchanged fields right, and says so', () => {
    fc.assert(
      fc.property(thaiPoint, (point) => {
        expect(parseCoordinates(point.lat, point.lon)).toEqual({ point, warning: null })
        expect(parseCoordinates(point.lon, point.lat)).toEqual({ point, warning: 'SWAPPED' })
      }),
    )
  })

  it('reads degrees, minutes and seconds to a metre', () => {
    const written = (value: number) => {
      const seconds = Math.round(value * 360000) / 100
      return `${Math.floor(seconds / 3600)}°${Math.floor((seconds % 3600) / 60)}'${(seconds % 60).toFixed(2)}"`
    }
    fc.assert(
      fc.property(thaiPoint, ({ lat, lon }) => {
        const parsed = parseCoordinates(written(lat), written(lon))
        expect('point' in parsed && Math.abs(parsed.point.lat - lat)).toBeLessThan(0.00001)
        expect('point' in parsed && Math.abs(parsed.point.lon - lon)).toBeLessThan(0.00001)
      }),
    )
  })
})

describe('parseCoordinatePair', () => {
  it.each([
    '13.7563, 100.5018',
    '13.7563,100.5018',
    '13.7563 100.5018',
    '(13.7563, 100.5018)',
    '13°45\'22.68"N 100°30\'6.48"E',
  ])('%j', (text) => {
    expect(parseCoordinatePair(text)).toEqual({ point: { lat: 13.7563, lon: 100.5018 }, warning: null })
  })

  it('tells nothing from nonsense', () => {
    expect(parseCoordinatePair('-')).toEqual({ missing: true })
    expect(parseCoordinatePair('13.7563')).toEqual({ invalid: 'UNREADABLE' })
  })
})

describe('inThailand', () => {
  it('holds the extreme points and not the neighbours’ capitals', () => {
    expect(inThailand({ lat: 20.465, lon: 99.96 })).toBe(true)
    expect(inThailand({ lat: 5.613, lon: 101.1 })).toBe(true)
    expect(inThailand({ lat: 16.8, lon: 96.15 })).toBe(false)
    expect(inThailand({ lat: 3.14, lon: 101.69 })).toBe(false)
  })
})
