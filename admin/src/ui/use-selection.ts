import { useCallback, useMemo, useState } from 'react'
import type { Selection } from './list-column.ts'

/** Rows chosen on any page of a list; kept while one pages and filters, until cleared. */
export function useSelection<T extends { id: string }>(label: (row: T) => string) {
  const [rows, setRows] = useState<ReadonlyMap<string, T>>(new Map())
  const toggle = useCallback((some: readonly T[], chosen: boolean) => {
    setRows((former) => {
      const next = new Map(former)
      for (const row of some) {
        if (chosen) next.set(row.id, row)
        else next.delete(row.id)
      }
      return next
    })
  }, [])
  const selection: Selection<T> = useMemo(
    () => ({ has: (row) => rows.has(row.id), toggle, label }),
    [rows, toggle, label],
  )
  const clear = useCallback(() => setRows(new Map()), [])
  return { rows: [...rows.values()], selection, clear }
}
