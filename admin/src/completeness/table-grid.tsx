import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableFooter from '@mui/material/TableFooter'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useText } from '../i18n/use-text.ts'
import { StateBar } from '../ui/state-bar.tsx'
import { COLUMNS, type Figures } from './columns.ts'
import { ExplainButton } from './explain-button.tsx'
import { FigureCell } from './figure-cell.tsx'
import type { Row } from './row.ts'
import { RowName } from './row-name.tsx'
import { RowRemarks } from './row-remarks.tsx'
import { SortHead } from './sort-head.tsx'
import { useLabel } from './use-label.ts'
import type { View } from './view.ts'

/** The table people attach to letters: every number opens its list, the last row is the sum. */
export function TableGrid({
  view,
  rows,
  total,
}: {
  view: View
  rows: readonly Row[]
  total: Figures | null
}) {
  const text = useText()
  const label = useLabel()
  const item = text(`item.${view.item ?? 'BOTH'}`)
  const by = text(`completeness.by.${view.by}`)
  return (
    <Box
      sx={{
        overflowX: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table
        size="small"
        sx={{ '& td, & th': { px: 1 } }}
        aria-label={text('completeness.table', { kind: text(`kind.${view.kind}`), item, by })}
      >
        <TableHead>
          <TableRow sx={{ '& th': { bgcolor: 'background.paper', verticalAlign: 'bottom' } }}>
            <TableCell align="right">{text('completeness.number')}</TableCell>
            <SortHead view={view} column="name" label={by} />
            <TableCell sx={{ minWidth: 120 }}>{text('completeness.bar')}</TableCell>
            {COLUMNS.map((column) => (
              <SortHead key={column.key} view={view} column={column.key} label={text(column.label)} numeric />
            ))}
            <TableCell>{text('completeness.remark')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.key} hover>
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {index + 1}
              </TableCell>
              <TableCell component="th" scope="row" sx={{ minWidth: 150 }}>
                <RowName view={view} row={row} />
              </TableCell>
              <TableCell>
                <StateBar counts={row} />
              </TableCell>
              {COLUMNS.map((column) => (
                <FigureCell key={column.key} {...{ view, row, column }} figures={row} />
              ))}
              <TableCell sx={{ fontSize: '0.84375rem', color: 'text.secondary' }}>
                {row.expected > 0 && <ExplainButton view={view} row={row} where={label(row)} />}{' '}
                <RowRemarks view={view} row={row} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
        {total && (
          <TableFooter>
            <TableRow sx={{ '& td, & th': { borderTop: 2, borderTopColor: 'text.secondary' } }}>
              <TableCell />
              <TableCell component="th" scope="row">
                {text('common.total')}
              </TableCell>
              <TableCell>
                <StateBar counts={total} />
              </TableCell>
              {COLUMNS.map((column) => (
                <FigureCell key={column.key} {...{ view, column }} row={null} figures={total} />
              ))}
              <TableCell />
            </TableRow>
          </TableFooter>
        )}
      </Table>
    </Box>
  )
}
