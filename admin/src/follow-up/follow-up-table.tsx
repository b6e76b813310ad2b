import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import type { ListColumn } from '../ui/list-column.ts'
import type { FollowedUp } from './use-follow-up-columns.tsx'

interface DistrictOwed {
  code: string
  title: string
  rows: readonly FollowedUp[]
}

interface Props {
  districts: readonly DistrictOwed[]
  columns: readonly ListColumn<FollowedUp>[]
}

/** Numbered through, a heading row for each district; what stands at province level comes last. */
export function FollowUpTable({ districts, columns }: Props) {
  const text = useText()
  let number = 0
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={text('list.followUp.title')}
      sx={{
        overflowX: 'auto',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table size="small" aria-label={text('list.followUp.title')}>
        <TableHead>
          <TableRow>
            <TableCell align="right">{text('completeness.number')}</TableCell>
            {columns.map(({ key, label }) => (
              <TableCell key={key}>{label}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        {districts.map(({ code, title, rows }) => (
          <TableBody key={code}>
            <TableRow sx={{ breakAfter: 'avoid', bgcolor: 'action.hover' }}>
              <TableCell
                component="th"
                scope="rowgroup"
                colSpan={columns.length + 1}
                sx={{ fontWeight: 700 }}
              >
                {title}
              </TableCell>
            </TableRow>
            {rows.map((row) => {
              number += 1
              return (
                <TableRow key={row.id} sx={{ breakInside: 'avoid' }}>
                  <TableCell align="right">{whole(number)}</TableCell>
                  {columns.map(({ key, nowrap, render }) => (
                    <TableCell
                      key={key}
                      sx={nowrap ? { whiteSpace: 'nowrap' } : { overflowWrap: 'anywhere' }}
                    >
                      {render(row)}
                    </TableCell>
                  ))}
                </TableRow>
              )
            })}
          </TableBody>
        ))}
      </Table>
    </Box>
  )
}
