import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { dayOf, momentOf } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { ExplainButton } from './explain-button.tsx'
import { listHref } from './links.ts'
import { Moved } from './moved.tsx'
import type { TrendLine } from './trend-lines.ts'
import type { TrendPoint } from './trend-point.ts'
import type { View } from './view.ts'

interface Props {
  points: readonly TrendPoint[]
  lines: readonly TrendLine[]
  view: View
}

/** The same points as numbers, each opening the rows of that moment, with what moved and the account of them. */
export function TrendTable({ points, lines, view }: Props) {
  const text = useText()
  const language = useLanguage()
  // Of a round's first day the time is what tells them apart.
  const isShort = new Set(points.map(({ asOf }) => dayOf(asOf, language))).size < points.length
  return (
    <Box
      tabIndex={0}
      role="region"
      aria-label={text('completeness.trend.title')}
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
            {lines.map(({ key, label }) => (
              <TableCell key={key} align="right">
                {text(label)}
              </TableCell>
            ))}
            <TableCell component="td" className="no-print" padding="none" />
          </TableRow>
        </TableHead>
        <TableBody>
          {points.map((point) => {
            const then = { ...view, asOf: point.written }
            const where = (isShort ? momentOf : dayOf)(point.asOf, language)
            return (
              <TableRow key={point.asOf}>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{where}</TableCell>
                {lines.map(({ key, label, figure }) => {
                  const n = point[key] as number
                  const what = text(label)
                  return (
                    <TableCell key={key} align="right">
                      <NumberLink
                        value={n}
                        to={listHref(then, null, key)}
                        label={text('completeness.listOf', { n: whole(n), what, where })}
                      />
                      {figure && (
                        <Moved view={then} row={null} {...{ figure, what, where }} moved={point.moved} />
                      )}
                    </TableCell>
                  )
                })}
                <TableCell className="no-print" padding="none">
                  <ExplainButton view={then} where={where} />
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
    </Box>
  )
}
