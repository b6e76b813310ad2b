import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import TableSortLabel from '@mui/material/TableSortLabel'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { useAddress } from '../shell/use-address.ts'
import type { DataListProps } from './list-column.ts'
import { SelectBox } from './select-box.tsx'
import { useCell } from './use-cell.tsx'

/** Long names take two lines, not ten. */
const NAME = { minWidth: 200 }
/** One line, unless it would push other columns off the screen. */
const ONE_LINE = { display: 'block', width: 'max-content', maxWidth: 240 } as const
/** Ten columns stand beside each other on an ordinary screen. */
const CLOSE = { '& .MuiTableCell-root:not(.MuiTableCell-paddingCheckbox)': { px: 1.25 } }

export function DataGrid<T extends { id: string }>({
  label,
  columns,
  rows,
  from,
  field,
  order,
  busy,
  selection,
}: DataListProps<T>) {
  const text = useText()
  const { set } = useAddress()
  const cell = useCell<T>()
  return (
    <Box
      sx={{
        overflowX: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
        opacity: busy ? 0.6 : 1,
      }}
    >
      <Table size="small" aria-label={label} aria-busy={busy ?? false} sx={CLOSE}>
        <TableHead>
          <TableRow>
            {selection && (
              <TableCell padding="checkbox">
                <SelectBox label={text('list.selectAll')} rows={rows} selection={selection} />
              </TableCell>
            )}
            <TableCell align="right">{text('completeness.number')}</TableCell>
            {columns.map((column) => {
              const active = column.sort === field
              const direction = active && order === 'DESC' ? 'desc' : 'asc'
              return (
                <TableCell
                  key={column.key}
                  align={column.align ?? 'left'}
                  sortDirection={active ? direction : false}
                >
                  {column.sort ? (
                    <TableSortLabel
                      active={active}
                      direction={direction}
                      onClick={() =>
                        set(
                          { sort: column.sort, dir: active && order === 'ASC' ? 'desc' : null, page: null },
                          { replace: true },
                        )
                      }
                    >
                      {column.label}
                    </TableSortLabel>
                  ) : (
                    column.label
                  )}
                </TableCell>
              )
            })}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row, index) => (
            <TableRow key={row.id} hover>
              {selection && (
                <TableCell padding="checkbox">
                  <SelectBox label={selection.label(row)} rows={[row]} selection={selection} />
                </TableCell>
              )}
              <TableCell align="right" sx={{ color: 'text.secondary' }}>
                {whole(from + index)}
              </TableCell>
              {columns.map((column, at) => (
                <TableCell
                  key={column.key}
                  align={column.align ?? 'left'}
                  sx={at === 0 && !column.nowrap ? NAME : null}
                >
                  {column.nowrap ? <span style={ONE_LINE}>{cell(column, row)}</span> : cell(column, row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
