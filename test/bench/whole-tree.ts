import { execute, type GraphQLSchema, parse } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../../server/access/viewer.ts'
import { rolesOf } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { median } from './measure.ts'
import { mustBeSame } from './same-answer.ts'
import { COUNTRY, COUNTRY_SQL } from './workloads.ts'

export interface Tree {
  readonly bytes: number
  readonly floorMs: number
  readonly oursMs: number
}

/** W7: the whole tree in one answer, as JSON text, without the limit on what a request may cost. */
export async function wholeTree(pool: pg.Pool, rounds: number): Promise<Tree> {
  const viewer: Viewer = { id: '', name: '', kind: 'PERSON', grants: [{ role: 'DLA_ADMIN', areaId: null }] }
  const view = roleView(await wholeSchema(), rolesOf(viewer))
  const [floor, ours] = [() => bare(pool), () => asked(pool, view, viewer)]
  const [one, other] = [await floor(), await ours()]
  mustBeSame('W7', JSON.parse(other), JSON.parse(one))
  const [bareMs, ourMs]: [number[], number[]] = [[], []]
  for (let n = 0; n < rounds; n += 1) {
    bareMs.push(await timed(floor))
    ourMs.push(await timed(ours))
  }
  return { bytes: Buffer.byteLength(other), floorMs: median(bareMs), oursMs: median(ourMs) }
}

async function bare(pool: pg.Pool): Promise<string> {
  const types = { getTypeParser: () => (text: string) => text }
  const { rows } = await pool.query<{ answer: string }>({ name: 'w7', text: COUNTRY_SQL, types })
  return rows[0]?.answer ?? ''
}

async function asked(pool: pg.Pool, schema: GraphQLSchema, viewer: Viewer): Promise<string> {
  const { data, errors } = await execute({
    schema,
    document: parse(COUNTRY),
    contextValue: { viewer, pool },
  })
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return JSON.stringify(data)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
