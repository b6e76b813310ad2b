import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import type { Orm } from '../../../server/database/orm.ts'
import type { CountryIds } from '../../support/country-ids.ts'
import { Asking } from './asking.ts'
import { Comparison } from './compare.ts'
import { Ledger } from './ledger.ts'
import { placelessOf, placesOf } from './places.ts'
import type { ReadMatrix } from './read-matrix.ts'
import { type Asker, somebodies } from './somebodies.ts'

export interface Matrix extends ReadMatrix {
  readonly askers: readonly Asker[]
}

/** Everybody, everything and nothing checked yet; over the full country. */
export async function aMatrix(
  schema: GraphQLSchema,
  pool: pg.Pool,
  orm: Orm,
  ids: CountryIds,
): Promise<Matrix> {
  const places = await placesOf(pool)
  const askers = somebodies(ids)
  const [admin] = askers
  if (!admin) throw new Error('nobody asks')
  const ledger = new Ledger()
  const laos = ['06300101', '06300108', '06310101', '06310108'].map((code) => `lao_${ids.lao(code)}`)
  return {
    ...{ asking: new Asking(schema, pool, orm), ledger, comparison: new Comparison(ledger, places) },
    ...{ askers, admin, truths: new Map() },
    samples: { ids: { Lao: laos }, all: someOfEach([...places.keys(), ...(await placelessOf(pool))], 7) },
  }
}

/** At most this many ids of each noun. */
function someOfEach(ids: readonly string[], most: number): string[] {
  const noun = (id: string) => id.split('_')[0]
  return ids.filter((id, at) => ids.slice(0, at).filter((one) => noun(one) === noun(id)).length < most)
}
