import type pg from 'pg'
import { asGraphql, post } from '../ask.ts'
import type { Facts } from '../facts.ts'
import { median } from '../measure.ts'
import type { Served } from '../served.ts'
import type { Headers } from '../somebody.ts'
import { growthQuestions, happenings } from './growth-questions.ts'

/** Median ms of one request at a time, by workload. */
export type Latencies = Readonly<Record<string, number>>

const PASSES = 3
/** Of one pass. */
const TIMES = { NOTHING: 15, AN_EDIT: 5, A_RENAMED_ROUND: 2 } as const

/** The latencies of the questions about growth, over HTTP, in passes one after the other; what happens before a question is not in them. */
export async function latencies(
  ours: Served,
  officer: Headers,
  facts: Facts,
  pool: pg.Pool,
): Promise<Latencies> {
  const happens = happenings(pool, facts)
  const taken: Record<string, number[]> = {}
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const work of growthQuestions(facts)) {
      const ask = () => post(ours, '/graphql', officer, asGraphql(work))
      const { errors } = await ask()
      if (errors) throw new Error(`${work.id}: ${JSON.stringify(errors)}`)
      for (let n = 0; n < 8; n += 1) await ask()
      const own = await timed(ask, TIMES[work.before], () => happens(work.before))
      taken[work.id] = [...(taken[work.id] ?? []), ...own]
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([id, times]) => [id, median(times)]))
}

async function timed(
  ask: () => Promise<unknown>,
  times: number,
  before: () => Promise<unknown>,
): Promise<number[]> {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    await before()
    const begun = performance.now()
    await ask()
    taken.push(performance.now() - begun)
  }
  return taken
}
