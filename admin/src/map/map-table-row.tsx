import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { ExplainButton } from '../completeness/explain-button.tsx'
import { listHref } from '../completeness/links.ts'
import { Moved } from '../completeness/moved.tsx'
import { missingOf } from '../completeness/row.ts'
import { useLabel } from '../completeness/use-label.ts'
import { percent, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { href } from '../shell/href.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { PageLink } from '../ui/page-link.tsx'
import { codeOf, colourOf, type MapRow } from './shade.ts'
import type { MapView } from './use-map-view.ts'

interface Props {
  row: MapRow
  view: MapView
  /** Its step of colour; null where nothing is expected or known. */
  step: number | null
  areaHref: (code: string) => string | null
}

/** One place: its colour, its figures, each opening its rows, what moved, and the account of them. */
export function MapTableRow({ row, view, step, areaHref }: Props) {
  const text = useText()
  const where = useLabel()(row)
  const code = view.by === 'PROVINCE' ? codeOf(row) : (row.district?.code ?? null)
  const to =
    row.expected === 0
      ? null
      : row.lao
        ? href(`/laos/${row.lao.code}`, { round: view.round })
        : code && code !== view.district
          ? areaHref(code)
          : listHref(view, row, 'expected')
  const number = (slice: 'complete' | 'expected' | 'missing', n: number) => (
    <NumberLink
      inText
      value={n}
      to={listHref(view, row, slice)}
      label={text('completeness.listOf', { n: whole(n), what: text(`completeness.${slice}`), where })}
    />
  )
  const moved = (figure: 'COMPLETE' | 'MISSING', what: string) => (
    <Moved view={view} row={row} figure={figure} moved={row.moved} what={what} where={where} />
  )
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ position: 'relative' }}>
        <Box
          component="span"
          aria-hidden
          sx={{
            position: 'absolute',
            left: { xs: 6, sm: 16 },
            top: 'calc(50% - 6px)',
            width: 12,
            height: 12,
            borderRadius: 0.5,
            border: 1,
            borderColor: 'divider',
            bgcolor: step === null ? 'var(--state-UNKNOWN-fill)' : colourOf(step),
          }}
        />
        <Box sx={{ pl: 2.5 }}>{to ? <PageLink to={to}>{where}</PageLink> : where}</Box>
      </TableCell>
      {row.expected === 0 ? (
        <>
          <TableCell align="right">–</TableCell>
          <TableCell align="right">–</TableCell>
          <TableCell align="right">–</TableCell>
          <TableCell className="no-print" />
        </>
      ) : (
        <>
          <TableCell align="right">
            {number('complete', row.complete)}/{number('expected', row.expected)}
            {moved('COMPLETE', text('completeness.complete'))}
          </TableCell>
          <TableCell align="right">{percent(row.completePercent)}</TableCell>
          <TableCell align="right">
            {number('missing', missingOf(row))}
            {moved('MISSING', text('completeness.missing'))}
          </TableCell>
          <TableCell className="no-print" padding="none">
            <ExplainButton view={view} row={row} where={where} />
          </TableCell>
        </>
      )}
    </TableRow>
  )
}
