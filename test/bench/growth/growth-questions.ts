import type pg from 'pg'
import type { Facts } from '../facts.ts'
import { type Workload, workloads } from '../workloads.ts'

/** A question, and what happens before each time it is asked. */
export interface GrowthQuestion extends Pick<Workload, 'id' | 'query' | 'variables'> {
  readonly before: 'NOTHING' | 'AN_EDIT' | 'A_RENAMED_ROUND'
}

/**
 * The reads. W3 also without its total: a page with its exact total counts every row that matches, the page itself does
 * not. W2 and W3 also after what they counted has changed.
 */
export function growthQuestions(facts: Facts): GrowthQuestion[] {
  return workloads(facts).flatMap(({ id, query, variables }) => {
    const asked = { id, query, variables, before: 'NOTHING' } as const
    const edited = { ...asked, id: `${id} after an edit`, before: 'AN_EDIT' } as const
    if (id === 'W2') {
      return [asked, edited, { ...asked, id: 'W2 counted anew', before: 'A_RENAMED_ROUND' } as const]
    }
    if (id === 'W3') {
      const page = { ...asked, id: 'W3 without its total', query: query.replace('totalCount ', '') }
      return [asked, edited, page]
    }
    return [asked]
  })
}

/** Does what happens before a question: each edit is of the sign of another centre and changes what figures and totals count. */
export function happenings(pool: pg.Pool, facts: Facts): (before: GrowthQuestion['before']) => Promise<void> {
  const centres = [...facts.centres]
  return async (before) => {
    if (before === 'AN_EDIT') {
      const centre = centres.pop()
      const { rowCount } = await pool.query(
        `update sign_installation set status = case status when 'INSTALLED' then 'NOT_INSTALLED' else 'INSTALLED' end
         where centre_id = $1`,
        [centre?.id],
      )
      if (rowCount !== 1) throw new Error('there is no centre left to be edited')
    }
    if (before === 'A_RENAMED_ROUND')
      await pool.query("update round set name_en = name_en || '.' where code = $1", [facts.round])
  }
}
