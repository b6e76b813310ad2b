import { buildConsole } from '../../server/build-console.ts'
import { aBrowser } from '../browser/support/chromium.ts'
import { visit } from '../browser/support/visitor.ts'
import { interactive, paging, scriptBytes, scrolling } from './console-measures.ts'
import { consoleSection, type Figure } from './console-report.ts'
import { sampleServer } from './console-server.ts'
import { writeSection } from './sections.ts'

const say = (line: string) => void process.stdout.write(`${line}\n`)

/** How heavy and how quick the console is on the embedded default with the sample country of full size, beside its targets. */
async function measured(): Promise<Figure[]> {
  await using stack = new AsyncDisposableStack()
  await buildConsole(say)
  const server = await sampleServer(say)
  stack.defer(server.stop)
  const browser = await aBrowser()
  stack.defer(() => browser.close())
  const analyst = await visit(browser, server.url, {})
  await analyst.signIn('analyst', server.password)
  const { page } = analyst
  const overview = `${server.url}/overview`
  const first = await scriptBytes(page, overview)
  const plain = await interactive(page, overview, 1)
  const slowed = await interactive(page, overview, 4)
  await analyst.open('/laos')
  const nextPage = await paging(page)
  const frame = await scrolling(page)
  return [
    { what: 'script of the first screen, compressed', value: first / 1024, unit: 'KB', most: 350 },
    { what: 'overview interactive, nothing cached', value: plain, unit: 'ms', most: 1_500 },
    { what: 'the same with the processor slowed to a quarter', value: slowed, unit: 'ms', most: 4_000 },
    { what: 'list of every LAO: next page', value: nextPage, unit: 'ms', most: 1_000 },
    { what: 'list of every LAO: frame while scrolling, 95th of 100', value: frame, unit: 'ms', most: 50 },
  ]
}

const figures = await measured()
for (const { what, value, unit, most } of figures) {
  say(`${value <= most ? '✓' : '✗'} ${what}: ${value.toFixed(0)} ${unit} (at most ${most})`)
}
await writeSection('console', consoleSection(figures))
process.exitCode = figures.some(({ value, most }) => value > most) ? 1 : 0
