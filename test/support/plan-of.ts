import type { ExecutionResult } from 'graphql'
import type pg from 'pg'

/** A node of PostgreSQL's plan, as `explain (analyze, format json)` says it. */
export interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  /** How often it was carried out. */
  readonly 'Actual Loops': number
  /** Rows it gave each time. */
  readonly 'Actual Rows': number
  /** Rows it looked at in vain each time. */
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly Plan[]
}

type Answer = ExecutionResult | Promise<ExecutionResult>

/** The plan of the one statement that `ask` sends to the pool it is given, as it was carried out. @throws Error when it sends more or fails */
export async function planOf(pool: pg.Pool, ask: (listening: pg.Pool) => Answer): Promise<Plan> {
  const plans = plansOf(pool)
  const { errors } = await ask(plans.pool)
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  const [plan, ...more] = plans.taken()
  if (!plan || more.length > 0) throw new Error(`${more.length + 1} statements instead of one`)
  return plan
}

/** A pool of which nothing kept is known, and the plans of what was sent to it since they were last taken. */
export function plansOf(pool: pg.Pool): { pool: pg.Pool; taken(): readonly Plan[] } {
  let plans: Plan[] = []
  const query = async (config: pg.QueryConfig) => {
    const { rows } = await pool.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, timing off, format json) ${config.text}`,
      config.values,
    )
    plans.push(...rows.map((row) => row['QUERY PLAN'][0].Plan))
    return pool.query({ ...config, name: undefined })
  }
  return {
    pool: { query } as unknown as pg.Pool,
    taken() {
      const taken = plans
      plans = []
      return taken
    },
  }
}

/** Tables that were read from end to end; what a plan holds ready and was not needed is left out. */
export function wholeTables(plan: Plan): readonly string[] {
  if (plan['Actual Loops'] === 0) return []
  const own = plan['Node Type'] === 'Seq Scan' ? [plan['Relation Name'] ?? ''] : []
  return [...new Set([...own, ...(plan.Plans ?? []).flatMap(wholeTables)])]
}

/** How many rows of a table were looked at, however often. */
export function rowsRead(plan: Plan, table: string): number {
  const each = plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)
  const own = plan['Relation Name'] === table ? each * plan['Actual Loops'] : 0
  return (plan.Plans ?? []).reduce((sum, part) => sum + rowsRead(part, table), own)
}
