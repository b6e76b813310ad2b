import { asGraphql, asStatement, post } from './ask.ts'
import type { Load } from './measure.ts'
import { mustBeSame } from './same-answer.ts'
import type { Served } from './served.ts'
import type { Headers } from './somebody.ts'
import type { Workload } from './workloads.ts'

export interface Servers {
  readonly floor: Served
  readonly ours: Served
}

/** @throws Error when ours does not answer as the floor does; answers how many bytes an answer has */
export async function compareAnswers(
  { floor, ours }: Servers,
  headers: Headers,
  work: Workload,
): Promise<number> {
  const mine = await post(ours, '/graphql', headers, asGraphql(work))
  if (!mine.data) throw new Error(`${work.id}: ${JSON.stringify(mine)}`)
  const bare = await post(floor, '/', {}, asStatement(work))
  mustBeSame(work.id, mine.data, bare.data)
  return Buffer.byteLength(JSON.stringify(mine.data))
}

export function readLoads({ floor, ours }: Servers, headers: Headers, work: Workload): Load[] {
  const body = asStatement(work)
  return [
    { name: `${work.id} floor`, server: floor, path: '/', headers: {}, requests: [{ body }] },
    loadsOf(`${work.id} ours`, ours, headers, work),
  ]
}

export function loadsOf(name: string, server: Served, headers: Headers, work: Workload): Load {
  return { name, server, path: '/graphql', headers, requests: [{ body: asGraphql(work) }] }
}
