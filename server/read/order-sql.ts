import { InvalidInput } from '../errors.ts'
import { mayName } from './policy-column.ts'
import type { Row, Statement } from './source.ts'

export interface SortedBy {
  readonly sql: string
  readonly descending: boolean
}

/** What an `orderBy` input, or else the source's default, sorts by. @throws InvalidInput for an order the viewer may not use. */
export function sortKeys(statement: Statement, row: Row, orderBy: unknown): SortedBy[] {
  const orders = (orderBy as { field: string; direction?: 'ASC' | 'DESC' }[] | undefined) ?? []
  // Rows that are equal by what was asked stand in the usual order.
  const rest = row.source.defaultSort.filter((field) => !orders.some((order) => order.field === field))
  const asked = [...orders, ...rest.map((field) => ({ field, direction: 'ASC' }))]
  return asked.map(({ field, direction }) => {
    const sort = row.source.sorts.get(field)
    if (!sort || !mayName(row.source, sort.reads, statement.viewer)) throw unknownOrder(field)
    return { sql: sort.sql(statement, row), descending: direction === 'DESC' }
  })
}

/** `order by` text: what is not known comes last either way, and the id decides between equals. */
export function orderSql(keys: readonly SortedBy[], id: string): string {
  return [...keys.map((key) => `${key.sql} ${key.descending ? 'desc' : 'asc'} nulls last`), id].join(', ')
}

function unknownOrder(field: string): InvalidInput {
  return new InvalidInput([
    {
      field: 'orderBy',
      code: 'UNKNOWN_FIELD',
      th: `เรียงตาม ${field} ไม่ได้`,
      en: `There is no order ${field}.`,
    },
  ])
}
