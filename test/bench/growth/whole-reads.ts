import { execute, parse } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../../../server/access/viewer.ts'
import { rolesOf } from '../../../server/access/viewer.ts'
import { roleView } from '../../../server/graphql/role-view.ts'
import { wholeSchema } from '../../../server/graphql/schema.ts'
import { planOf, wholeTables } from '../../support/plan-of.ts'
import type { Facts } from '../facts.ts'
import { growthQuestions } from './growth-questions.ts'

/** By workload, the large tables its statement reads from end to end. */
export async function wholeReads(
  pool: pg.Pool,
  facts: Facts,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const viewer: Viewer = {
    id: '00000000-0000-0000-0000-000000000000',
    name: '',
    kind: 'PERSON',
    grants: [{ role: 'PROVINCE_OFFICER', areaId: facts.province.id }],
  }
  const { rows } = await pool.query<{ name: string }>(
    'select relname name from pg_class where reltuples > 1000',
  )
  const large = new Set(rows.map(({ name }) => name))
  const view = roleView(await wholeSchema(), rolesOf(viewer))
  const found: Record<string, readonly string[]> = {}
  for (const { id, query, variables } of growthQuestions(facts)) {
    const ask = (listening: pg.Pool) =>
      execute({
        schema: view,
        document: parse(query),
        variableValues: variables,
        contextValue: { viewer, pool: listening },
      })
    found[id] = wholeTables(await planOf(pool, ask)).filter((table) => large.has(table))
  }
  return found
}
