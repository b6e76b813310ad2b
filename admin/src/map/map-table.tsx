import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { useText } from '../i18n/use-text.ts'
import { MapTableRow } from './map-table-row.tsx'
import type { MapRow, Scale } from './shade.ts'
import type { MapView } from './use-map-view.ts'

interface Props {
  rows: readonly MapRow[]
  view: MapView
  scale: Scale
  areaHref: (code: string) => string | null
}

/** The same places as numbers, the most to be chased first. */
export function MapTable({ rows, view, scale, areaHref }: Props) {
  const text = useText()
  const weight = (row: MapRow) =>
    row.expected === 0
      ? -1
      : view.shade === 'missing'
        ? row.expected - row.complete
        : 100 - (row.completePercent ?? 0)
  const sorted = [...rows].sort((a, b) => weight(b) - weight(a) || THAI.compare(a.labelTh, b.labelTh))
  const first = { PROVINCE: 'list.province', DISTRICT: 'list.district', LAO: 'list.lao' } as const
  const level = view.by === 'PROVINCE' || view.by === 'DISTRICT' ? view.by : 'LAO'
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={text('completeness.map.title')}
      sx={{
        overflow: 'auto',
        maxHeight: { md: 'calc(100vh - 200px)' },
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      <Table
        size="small"
        stickyHeader
        aria-label={text('completeness.map.title')}
        sx={{ '& .MuiTableCell-root:not(.MuiTableCell-paddingNone)': { px: { xs: 0.75, sm: 2 } } }}
      >
        <TableHead>
          <TableRow sx={{ '& th, & td': { bgcolor: 'background.paper' } }}>
            <TableCell>{text(first[level])}</TableCell>
            <TableCell align="right">{text('completeness.complete')}</TableCell>
            <TableCell align="right">{text('completeness.percentComplete')}</TableCell>
            <TableCell align="right">{text('completeness.missing')}</TableCell>
            <TableCell component="td" className="no-print" padding="none" />
          </TableRow>
        </TableHead>
        <TableBody>
          {sorted.map((row) => (
            <MapTableRow key={row.key} {...{ row, view, areaHref }} step={scale.stepOf(row)} />
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}

const THAI = new Intl.Collator('th')
