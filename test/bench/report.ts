import type { EditPart } from './edit-profile.ts'
import { RECORDED_FLOOR } from './edits.ts'
import type { Exported } from './exports.ts'
import type { Imported } from './imports.ts'
import { busy, machine, today } from './machine.ts'
import type { Measured } from './measure.ts'
import type { TableSize } from './sizes.ts'
import type { Tree } from './whole-tree.ts'

/** Everything one pass has measured. */
export interface Report {
  readonly real: boolean
  readonly quick: boolean
  readonly startMs: number
  readonly bytes: Readonly<Record<string, number>>
  readonly measured: readonly Measured[]
  readonly edit: readonly EditPart[]
  readonly refusals: readonly { name: string; ms: number }[]
  readonly tree: Tree
  readonly exported: Exported
  readonly imported: Imported
  readonly sizes: readonly TableSize[]
}

/** Workload → the least share of the floor's req/s that is asked for. */
const TARGETS: Readonly<Record<string, number>> = { W1: 0.55, W2: 0.4, W3: 0.5, W3c: 0.5, W4: 0.4 }
/** Asked for W1 of a registered document. Every known one goes the way a registered one would, so it is the same load. */
const REGISTERED = 0.85

const whole = (n: number) => Math.round(n).toLocaleString('en')
const two = (n: number) => n.toFixed(2)
const megabytes = (bytes: number) => (bytes / 1048576).toFixed(1)

/** The pass as a page of Markdown. */
export function report(all: Report): string {
  return [head(all), speeds(all), shares(all), others(all), sizes(all)].join('\n\n')
}

function head({ real, quick }: Report): string {
  return `## Workloads

Written by \`npm run bench${quick ? ' -- --quick' : ''}\` on ${today()}: ${machine()}, ${real ? 'the real register' : 'the sample country'} at full size.
Figures of different passes are not comparable; those of one table are: each load is sent in turn,
${quick ? 'once' : 'three times over, and the medians stand here'}. Spread is (highest − lowest) / median. CPU is that of the Node process, PostgreSQL not counted.
${busy()}

*Floor* is a bare HTTP server that runs one hand-written statement and writes the JSON text PostgreSQL answers, without
sign-in, authorisation, cost or history; *W4 recorded floor* changes a row of the register's own table, whose triggers write
history, states and notes. *Ours* is the whole program, asked by an officer of a province (W1 asks for that province). Before
anything is measured, both must have given the same answer to what is read, compared as canonical JSON.`
}

function speeds({ measured }: Report): string {
  const lines = measured.map(
    (m) =>
      `| ${m.name} | ${whole(m.perSecond)} | ${whole(m.spread * 100)} % | ${m.p50} | ${m.p99} | ${two(m.cpuMs)} | ${megabytes(m.rss)} | ${two(m.delayMs)} |`,
  )
  return `| load | req/s | spread | p50 ms | p99 ms | CPU-ms per request | memory MB | event-loop delay p99 ms |
|---|---|---|---|---|---|---|---|
${lines.join('\n')}`
}

function shares({ measured, bytes }: Report): string {
  const speed = (name: string) => measured.find((m) => m.name === name)?.perSecond ?? Number.NaN
  const line = (name: string, id: string, target: number) => {
    const share = speed(`${id} ours`) / speed(`${id} floor`)
    return `| ${name} | ${bytes[id] ? whole(bytes[id]) : '–'} | ${two(share)} | ≥ ${target} | ${share >= target ? 'met' : '**missed**'} |`
  }
  const lines = Object.entries(TARGETS).map(([id, target]) => line(id, id, target))
  lines.splice(1, 0, line('W1, as a registered document', 'W1', REGISTERED))
  const recorded = speed('W4 ours') / speed(RECORDED_FLOOR)
  const kept = speed('W1 ours') / speed('W1 unrestricted')
  return `| workload | bytes | ours ÷ floor | target | |
|---|---|---|---|---|
${lines.join('\n')}
| W4, beside the floor on the register's own table | – | ${two(recorded)} | – | |
| authorisation | | ${two(kept)} of the unrestricted view | ≥ 0.9 | ${kept >= 0.9 ? 'met' : '**missed**'} |`
}

function others({ edit, refusals, tree, exported, imported, startMs }: Report): string {
  const file = (name: string, { rows, refused, ms }: Imported['centres']) =>
    `- W5, ${name}: ${whole(rows)} rows in ${two(ms / 1000)} s, ${whole((rows / ms) * 1000)} rows/s, ${refused} refused (target 4,000 rows/s).`
  return [
    `- W4, what PostgreSQL does in one edit, ms: ${edit.map(({ part, ms }) => `${part} ${two(ms)}`).join('; ')}.`,
    ...refusals.map(({ name, ms }) => `- W6, ${name}: refused in ${two(ms)} ms (target 5 ms).`),
    `- W7, the whole tree, ${megabytes(tree.bytes)} MB: ours ${whole(tree.oursMs)} ms, one statement ${whole(tree.floorMs)} ms, ${two(tree.oursMs / tree.floorMs)} × (target 3 ×).`,
    file('centres', imported.centres),
    file('signs', imported.signs),
    `- W5, most memory the import ever had: ${megabytes(imported.peak)} MB.`,
    `- W8, every LAO as XLSX: ${whole(exported.rows)} rows, ${megabytes(exported.bytes)} MB, first byte after ${whole(exported.firstMs)} ms, all in ${whole(exported.ms)} ms; memory ${megabytes(exported.before)} MB before, ${megabytes(exported.peak)} MB at most.`,
    `- Start of the HTTP side on a ready database: ${whole(startMs)} ms.`,
  ].join('\n')
}

function sizes({ sizes }: Report): string {
  const lines = sizes.map(
    ({ name, rows, heap, indexes }) =>
      `| ${name} | ${whole(rows)} | ${megabytes(heap)} | ${megabytes(indexes)} |`,
  )
  return `| table | rows | rows MB | indexes MB |
|---|---|---|---|
${lines.join('\n')}`
}
