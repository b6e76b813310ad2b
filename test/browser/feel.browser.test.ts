import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aConsole, type Person, type TestConsole } from './support/console.ts'
import type { Visitor } from './support/visitor.ts'

/** Half of what counts as good: nothing jumps under somebody's finger. */
const MOST_SHIFT = 0.05

/** Every shift of the page from its first paint on, but for those that follow a key or a press. */
const WATCH_SHIFTS = `
  globalThis.shifted = 0
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) globalThis.shifted += entry.value
  }).observe({ type: 'layout-shift', buffered: true })`

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
})
