import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import type { Language } from '../../../admin/src/i18n/messages.ts'
import { said } from './said.ts'

const ARTEFACTS = fileURLToPath(new URL('../../../artefacts/console/', import.meta.url))
/** Pictures are kept for people who look at them; who is in a hurry says `SCREENSHOTS=none`. */
const WITH_PICTURES = process.env.SCREENSHOTS !== 'none'
/** So long without a request a page is taken to stand still. */
const QUIET_MS = 150

/** What lies further down a page is in no picture of it. */
const TALLEST = 8_000

const SIGN_IN =
  'mutation ($login: String!, $password: String!) { signIn(login: $login, password: $password) { __typename } }'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Somebody at a browser. */
export interface Visitor {
  page: Page
  /** Console errors, failed requests and answers of 400 and above since the window was opened. */
  faults: string[]
  /** Names of the operations sent to the API since the last call of this. */
  operations(): string[]
  /** The window has a session then, and is still empty: pages are opened where they are wanted. */
  signIn(login: string, password: string): Promise<void>
  /** Opens an address of the console and waits until it stands still. */
  open(path: string): Promise<void>
  /** The same without loading the program anew, as a press on a link does. */
  goTo(path: string): Promise<void>
  settled(): Promise<void>
  /** Another window size, another theme; also under a dialog, where no button can be reached. */
  look(look: { width: number; dark: boolean }): Promise<void>
  /** The other language, by its button, unless it is this one. */
  speak(language: Language): Promise<void>
  /** Pixels by which the page is wider than its window. */
  sideways(): Promise<number>
  /** What axe finds in the page or in a part of it, one line a violation. */
  violations(part?: string): Promise<string[]>
  /** Under artefacts/console: the page from its top, or what the window shows of it. */
  screenshot(name: string, part?: 'page' | 'window'): Promise<void>
  close(): Promise<void>
}

export async function visit(
  browser: Browser,
  url: string,
  { width = 1440 }: { width?: number },
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 780 : 900 },
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    reducedMotion: 'reduce',
  })
  // The console says so, too, but not of everything that is refused.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content policy: ${violatedDirective} ${blockedURI}`),
    )
  })
  const page = await context.newPage()
  const faults: string[] = []
  let operations: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`page: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // A query whose answer is no longer wanted is given up by the console itself.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`)
  })
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return
    const { query } = request.postDataJSON() as { query: string }
    operations.push(/(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? query)
  })

  let open = 0
  let quietSince = Date.now()
  const begin = () => {
    open += 1
  }
  const end = () => {
    open -= 1
    quietSince = Date.now()
  }
  page.on('request', begin)
  page.on('requestfinished', end)
  page.on('requestfailed', end)

  /** No request on its way for a while, nothing marked as loading, every font there. */
  async function settled(): Promise<void> {
    await page.waitForFunction(
      () =>
        document.querySelector('#main, form') !== null &&
        document.querySelector('[role="status"][aria-label], [aria-busy="true"]') === null &&
        document.fonts.status === 'loaded',
    )
    while (open > 0 || Date.now() - quietSince < QUIET_MS) await page.waitForTimeout(QUIET_MS / 3)
    const loading = await page.locator('[role="status"][aria-label], [aria-busy="true"]').count()
    if (loading > 0) await settled()
  }

  return {
    page,
    faults,
    operations() {
      const sent = operations
      operations = []
      return sent
    },
    async signIn(login, password) {
      const answer = await context.request.post(`${url}/graphql`, {
        headers: { origin: url },
        data: { query: SIGN_IN, variables: { login, password } },
      })
      const { data } = (await answer.json()) as { data: { signIn: { __typename: string } } }
      if (data.signIn.__typename !== 'SignedIn') throw new Error(`${login}: ${data.signIn.__typename}`)
    },
    async open(path) {
      await page.goto(url + path)
      await settled()
    },
    async goTo(path) {
      // By way of a page that asks nothing: what is shown afterwards is not what was shown before.
      for (const to of ['/nowhere', path]) {
        await page.evaluate((address) => {
          history.pushState(null, '', address)
          dispatchEvent(new PopStateEvent('popstate'))
        }, to)
        const state = to === path ? 'detached' : 'attached'
        await page.getByRole('heading', { level: 1, name: said((m) => m.fault.noPage) }).waitFor({ state })
      }
      quietSince = Date.now()
      await settled()
    },
    settled,
    async look({ width: wanted, dark }) {
      await page.setViewportSize({ width: wanted, height: wanted < 600 ? 780 : 900 })
      await page.evaluate(
        (theme) => {
          document.documentElement.dataset.theme = theme
        },
        dark ? 'dark' : 'light',
      )
      await page.waitForFunction((asked) => innerWidth === asked, wanted)
      // A media query is noticed with a frame, what follows from it with the next; then it has been painted and all is quiet.
      await page.evaluate(
        () =>
          new Promise((done) =>
            requestAnimationFrame(() =>
              requestAnimationFrame(() => requestIdleCallback(done, { timeout: 500 })),
            ),
          ),
      )
    },
    async speak(language) {
      if ((await page.locator('html').getAttribute('lang')) === language) return
      await page.locator(`header button[lang="${language}"]`).dispatchEvent('click')
      await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
    },
    sideways: () => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth)),
    async violations(part = 'html') {
      // Through the debugger, not as a script of the page: its content policy would refuse that.
      if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE)
      const found = await page.evaluate(async (within) => {
        const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe
        // What only goes into a report is left out of it; the rules are all there.
        const brief = { resultTypes: ['violations'], selectors: false, preload: false, elementRef: false }
        // WCAG 2.2 asks for it, and axe leaves it out unless told.
        const rules = { 'target-size': { enabled: true } }
        const { violations } = await axe.run(within, { ...brief, rules } as import('axe-core').RunOptions)
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 220)}`))
      }, part)
      return found
    },
    async screenshot(name, part = 'page') {
      if (!WITH_PICTURES) return
      mkdirSync(ARTEFACTS, { recursive: true })
      const fullPage = part === 'page'
      // What sticks to the window's top would lie in the middle of the picture.
      if (fullPage) await page.evaluate(() => scrollTo(0, 0))
      const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight])
      const cut = fullPage && height > TALLEST ? { clip: { x: 0, y: 0, width, height: TALLEST } } : {}
      await page.screenshot({ path: `${ARTEFACTS}${name}.jpg`, fullPage, ...cut, type: 'jpeg', quality: 80 })
    },
    close: () => context.close(),
  }
}
