import autocannon, { type Request } from 'autocannon'
import type { Served } from './served.ts'
import type { Headers } from './somebody.ts'

/** What is sent again and again, and to whom. */
export interface Load {
  readonly name: string
  readonly server: Served
  readonly path: string
  readonly headers: Headers
  readonly requests: readonly Request[]
  readonly connections?: number
  /** So many requests instead of seconds, for what takes so long that few would end. */
  readonly amount?: number
}

export interface Pace {
  readonly rounds: number
  readonly seconds: number
  /** Seconds before anything counts: code that is walked often is compiled for speed only after some thousands of requests. */
  readonly warmUp: number
}

/** Medians over the rounds; `spread` is (highest − lowest) / median of req/s. */
export interface Measured {
  readonly name: string
  readonly perSecond: number
  readonly spread: number
  readonly p50: number
  readonly p99: number
  /** CPU of the Node process, PostgreSQL not counted, in ms. */
  readonly cpuMs: number
  readonly rss: number
  readonly delayMs: number
}

/** Sends every load in turn, `rounds` times over, so that what else the machine does meets all alike. @throws Error when a request fails */
export async function measure(
  loads: readonly Load[],
  { rounds, seconds, warmUp }: Pace,
): Promise<Measured[]> {
  const results = new Map<string, Once[]>(loads.map(({ name }) => [name, []]))
  for (const load of loads) await once(load, load.amount ? { amount: load.amount } : { duration: warmUp })
  for (let round = 0; round < rounds; round += 1) {
    for (const load of loads) {
      const until = load.amount ? { amount: load.amount } : { duration: seconds }
      results.get(load.name)?.push(await once(load, until))
    }
  }
  return [...results].map(([name, all]) => summary(name, all))
}

/** A run ends with the sample in which it is done; with the usual second a short one would wait, and seem slower than it was. */
const SAMPLE_MS = 50

type Once = Omit<Measured, 'name' | 'spread'>

async function once(load: Load, until: { amount: number } | { duration: number }): Promise<Once> {
  await load.server.used()
  const result = await autocannon({
    url: load.server.url + load.path,
    connections: load.connections ?? 8,
    ...until,
    timeout: 60,
    sampleInt: SAMPLE_MS,
    headers: { 'content-type': 'application/json', ...load.headers },
    requests: load.requests.map((request) => ({ method: 'POST', ...request })),
  })
  const { cpuMs, rss, delayMs } = await load.server.used()
  if (result.errors + result.non2xx > 0)
    throw new Error(`${load.name}: ${result.errors} errors, ${result.non2xx} refusals`)
  return {
    perSecond: result.requests.total / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    cpuMs: cpuMs / result.requests.total,
    rss,
    delayMs,
  }
}

function summary(name: string, all: readonly Once[]): Measured {
  const of = (key: keyof Once) => median(all.map((each) => each[key]))
  const speeds = all.map(({ perSecond }) => perSecond)
  return {
    name,
    perSecond: of('perSecond'),
    spread: (Math.max(...speeds) - Math.min(...speeds)) / of('perSecond'),
    p50: of('p50'),
    p99: of('p99'),
    cpuMs: of('cpuMs'),
    rss: Math.max(...all.map(({ rss }) => rss)),
    delayMs: of('delayMs'),
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle - 1)] ?? 0)) / 2
}
