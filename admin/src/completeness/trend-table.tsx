import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { dayOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { href, type Params } from '../shell/href.ts'
import { NumberLink } from '../ui/number-link.tsx'
import type { TrendPoint } from './trend-point.ts'

const COLUMNS = [
  { key: 'expected', filter: {} },
  { key: 'recorded', filter: { recorded: 'yes' } },
  { key: 'complete', filter: { complete: 'yes' } },
  { key: 'correct', filter: { state: 'CORRECT' } },
  { key: 'onTime', filter: { timeliness: 'ON_TIME', expectation: 'atDue' } },
] as const

/** The same points as numbers, each opening the rows of that moment. */
export function TrendTable({ points, params }: { points: readonly TrendPoint[]; params: Params }) {
  const text = useText()
  const language = useLanguage()
  // Before the due instant nobody is on time or late.
  const columns = COLUMNS.filter(({ key }) => key !== 'onTime' || points.some(({ onTime }) => onTime > 0))
  const headOf = (key: (typeof COLUMNS)[number]['key']) =>
    text(key === 'onTime' ? 'timeliness.ON_TIME' : `completeness.${key}`)
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
      <Table size="small" aria-label={text('completeness.trend.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{text('completeness.trend.day')}</TableCell>
            {columns.map(({ key }) => (
              <TableCell key={key} align="right">
                {headOf(key)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {points.map((point) => (
            <TableRow key={point.asOf}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{dayOf(point.asOf, language)}</TableCell>
              {columns.map(({ key, filter }) => (
                <TableCell key={key} align="right">
                  <NumberLink
                    value={point[key]}
                    to={href('/obligations', { ...params, ...filter, asof: point.asOf })}
                    label={text('completeness.listOf', {
                      n: whole(point[key]),
                      what: headOf(key),
                      where: dayOf(point.asOf, language),
                    })}
                  />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  )
}
