import type { Facts } from '../facts.ts'
import { type Workload, workloads } from '../workloads.ts'

type Question = Pick<Workload, 'id' | 'query' | 'variables'>

/** The reads; W3 also without its total: a page with its exact total counts every row that matches, the page itself does not. */
export function growthQuestions(facts: Facts): Question[] {
  return workloads(facts).flatMap(({ id, query, variables }) => [
    { id, query, variables },
    ...(id === 'W3'
      ? [{ id: 'W3 without its total', query: query.replace('totalCount ', ''), variables }]
      : []),
  ])
}
