import { busy, machine, today } from '../machine.ts'
import type { TableSize } from '../sizes.ts'
import type { Growth } from './grown-country.ts'
import type { Latencies } from './latencies.ts'

/** What was found in one country. */
export interface Grown {
  readonly growth: Growth
  /** To write it. */
  readonly seconds: number
  readonly times: Latencies
  /** By workload, the tables read from end to end. */
  readonly whole: Readonly<Record<string, readonly string[]>>
  readonly sizes: readonly TableSize[]
}

const LIMIT = 1.5
const ms = (n: number) => (n < 10 ? n.toFixed(1) : n.toFixed(0))
const megabytes = (bytes: number) => (bytes / 1048576).toFixed(0)
const named = ({ times, rounds }: Growth) => `${times} × LAOs, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}`

/** The section on growth, as Markdown. */
export function growthReport(grown: readonly Grown[]): string {
  const [first] = grown
  if (!first) throw new Error('nothing was measured')
  return `## Growth

Written by \`npm run bench:growth\` on ${today()}: ${machine()}. Countries made by SQL (ข้อมูลจำลอง): 7,904 LAOs at 1 ×, each with a
centre, a sign and a photo. Median of one request at a time over HTTP, as an officer of a province; in brackets the
multiple of the first column. Target: W2 and W3 stay within ${LIMIT} ×. Each was written in ${grown.map(({ seconds }) => seconds.toFixed(0)).join(', ')} s.
${busy()}

${table(grown, first)}

*After an edit*: before each request a centre was edited so that its state changed; figures and totals are then counted anew in its place alone. *Counted anew*: before each request the round was renamed, after which everything is. W1 is a province, and a province has so many times the LAOs.

Large tables read from end to end:

${grown
  .map(
    ({ growth, whole }) =>
      `- ${named(growth)}: ${Object.entries(whole)
        .map(([id, tables]) => `${id} ${tables.length > 0 ? tables.join(', ') : 'none'}`)
        .join('; ')}`,
  )
  .join('\n')}

${sizes(grown)}`
}

function table(grown: readonly Grown[], first: Grown): string {
  const rows = Object.keys(first.times).map((id) => {
    const base = first.times[id] ?? Number.NaN
    const cells = grown.map(
      ({ times }) => `${ms(times[id] ?? Number.NaN)} (${((times[id] ?? Number.NaN) / base).toFixed(1)} ×)`,
    )
    return `| ${id}, ms | ${cells.join(' | ')} |`
  })
  return `| | ${grown.map(({ growth }) => named(growth)).join(' | ')} |
|---|${grown.map(() => '---|').join('')}
${rows.join('\n')}`
}

function sizes(grown: readonly Grown[]): string {
  const names = [...new Set(grown.flatMap(({ sizes }) => sizes.slice(0, 8).map(({ name }) => name)))]
  const cell = ({ sizes }: Grown, name: string) => {
    const found = sizes.find((each) => each.name === name)
    return found
      ? `${Math.round(found.rows).toLocaleString('en')} rows, ${megabytes(found.heap)} + ${megabytes(found.indexes)}`
      : '–'
  }
  return `Rows, and MB of rows + MB of indexes:

| table | ${grown.map(({ growth }) => named(growth)).join(' | ')} |
|---|${grown.map(() => '---|').join('')}
${names.map((name) => `| ${name} | ${grown.map((each) => cell(each, name)).join(' | ')} |`).join('\n')}`
}
