import type { Measured } from '../measure.ts'

/** Peers there is a recipe for in words but none that runs here, and why. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'Directus 12.4.0':
    'its isolated-vm has to be built against the headers of Node 22; the project runs on Node 24',
  'Keystone 8.1.0':
    'its lists have to be mapped onto the tables by hand, with a Prisma engine that is downloaded on install',
}

/** Workload → peer → the least multiple of the peer's req/s that is asked for. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  W1: { PostGraphile: 1.4 },
  W2: { PostGraphile: 50 },
  W3: { PostGraphile: 1.4 },
  W4: { PostGraphile: 0.6 },
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
  const speed = (name: string) => measured.find((each) => each.name === name)
  const cell = (name: string) => {
    const found = speed(name)
    return found
      ? `${Math.round(found.perSecond).toLocaleString('en')} (${Math.round(found.spread * 100)} %)`
      : '–'
  }
  const against = (id: string, peer: string) => {
    const share =
      (speed(`${id} ours`)?.perSecond ?? Number.NaN) / (speed(`${id} ${peer}`)?.perSecond ?? Number.NaN)
    const target = TARGETS[id]?.[peer.split(' ')[0] ?? '']
    const verdict = target === undefined ? '' : share >= target ? ', met' : ', **missed**'
    return `${share.toFixed(2)} × (≥ ${target} ×${verdict})`
  }
  const ids = Object.keys(TARGETS)
  return `## Peers

Written by \`npm run bench:peers\` on ${new Date().toISOString().slice(0, 10)}. Each peer is installed into a throw-away folder and runs on the same
database; before anything is measured its answers are compared with ours. Medians of req/s with 8 connections, three
rounds in turn with ours and the floor, spread in brackets. The peers check no rights, reckon no cost and, in W4, write to
a table without history; W2 of a peer is four counts of states, ours eight.

| | floor | ours | ${peers.join(' | ')} | ${peers.map((peer) => `ours ÷ ${peer}`).join(' | ')} |
|---|---|---|${peers.map(() => '---|---|').join('')}
${ids.map((id) => `| ${id} | ${cell(`${id} floor`)} | ${cell(`${id} ours`)} | ${peers.map((peer) => cell(`${id} ${peer}`)).join(' | ')} | ${peers.map((peer) => against(id, peer)).join(' | ')} |`).join('\n')}

${Object.entries(absent)
  .map(([name, why]) => `- ${name} was not measured: ${why}.`)
  .join('\n')}`
}
