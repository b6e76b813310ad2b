import Checkbox from '@mui/material/Checkbox'
import type { Selection } from './list-column.ts'

interface Props<T> {
  label: string
  rows: readonly T[]
  selection: Selection<T>
}

/** Chooses a row, or all rows of the page. */
export function SelectBox<T>({ label, rows, selection }: Props<T>) {
  const chosen = rows.filter(selection.has).length
  return (
    <Checkbox
      className="no-print"
      size="small"
      checked={chosen > 0 && chosen === rows.length}
      indeterminate={chosen > 0 && chosen < rows.length}
      onChange={(_event, next) => selection.toggle(rows, next)}
      slotProps={{ input: { 'aria-label': label } }}
    />
  )
}
