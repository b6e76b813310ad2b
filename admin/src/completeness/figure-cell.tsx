import TableCell from '@mui/material/TableCell'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { type Column, type Figures, shown } from './columns.ts'
import { listHref } from './links.ts'
import { Moved } from './moved.tsx'
import type { Row } from './row.ts'
import { useLabel } from './use-label.ts'
import type { View } from './view.ts'

interface Props {
  view: View
  column: Column
  figures: Figures
  /** Null: the sum. */
  row: Row | null
}

/** A per cent, or a number that opens exactly its rows; `–` where nothing is expected. */
export function FigureCell({ view, column, figures, row }: Props) {
  const text = useText()
  const label = useLabel()
  if (figures.expected === 0 && column.key !== 'expected') return <TableCell align="right">–</TableCell>
  if (column.percent || !column.slice) return <TableCell align="right">{shown(column, figures)}</TableCell>
  const value = column.value(figures) ?? 0
  const where = row ? label(row) : text('common.total')
  return (
    <TableCell align="right">
      <NumberLink
        value={value}
        to={listHref(view, row, column.slice)}
        label={text('completeness.listOf', { n: whole(value), what: text(column.label), where })}
        strong={column.key === view.sort}
      />
      {column.figure && (
        <Moved
          view={view}
          row={row}
          figure={column.figure}
          moved={column.figure === 'INSTALLED' ? figures.sign?.moved : figures.moved}
          what={text(column.label)}
          where={where}
        />
      )}
    </TableCell>
  )
}
