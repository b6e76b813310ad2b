import { type Condition, type Row, reading, type Statement } from '../../read/source.ts'
import type { Figure } from '../words.ts'
import type { Moved } from './moved.input.ts'

/** An earlier moment. */
export type Earlier = { readonly asOf: string | undefined; readonly atDue: boolean | undefined }

const RECORDED = `('INCOMPLETE', 'COMPLETE_WITH_ERRORS', 'CORRECT')`
const COMPLETE = `('COMPLETE_WITH_ERRORS', 'CORRECT')`

/** When a row `a` of obligations or units counts into a figure. */
const COUNTS: Readonly<Record<Figure, string>> = {
  EXPECTED: 'true',
  RECORDED: `a.state in ${RECORDED}`,
  COMPLETE: `a.state in ${COMPLETE}`,
  CORRECT: `a.state = 'CORRECT'`,
  NOT_RECORDED: `a.state = 'NOT_RECORDED'`,
  MISSING: `a.state not in ${COMPLETE}`,
  INSTALLED: `a.sign_status = 'INSTALLED'`,
}

/** The row counts into the figure: true or false, never null. */
export function countsInto(figure: Figure, a: string): string {
  return `coalesce(${a}.expectation = 'EXPECTED' and ${COUNTS[figure].replaceAll('a.', `${a}.`)}, false)`
}

/**
 * The rows that a figure gained or lost since an earlier moment: the same words as the counts of `Completeness.moved`.
 * `at` is the relation of these rows at that moment, told apart by `id`.
 */
export function movedFilter(at: (statement: Statement, row: Row, moment: Earlier) => string): Condition {
  return reading(
    ['state', 'expectation', 'signStatus'],
    (statement, row, { figure, direction, asOf, atDue }: Moved) => {
      const now = countsInto(figure, row.alias)
      const then = countsInto(figure, 'b')
      const [here, there] = direction === 'GAINED' ? [now, `not ${then}`] : [`not ${now}`, then]
      return `(${here} and ${row.alias}.id in (select b.id from ${at(statement, row, { asOf, atDue })} b where ${there}))`
    },
  )
}
