import type { CDPSession, Page } from 'playwright-core'
import { median } from './measure.ts'

/** What the first row of the overview's table shows up as. */
const TABLE_ROW = '#main tbody tr td:nth-child(4)'
const RUNS = 7

/** Milliseconds from the request of the page until its table stands and the next press would be answered; medians. */
export async function interactive(page: Page, url: string, slowedBy: number): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedBy })
  const all: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(url, { waitUntil: 'commit' })
    await page.waitForFunction((row) => document.querySelector(row) !== null, TABLE_ROW, { polling: 'raf' })
    all.push(await page.evaluate(untilFree))
  }
  await session.detach()
  return median(all)
}

/** Runs in the page: resolves when a frame has been painted and the thread is free again, with the time since the request. */
function untilFree(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestIdleCallback(() => resolve(performance.now())))
  })
}

/** Milliseconds from pressing "next page" until the first row is another one; the median of ten pages. */
export async function paging(page: Page): Promise<number> {
  const all: number[] = []
  for (let run = 0; run < 10; run += 1) {
    const first = await page.locator('#main tbody tr').first().textContent()
    const begun = performance.now()
    await page.getByRole('button', { name: 'หน้าถัดไป' }).click()
    await page.waitForFunction((former) => {
      const row = document.querySelector('#main tbody tr')
      return row !== null && row.textContent !== former && !document.querySelector('[aria-busy="true"]')
    }, first)
    all.push(performance.now() - begun)
  }
  return median(all)
}

/** Milliseconds of the slowest of the frames while the list is scrolled from its top to its foot, but for one in twenty. */
export async function scrolling(page: Page): Promise<number> {
  await page.evaluate(() => scrollTo(0, 0))
  const frames = page.evaluate(async () => {
    const gaps: number[] = []
    const begun = performance.now()
    for (let last = begun; last < begun + 1_500; ) {
      const now = await new Promise<number>(requestAnimationFrame)
      gaps.push(now - last)
      last = now
    }
    return gaps
  })
  for (let step = 0; step < 30; step += 1) await page.mouse.wheel(0, 120)
  const sorted = (await frames).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN
}

/** Compressed bytes of script that opening an address loads with an empty cache. */
export async function scriptBytes(page: Page, url: string): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  const scripts = new Set<string>()
  let bytes = 0
  session.on('Network.responseReceived', ({ requestId, type }) => type === 'Script' && scripts.add(requestId))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await session.detach()
  return bytes
}
