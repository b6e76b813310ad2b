import type { ExecutionResult } from 'graphql'
import type pg from 'pg'

/** A node of PostgreSQL's plan, as `explain (format json)` says it. */
export interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly Plans?: readonly Plan[]
}

/** The plan of the one statement that `ask` sends to the pool it is given. @throws Error when it sends more or fails */
export async function planOf(
  pool: pg.Pool,
  ask: (listening: pg.Pool) => ExecutionResult | Promise<ExecutionResult>,
): Promise<Plan> {
  const sent: pg.QueryConfig[] = []
  const listening = {
    query: (query: pg.QueryConfig) => {
      sent.push(query)
      return pool.query(query)
    },
  }
  const { errors } = await ask(listening as pg.Pool)
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  const [query] = sent
  if (!query || sent.length > 1) throw new Error(`${sent.length} statements instead of one`)
  const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
    `explain (format json) ${query.text}`,
    query.values,
  )
  const plan = rows[0]?.['QUERY PLAN'][0].Plan
  if (!plan) throw new Error('no plan')
  return plan
}

/** Tables that are read from end to end. */
export function wholeTables(plan: Plan): readonly string[] {
  const own = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []
  return [...new Set([...own, ...(plan.Plans ?? []).flatMap(wholeTables)])]
}
