import { execute, parse } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../../../server/access/viewer.ts'
import { rolesOf } from '../../../server/access/viewer.ts'
import { roleView } from '../../../server/graphql/role-view.ts'
import { wholeSchema } from '../../../server/graphql/schema.ts'
import { plansOf, wholeTables } from '../../support/plan-of.ts'
import type { Facts } from '../facts.ts'
import { growthQuestions, happenings } from './growth-questions.ts'

/** By workload, the large tables its statements read from end to end. */
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
  const happens = happenings(pool, facts)
  const found: Record<string, readonly string[]> = {}
  for (const { id, query, variables, before } of growthQuestions(facts)) {
    const plans = plansOf(pool)
    const ask = () =>
      execute({
        schema: view,
        document: parse(query),
        variableValues: variables,
        contextValue: { viewer, pool: plans.pool },
      })
    // Asked once before, as it mostly is: what is kept of that is used.
    await ask()
    plans.taken()
    await happens(before)
    const { errors } = await ask()
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
    found[id] = [...new Set(plans.taken().flatMap(wholeTables))].filter((table) => large.has(table))
  }
  return found
}
