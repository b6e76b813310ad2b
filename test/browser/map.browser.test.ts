import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTransaction } from '../../server/database/connect.ts'
import { importBoundaries } from '../../server/exchange/boundaries/import-boundaries.ts'
import { boundaryFile, boxOf } from '../support/boundaries.ts'
import { aConsole, type TestConsole } from './support/console.ts'
import { tableOf } from './support/table.ts'
import type { Visitor } from './support/visitor.ts'

const MAP = '/map?round=varied'
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Provinces and districts side by side, none of them where it really is (ข้อมูลจำลอง). */
const BOUNDARIES = boundaryFile([
  { properties: { code: '30' }, geometry: boxOf({ west: 101, south: 14, east: 103, north: 16 }) },
  { properties: { code: '31' }, geometry: boxOf({ west: 103, south: 14, east: 105, north: 16 }) },
  { properties: { code: '10' }, geometry: boxOf({ west: 101, south: 13, east: 103, north: 14 }) },
  { properties: { code: '3001' }, geometry: boxOf({ west: 101, south: 14, east: 102, north: 16 }) },
  { properties: { code: '3002' }, geometry: boxOf({ west: 102, south: 14, east: 103, north: 16 }) },
])

describe('the map, once boundaries were imported', () => {
  let register: TestConsole
  let analyst: Visitor
  let tiles: Server
  beforeAll(async () => {
    tiles = createServer((_request, reply) => {
      reply.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL)
    })
    await new Promise<void>((resolve) => tiles.listen(0, '127.0.0.1', resolve))
    const { port } = tiles.address() as AddressInfo
    register = await aConsole({
      LCR_MAP_TILES: `http://127.0.0.1:${port}/{z}/{x}/{y}.png`,
      LCR_MAP_ATTRIBUTION: 'ภาพฐานจำลอง',
    })
    const { accepted, faults } = await inTransaction(register.db.pool, async (client) => {
      await client.query(
        `update province set lon = case code when '31' then 104 else lon end, lat = case code when '10' then 13.5 else lat end`,
      )
      return importBoundaries(client, BOUNDARIES, { credit: 'ขอบเขตจำลอง', dryRun: false })
    })
    expect({ accepted, faults }).toEqual({ accepted: true, faults: [] })
    analyst = await register.as('analyst')
  })
  afterAll(async () => {
    await register.close()
    tiles.close()
  })

  const areas = () =>
    analyst.page.locator('.map-area').evaluateAll((found) =>
      found.map((area) => ({
        title: area.querySelector('title')?.textContent ?? '',
        isHatched: (area.getAttribute('fill') ?? '').startsWith('url('),
      })),
    )

  it('paints each province by what is missing, hatches where nothing is expected, and says the same in the table', async () => {
    await analyst.open(MAP)
    const painted = await areas()
    expect(painted.map(({ isHatched }) => isHatched).filter(Boolean)).toHaveLength(1)
    expect(painted.find(({ isHatched }) => isHatched)?.title).toContain('10')
    const { rows } = await tableOf(analyst.page, /^แผนที่$/)
    for (const { title, isHatched } of painted) {
      const row = rows.find(([name]) => name && title.startsWith(name))
      expect(row?.[1]).toBe(isHatched ? '–' : (/: (\S+) /.exec(title)?.[1] ?? ''))
    }
    await analyst.page.getByText('ขอบเขตจำลอง · ภาพฐานจำลอง').waitFor()
    expect(await analyst.page.locator('#main svg image').count()).toBeGreaterThan(0)
    expect(await analyst.violations()).toEqual([])
    await analyst.screenshot('map-boundaries')
  })

  it('goes into a province and a district, shows who stands where, and opens one of them', async () => {
    const { page } = analyst
    await analyst.open(`${MAP}&shade=missing&compare=due`)
    await page.locator('.map-area', { hasText: 'จังหวัดตัวอย่าง 30' }).click()
    await page.locator('.map-area', { hasText: 'อำเภอตัวอย่าง 3002' }).waitFor()
    await analyst.settled()
    const inProvince = new URL(page.url()).searchParams
    expect([inProvince.get('province'), inProvince.get('shade'), inProvince.get('compare')]).toEqual([
      ...['30', 'missing', 'due'],
    ])
    expect((await areas()).map(({ title }) => title.split(':')[0])).toEqual([
      'อำเภอตัวอย่าง 3001',
      'อำเภอตัวอย่าง 3002',
    ])
    await page.reload()
    await analyst.settled()
    expect(await areas()).toHaveLength(2)
    for (const width of [1440, 360]) {
      await analyst.look({ width, dark: width === 360 })
      await analyst.screenshot(`map-province-boundaries-${width}`)
      expect(await analyst.violations()).toEqual([])
      expect(await analyst.sideways()).toBe(0)
    }
    await analyst.look({ width: 1440, dark: false })
    const off = page.locator('#main details')
    await off.locator('summary').first().click()
    for (const one of await off.all()) {
      const n = Number(/ ([\d,]+) แห่ง/.exec((await one.locator('summary').textContent()) ?? '')?.[1])
      expect(await one.locator('li a[href]').count()).toBe(n)
    }

    await page
      .getByRole('row', { name: /อำเภอตัวอย่าง 3002/ })
      .getByRole('link')
      .first()
      .click()
    await page.waitForURL(/district=3002/)
    await page.locator('.map-area').first().waitFor({ state: 'detached' })
    await page.locator('svg[role="img"] .map-point').first().waitFor()
    await analyst.settled()
    const name = await page.locator('svg[role="img"] .map-point title').last().textContent()
    await page.locator('svg[role="img"] .map-point').last().click({ force: true })
    await page.waitForURL(/\/laos\/\d{8}\?/)
    await analyst.settled()
    expect(name).toContain(': ')
    expect(analyst.faults.splice(0)).toEqual([])
  })

  it('explains a figure, and stands without the pictures of its base map', async () => {
    const { page } = analyst
    await page.route('**/*.png', (route) => route.abort())
    await analyst.open(`${MAP}&province=30`)
    expect(await areas()).toHaveLength(2)
    const row = (await tableOf(page, /^แผนที่$/)).rows.find(([name]) => name === 'อำเภอตัวอย่าง 3001')
    await page.getByRole('button', { name: /^ที่มาของตัวเลข: .* อำเภอตัวอย่าง 3001$/ }).click()
    const drawer = page.getByRole('dialog', { name: 'ที่มาของตัวเลข' })
    await drawer.getByText(/^N = \d+ แห่ง/).waitFor()
    expect(await drawer.getByText('n/N =').textContent()).toContain(`n/N = ${row?.[1]} =`)
  })
})
