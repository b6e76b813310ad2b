import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import { onPaper } from './support/paper.ts'
import { MOST_SHIFT, WATCH_SHIFTS } from './support/shifts.ts'
import type { Visitor } from './support/visitor.ts'

/** Of the first screen, compressed. */
const MOST_SCRIPT_KB = 350

/** When the page first waits for an answer, and when it first shows an outline meanwhile. */
const WATCH_WAITING = `
  globalThis.seen = {}
  new MutationObserver(() => {
    if (!location.pathname.startsWith('/matrix')) return
    const note = (name, selector) => {
      if (document.querySelector(selector)) globalThis.seen[name] ??= performance.now()
    }
    note('waiting', '#main [role="status"][aria-label]')
    note('outline', '#main .MuiSkeleton-root')
  }).observe(document, { subtree: true, childList: true })`

const PAGES: readonly { name: string; person: Person; path: (centre: string) => string }[] = [
  { name: 'overview', person: 'analyst', path: () => '/overview?round=varied' },
  { name: 'list', person: 'analyst', path: () => '/laos?round=varied' },
  { name: 'record', person: 'officer', path: (centre) => `/centres/centre_${centre}?round=varied` },
  { name: 'map', person: 'analyst', path: () => '/map?round=varied' },
]

/** What is attached to a letter. */
const SHEETS = [
  ['overview', '/overview?round=varied'],
  ['overview-compared', '/overview?round=varied&province=30&compare=due'],
  ['rules', '/overview?round=varied&by=RULE&compare=due'],
  ['matrix', '/matrix?round=varied'],
  ['map', '/map?round=varied'],
  ['trend', '/trend?round=varied'],
  ['follow-up', '/follow-up?round=varied&province=30'],
  ['obligations', '/obligations?round=varied&complete=no'],
  ['rounds', '/rounds?round=varied'],
] as const

describe('a page', () => {
  let register: TestConsole
  const visitors = new Map<Person, Visitor>()
  beforeAll(async () => {
    register = await aConsole()
  })
  afterAll(() => register.close())

  const somebody = async (person: Person) => {
    const visitor = visitors.get(person) ?? (await register.as(person))
    if (!visitors.has(person)) await visitor.page.addInitScript(WATCH_SHIFTS)
    visitors.set(person, visitor)
    return visitor
  }

  it.each(PAGES)('$name does not move while it loads, wide or narrow', async ({ name, person, path }) => {
    const visitor = await somebody(person)
    for (const width of [1440, 360]) {
      await visitor.look({ width, dark: false })
      await visitor.open(path(register.country.centre('04300102')))
      const shifted = await visitor.page.evaluate(
        () => (globalThis as unknown as { shifted: number }).shifted,
      )
      process.stdout.write(`${name} ${width}: shifted by ${shifted.toFixed(3)}\n`)
      expect(shifted).toBeLessThanOrEqual(MOST_SHIFT)
    }
  })

  it('shows nothing for the first 150 ms of waiting, and then the outline of itself', async () => {
    const { page, close } = await register.as('analyst')
    const { promise: held, resolve: answer } = Promise.withResolvers<void>()
    await page.route('**/graphql', async (route) => {
      if (String(route.request().postData()).includes('query StreamMatrix')) await held
      await route.continue()
    })
    await page.addInitScript(WATCH_WAITING)
    await page.goto(`${register.url}/matrix?round=varied`)
    await page.locator('#main .MuiSkeleton-root').first().waitFor()
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen)
    expect((seen.outline ?? 0) - (seen.waiting ?? 0)).toBeGreaterThan(100)
    answer()
    await page.getByRole('region', { name: 'จังหวัด × รายการ' }).waitFor()
    expect(await page.locator('#main .MuiSkeleton-root').count()).toBe(0)
    await close()
  })

  const NOT_LOADED = '#main .MuiAlert-root >> text=โหลดข้อมูลไม่ได้'
  const REFUSES: readonly {
    name: string
    operation: string
    person: Person
    path: (centre: string) => string
  }[] = [
    { name: 'overview', operation: 'Overview', person: 'analyst', path: () => '/overview?round=varied' },
    { name: 'matrix', operation: 'StreamMatrix', person: 'analyst', path: () => '/matrix?round=varied' },
    { name: 'list', operation: 'Laos', person: 'analyst', path: () => '/laos?round=varied' },
    {
      name: 'record',
      operation: 'CentreRecord',
      person: 'officer',
      path: (id) => `/centres/centre_${id}?round=varied`,
    },
    { name: 'desk', operation: 'ProvinceHome', person: 'officer', path: () => '/my-province?round=varied' },
    { name: 'frame', operation: 'Shell', person: 'officer', path: () => '/laos?round=varied' },
  ]

  it.each(REFUSES)(
    '$name: what was not loaded is said so, which is neither empty nor forbidden, and comes when asked again',
    async ({ operation, person, path }) => {
      const { page, faults } = await somebody(person)
      let refusing = true
      await page.route('**/graphql', (route) =>
        refusing && new RegExp(`query ${operation}\\b`).test(String(route.request().postData()))
          ? route.fulfill({ status: 500, json: { errors: [{ message: 'on purpose' }] } })
          : route.continue(),
      )
      await page.goto(register.url + path(register.country.centre('04300102')))
      await page.locator(NOT_LOADED).waitFor()
      const words = await page.locator('#main').textContent()
      expect(words).not.toMatch(/ไม่พบรายการ|ไม่มีสิทธิ|ยังไม่มี/)
      expect(await page.locator('#main .MuiSkeleton-root, #main table').count()).toBe(0)

      refusing = false
      await page.getByRole('button', { name: 'ลองใหม่' }).click()
      await page.locator('#main :is(h1, [role="tablist"])').first().waitFor()
      await page.locator(NOT_LOADED).waitFor({ state: 'detached' })
      await page.unrouteAll({ behavior: 'ignoreErrors' })
      faults.length = 0
    },
  )

  it('whose program did not come is left for another one, and comes when asked again', async () => {
    const { page, faults } = await somebody('analyst')
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.route('**/trend-page-*.js', (route) => route.abort())
    await page.goto(`${register.url}/trend?round=varied`)
    await page.locator(NOT_LOADED).waitFor()
    await page.getByRole('link', { name: 'รายการที่ต้องบันทึก', exact: true }).click()
    await page.getByRole('navigation', { name: /^หน้า/ }).waitFor()
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await page.getByRole('link', { name: 'แนวโน้ม', exact: true }).click()
    await page.getByRole('button', { name: 'ลองใหม่' }).click()
    await page.getByRole('img', { name: /^กราฟ/ }).waitFor()
    faults.length = 0
  })

  it(`loads at most ${MOST_SCRIPT_KB} KB of compressed script for the first screen, and asks two documents`, async () => {
    const analyst = await register.as('analyst')
    const { page } = analyst
    const session = await page.context().newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    const kinds = new Map<string, string>()
    let bytes = 0
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (kinds.get(requestId) === 'Script') bytes += encodedDataLength
    })
    analyst.operations()

    await analyst.open('/overview?round=varied')

    process.stdout.write(`first screen: ${(bytes / 1024).toFixed(0)} KB of compressed script\n`)
    expect(bytes).toBeGreaterThan(100 * 1024)
    expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT_KB * 1024)
    expect([...new Set(analyst.operations())].sort()).toEqual(['Overview', 'Shell'])
    await analyst.close()
  })

  it('loads nothing from anywhere else', async () => {
    const analyst = await register.as('analyst')
    const foreign: string[] = []
    analyst.page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url())
      if (origin !== register.url && protocol !== 'data:') foreign.push(request.url())
    })
    await analyst.open('/map?round=varied')

    const outline = analyst.page.getByRole('img', { name: /^แผนที่/ }).locator('path:has(title)')
    expect(await outline.allTextContents()).toEqual([
      expect.stringMatching(/^จังหวัดตัวอย่าง 31: 1\/5 · 20.00%$/),
    ])
    expect(foreign).toEqual([])
    await analyst.close()
  })

  it.each(SHEETS)(
    '%s: the paper has every column, in light colours, and nothing that can only be pressed',
    async (name, path) => {
      const analyst = await somebody('analyst')
      await analyst.page.setViewportSize({ width: 1440, height: 900 })
      await analyst.open(path)
      await onPaper(analyst, name)
      expect(analyst.faults).toEqual([])
    },
  )
})
