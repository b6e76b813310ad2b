import type { SortKey } from './source.ts'

/** Order by a field, as the viewer may know it. */
export function sortBy(field: string): SortKey {
  return { reads: [field], sql: (statement, row) => statement.column(row, field) }
}

/** Order by a Thai text field as a dictionary does; code-point order is wrong for Thai. */
export function thai(field: string): SortKey {
  return { reads: [field], sql: (statement, row) => `${statement.column(row, field)} collate "th-x-icu"` }
}

/** Order by SQL over the row; `reads` names the fields it tells about, all of them public. */
export function sortBySql(reads: readonly string[], sql: (alias: string) => string): SortKey {
  return { reads, sql: (_, row) => sql(row.alias) }
}
