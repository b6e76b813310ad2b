import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FeatureCollection, Polygon } from 'geojson'
import { inTransaction } from '../../server/database/connect.ts'
import { importBoundaries } from '../../server/exchange/boundaries/import-boundaries.ts'
import { printBoundaries } from '../../server/exchange/boundaries/print-boundaries.ts'
import { pointsOf, simplified } from '../../server/exchange/boundaries/simplify.ts'
import { boundaryFile, boxOf } from '../support/boundaries.ts'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aWeb, type Visitor, type Web } from './support/web.ts'

const WEST = { west: 101, south: 14, east: 102, north: 16 }
const EAST = { west: 102, south: 14, east: 103, north: 16 }
const WHOLE = { west: 101, south: 14, east: 103, north: 16 }

describe('boundaries of provinces and districts', () => {
  let db: TestDatabase
  let web: Web
  let analyst: Visitor
  const take = (text: string, options = {}) =>
    inTransaction(db.pool, (client) =>
      importBoundaries(client, text, { credit: 'ข้อมูลจำลอง', dryRun: false, ...options }),
    )
  const stored = async () =>
    (await db.pool.query<{ n: number }>('select count(*)::int n from boundary')).rows[0]?.n
  const faultsOf = async (properties: Record<string, unknown>, geometry: unknown = boxOf(WHOLE)) =>
    (await take(boundaryFile([{ properties, geometry }]))).faults.map(({ en }) => en)

  beforeAll(async () => {
    db = await aDatabase()
    await aCountry(db.pool)
      .province('30')
      .district('3001')
      .district('3002')
      .province('31')
      .district('3101', { name_th: 'เมืองตัวอย่าง' })
      .province('32')
      .district('3201', { name_th: 'เมืองตัวอย่าง' })
      .lao('04320101')
      .build()
    web = await aWeb(db)
    analyst = await web.somebody('DLA_ANALYST')
  })
  afterAll(async () => {
    await web.close()
    await db.drop()
  })

  it('are nothing until some are imported', async () => {
    const answer = await analyst.get('/boundaries')
    expect(await answer.json()).toEqual({
      type: 'FeatureCollection',
      features: [],
      credits: [],
      baseMap: null,
    })
  })

  it.each([
    ['no JSON', '{', 'it is no JSON'],
    ['no GeoJSON', '{"type":"Topology"}', 'no FeatureCollection'],
    ['no feature', boundaryFile([]), 'an empty one'],
    [
      'another coordinate system',
      `{"type":"FeatureCollection","crs":{"properties":{"name":"urn:ogc:def:crs:EPSG::32647"}},"features":[{}]}`,
      'not WGS 84',
    ],
  ])('of a file with %s are refused', async (_, text, words) => {
    const receipt = await take(text)
    expect(receipt).toMatchObject({ accepted: false, faults: [{ en: expect.stringContaining(words) }] })
    expect(await stored()).toBe(0)
  })

  it('are refused by name and reason, all of the file', async () => {
    expect(await faultsOf({ code: '99' })).toEqual(['Feature 1: the register has no place with the code 99.'])
    expect(await faultsOf({ code: '30', name_th: 'จังหวัดตัวอย่าง 31' })).toEqual([
      expect.stringMatching(/30 is Sample 30 .* the file calls it ตัวอย่าง31\./),
    ])
    expect(await faultsOf({ shape: 'x' })).toEqual([expect.stringContaining('no code and no name')])
    expect(await faultsOf({ amphoe: 'เมืองตัวอย่าง' })).toEqual([expect.stringContaining('(3101, 3201)')])
    expect(await faultsOf({ code: '30' }, { type: 'Point', coordinates: [102, 15] })).toEqual([
      expect.stringContaining('a Polygon or a MultiPolygon'),
    ])
    expect(await faultsOf({ code: '30' }, boxOf({ west: 15, south: 101, east: 16, north: 102 }))).toEqual([
      expect.stringContaining('[longitude, latitude]'),
    ])
    expect(await faultsOf({ code: '30' }, boxOf({ west: 98, south: 6, east: 99, north: 7 }))).toEqual([
      expect.stringContaining('lies elsewhere'),
    ])
    const twice = { properties: { code: '30' }, geometry: boxOf(WHOLE) }
    const receipt = await take(
      boundaryFile([twice, twice, { properties: { code: '31' }, geometry: boxOf(WHOLE) }]),
    )
    expect(receipt.faults.map(({ en }) => en)).toEqual([expect.stringMatching(/^Feature 2 .*already/)])
    expect(printBoundaries(receipt, false)).toContain('REFUSED, nothing was changed')
    expect(await stored()).toBe(0)
  })

  it('change nothing in a dry run', async () => {
    const file = boundaryFile([{ properties: { ADM1_PCODE: 'TH30' }, geometry: boxOf(WHOLE) }])
    const receipt = await take(file, { dryRun: true })
    expect(receipt).toMatchObject({ accepted: true, provinces: 1, without: [{ code: '31' }, { code: '32' }] })
    expect(await stored()).toBe(0)
  })

  it('are known by code or by name, thinned without a gap, and served to whoever is signed in', async () => {
    const file = boundaryFile([
      { properties: { ADM1_PCODE: 'TH30', ADM1_TH: 'ตัวอย่าง 30' }, geometry: boxOf(WHOLE, 2_500) },
      {
        properties: { ADM1_PCODE: 'TH30', ADM2_PCODE: 'TH3001', ADM2_TH: 'อำเภอตัวอย่าง 3001' },
        geometry: boxOf(WEST),
      },
      { properties: { amphoe: 'อ.ตัวอย่าง 3002' }, geometry: boxOf(EAST) },
      { properties: { amphoe: 'เมืองตัวอย่าง', changwat: 'ตัวอย่าง 31' }, geometry: boxOf(WHOLE) },
    ])
    const receipt = await take(file)
    expect(receipt).toMatchObject({ accepted: true, faults: [], provinces: 1, districts: 3 })
    expect(receipt.points.read).toBeGreaterThan(10_000)
    expect(receipt.points.kept).toBeLessThan(8_200)

    const answer = await analyst.get('/boundaries/30')
    expect(answer.headers.get('content-type')).toContain('application/geo+json')
    const { features, ...beside } = (await answer.json()) as FeatureCollection<Polygon>
    expect(beside).toMatchObject({ credits: ['ข้อมูลจำลอง'], baseMap: null })
    expect(features.map(({ id }) => id)).toEqual(['3001', '3002'])

    const tag = answer.headers.get('etag') ?? ''
    const headers = { ...analyst.headers(), 'if-none-match': tag }
    expect((await fetch(`${web.url}/boundaries/30`, { headers })).status).toBe(304)
    const partner = await web.partner()
    expect(((await (await partner.get('/boundaries')).json()) as FeatureCollection).features).toHaveLength(1)
  })

  it('keep the line between two neighbours the same for both', () => {
    const line = Array.from({ length: 1_000 }, (_, n) => [102 + ((n * 7919) % 100) / 2_000, 14 + n / 500])
    const area = (far: number): Polygon => ({
      type: 'Polygon',
      coordinates: [[...line, [far, 15.998], [far, 14], line[0] ?? []]],
    })
    const outlines = [
      { code: '3001', area: area(101) },
      { code: '3002', area: area(103) },
    ]
    const kept = simplified(outlines, 100, 4)
    expect(pointsOf(kept)).toBeLessThan(250)
    const [west = '', east = ''] = kept.map(({ area: { coordinates } }) =>
      (coordinates as Polygon['coordinates'])
        .flat()
        .filter(([x = 0]) => x > 101 && x < 103)
        .map(String)
        .sort()
        .join(' '),
    )
    expect([...new Set(west.split(' '))]).toEqual([...new Set(east.split(' '))])
  })

  it('are the ground of a pin, with the box of its province and the offices in it', async () => {
    const ground = async (province: string) =>
      (await (await analyst.get(`/boundaries/${province}/ground`)).json()) as Record<string, unknown>
    expect(await ground('30')).toMatchObject({
      nameEn: 'Sample 30',
      frame: { south: 14, north: 16, west: 101, east: 103 },
      isDrawn: false,
      outlines: [{ type: 'Polygon' }, { type: 'Polygon' }, { type: 'Polygon' }],
      laos: [],
      credits: ['ข้อมูลจำลอง'],
      baseMap: null,
    })
    await db.pool.query('update lao set lat = 15.2, lon = 102.2')
    const drawn = await ground('32')
    expect(drawn).toMatchObject({ isDrawn: true, outlines: [{ type: 'MultiPolygon' }], credits: [] })
    expect(drawn.laos).toEqual([{ code: '04320101', shortNameTh: expect.any(String), lat: 15.2, lon: 102.2 }])
    expect((await analyst.get('/boundaries/99/ground')).status).toBe(404)
  })

  it('replace those that were there', async () => {
    const file = boundaryFile([{ properties: { code: '30' }, geometry: boxOf(EAST) }])
    await take(file, { credit: null })
    const { features, ...beside } = (await (
      await analyst.get('/boundaries')
    ).json()) as FeatureCollection<Polygon>
    expect(Math.min(...(features[0]?.geometry.coordinates[0] ?? []).map(([x]) => x ?? 0))).toBe(102)
    expect(beside).toMatchObject({ credits: [] })
  })

  it('are not for strangers, and there are none of a province that does not exist', async () => {
    expect((await fetch(`${web.url}/boundaries`)).status).toBe(401)
    expect((await analyst.get('/boundaries/99')).status).toBe(404)
  })
})
