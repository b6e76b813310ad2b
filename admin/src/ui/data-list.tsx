import { DataCards } from './data-cards.tsx'
import { DataGrid } from './data-grid.tsx'
import type { DataListProps } from './list-column.ts'
import { useWide } from './use-wide.ts'

/** Rows of a list: a table, or cards where the screen is narrow. */
export function DataList<T extends { id: string }>(props: DataListProps<T>) {
  const wide = useWide()
  return wide ? <DataGrid {...props} /> : <DataCards {...props} />
}
