import type pg from 'pg'
import { type Facts, one } from './facts.ts'
import { workloads } from './workloads.ts'

/** With the cursor of W3's third page, asked of the database as the floor asks it. */
export async function withThirdPage(pool: pg.Pool, facts: Facts): Promise<Facts> {
  const second = await endOfPage(pool, facts, null)
  return { ...facts, cursor: await endOfPage(pool, facts, second) }
}

async function endOfPage(pool: pg.Pool, facts: Facts, after: string | null): Promise<string> {
  const page = workloads(facts).find(({ id }) => id === 'W3')
  const { answer } = await one<{ answer: { centres: { pageInfo: { endCursor: string } } } }>(
    pool,
    page?.sql ?? '',
    [after],
  )
  return answer.centres.pageInfo.endCursor.replace('centre_', '')
}
