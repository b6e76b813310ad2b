import type pg from 'pg'
import { asGraphql, post } from '../ask.ts'
import type { Facts } from '../facts.ts'
import { median } from '../measure.ts'
import type { Served } from '../served.ts'
import type { Headers } from '../somebody.ts'
import { growthQuestions } from './growth-questions.ts'

/** Median ms of one request at a time, by workload. */
export type Latencies = Readonly<Record<string, number>>

const TIMES = 40
const TIMES_COUNTED = 5

/** W1, W2 and both pages of W3; and W2 where something has changed before each request, so that it is counted anew. */
export async function latencies(
  ours: Served,
  officer: Headers,
  facts: Facts,
  pool: pg.Pool,
): Promise<Latencies> {
  const result: Record<string, number> = {}
  for (const work of growthQuestions(facts)) {
    const ask = () => post(ours, '/graphql', officer, asGraphql(work))
    const { errors } = await ask()
    if (errors) throw new Error(`${work.id}: ${JSON.stringify(errors)}`)
    for (let n = 0; n < 8; n += 1) await ask()
    result[work.id] = await timed(ask, TIMES)
    if (work.id !== 'W2') continue
    const touch = () => pool.query("update round set name_en = name_en || '.' where code = $1", [facts.round])
    result['W2 after a change'] = await timed(ask, TIMES_COUNTED, touch)
  }
  return result
}

async function timed(
  ask: () => Promise<unknown>,
  times: number,
  before?: () => Promise<unknown>,
): Promise<number> {
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) {
    await before?.()
    const begun = performance.now()
    await ask()
    taken.push(performance.now() - begun)
  }
  return median(taken)
}
