import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'

interface Props {
  label: string
  corner: string
  heads: readonly { key: string; label: string; title?: string }[]
  rows: readonly { key: string; name: ReactNode; cells: ReactNode }[]
}

/** A wide table whose first column stays while the rest scrolls. */
export function MatrixTable({ label, corner, heads, rows }: Props) {
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={label}
      sx={{
        overflow: 'auto',
        maxHeight: { md: 'calc(100vh - 220px)' },
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...FIRST, zIndex: 3, bgcolor: 'background.paper', verticalAlign: 'bottom' }}>
              {corner}
            </TableCell>
            {heads.map((head) => (
              <TableCell
                key={head.key}
                align="right"
                title={head.title}
                sx={{
                  whiteSpace: 'normal',
                  minWidth: 110,
                  bgcolor: 'background.paper',
                  verticalAlign: 'bottom',
                }}
              >
                {head.label}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.key} hover>
              <TableCell component="th" scope="row" sx={{ ...FIRST, bgcolor: 'background.paper' }}>
                {row.name}
              </TableCell>
              {row.cells}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}

const FIRST = { position: 'sticky', left: 0, zIndex: 1, minWidth: 120, whiteSpace: 'nowrap' } as const
