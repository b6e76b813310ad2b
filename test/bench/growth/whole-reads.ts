import { execute, parse } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../../../server/access/viewer.ts'
import { rolesOf } from '../../../server/access/viewer.ts'
import { roleView } from '../../../server/graphql/role-view.ts'
import { wholeSchema } from '../../../server/graphql/schema.ts'
import { planOf, wholeTables } from '../../support/plan-of.ts'
import type { Facts } from '../facts.ts'
import { workloads } from '../workloads.ts'

/** By workload, the tables its statement reads from end to end. */
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
  const view = roleView(await wholeSchema(), rolesOf(viewer))
  const found: Record<string, readonly string[]> = {}
  for (const { id, query, variables } of workloads(facts)) {
    const ask = (listening: pg.Pool) =>
      execute({
        schema: view,
        document: parse(query),
        variableValues: variables,
        contextValue: { viewer, pool: listening },
      })
    found[id] = wholeTables(await planOf(pool, ask))
  }
  return found
}
