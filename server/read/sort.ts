import type { SortKey } from './source.ts'

/** Order by a field, as the viewer may know it. */
export function sortBy(field: string): SortKey {
  return { sql: (statement, row) => statement.column(row, field) }
}

/** Order by a Thai text field as a dictionary does; code-point order is wrong for Thai. */
export function thai(field: string): SortKey {
  return { sql: (statement, row) => `${statement.column(row, field)} collate "th-x-icu"` }
}

/** Order by SQL over the row that mentions no guarded value. */
export function sortBySql(sql: (alias: string) => string): SortKey {
  return { sql: (_, row) => sql(row.alias) }
}
