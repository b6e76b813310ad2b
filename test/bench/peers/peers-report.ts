import { busy, machine, today } from '../machine.ts'
import type { Measured } from '../measure.ts'

/** Workload → peer → the least multiple of the peer's req/s that is asked for. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  W1: { PostGraphile: 1.4, Directus: 4.5, Keystone: 25 },
  W2: { PostGraphile: 50, Directus: 90, Keystone: 1000 },
  W3: { PostGraphile: 1.4, Directus: 5, Keystone: 8 },
  W4: { PostGraphile: 0.6, Directus: 12, Keystone: 1.3 },
  'W4 recorded': {},
}

export interface PeersFound {
  readonly measured: readonly Measured[]
  /** Names of those that were measured. */
  readonly peers: readonly string[]
  /** Name of a peer → why it was not. */
  readonly absent: Readonly<Record<string, string>>
}

/** The section on peers, as Markdown. */
export function peersReport({ measured, peers, absent }: PeersFound): string {
  const missing = Object.entries(absent).map(([name, why]) => `- ${name} was not measured: ${why}.`)
  return `## Peers

Written by \`npm run bench:peers\` on ${today()}: ${machine()}. Each peer is installed into a throw-away folder and runs on the
same database; before anything is measured its answers are compared with ours. Medians of req/s with 8 connections, three rounds
in turn with ours and the floor, spread in brackets. The peers check no rights, reckon no cost and, in W4, write to a table
without history; in *W4 recorded* to the register's own, whose triggers write history, states and notes for them, too.
W2 of a peer is four counts of states, ours eight. Ours is asked by an officer of a province, everything on.
${busy()}

${table(['floor', 'ours', ...peers], (id, who) => cell(measured, nameOf(id, who)))}

Ours is so many times as fast (target):

${table(peers, (id, peer) => against(measured, id, peer))}
${missing.length > 0 ? `\n${missing.join('\n')}` : ''}`
}

function table(columns: readonly string[], cellOf: (id: string, column: string) => string): string {
  const lines = Object.keys(TARGETS).map(
    (id) => `| ${id} | ${columns.map((each) => cellOf(id, each)).join(' | ')} |`,
  )
  return `| | ${columns.join(' | ')} |
|---|${columns.map(() => '---|').join('')}
${lines.join('\n')}`
}

/** Ours always records. */
const nameOf = (id: string, who: string) => (who === 'ours' ? `${id.split(' ')[0]} ours` : `${id} ${who}`)
const speedOf = (measured: readonly Measured[], name: string) => measured.find((each) => each.name === name)

function cell(measured: readonly Measured[], name: string): string {
  const found = speedOf(measured, name)
  if (!found) return '–'
  const { perSecond, spread } = found
  const speed = perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString('en')
  return `${speed} (${Math.round(spread * 100)} %)`
}

function against(measured: readonly Measured[], id: string, peer: string): string {
  const [ours, theirs] = [speedOf(measured, nameOf(id, 'ours')), speedOf(measured, `${id} ${peer}`)]
  const target = TARGETS[id]?.[peer.split(' ')[0] ?? '']
  if (!ours || !theirs) return '–'
  const share = ours.perSecond / theirs.perSecond
  if (target === undefined) return `${share.toFixed(2)} ×`
  return `${share.toFixed(2)} × (≥ ${target} ×${share >= target ? ', met' : ', **missed**'})`
}
