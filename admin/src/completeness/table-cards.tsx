import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { percent, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { StateBar } from '../ui/state-bar.tsx'
import type { Figures } from './columns.ts'
import { ExplainButton } from './explain-button.tsx'
import { listHref, type Slice } from './links.ts'
import { Moved } from './moved.tsx'
import { type Figure, missingOf, type Row } from './row.ts'
import { RowName } from './row-name.tsx'
import { useLabel } from './use-label.ts'
import type { View } from './view.ts'

/** The same rows for a narrow screen. */
export function TableCards({
  view,
  rows,
  total,
}: {
  view: View
  rows: readonly Row[]
  total: Figures | null
}) {
  const text = useText()
  return (
    <Box
      component="ul"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        border: 1,
        borderColor: 'divider',
        borderRadius: 2,
        bgcolor: 'background.paper',
      }}
    >
      {total && <Card view={view} row={null} figures={total} name={<b>{text('common.total')}</b>} />}
      {rows.map((row) => (
        <Card key={row.key} view={view} row={row} figures={row} name={<RowName view={view} row={row} />} />
      ))}
    </Box>
  )
}

interface CardProps {
  view: View
  row: Row | null
  figures: Figures
  name: React.ReactNode
}

function Card({ view, row, figures, name }: CardProps) {
  const text = useText()
  const label = useLabel()
  const where = row ? label(row) : text('common.total')
  const number = (slice: Slice, value: number, what: string, figure: Figure) => (
    <>
      <NumberLink
        inText
        value={value}
        to={listHref(view, row, slice)}
        label={text('completeness.listOf', { n: whole(value), what, where })}
      />
      <Moved view={view} row={row} {...{ figure, what, where }} moved={figures.moved} inline />
    </>
  )
  return (
    <Box
      component="li"
      sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}
    >
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline', mb: 0.5 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>{name}</Box>
        <Typography component="span" sx={{ fontWeight: 700 }}>
          {percent(figures.completePercent)}
          {figures.completePercent !== null && '%'}
        </Typography>
        {row && row.expected > 0 && <ExplainButton view={view} row={row} where={where} />}
      </Box>
      <StateBar counts={figures} />
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 2,
          mt: 0.5,
          fontSize: '0.875rem',
          color: 'text.secondary',
        }}
      >
        <span>
          {text('completeness.complete')}{' '}
          {figures.expected === 0 ? (
            '–'
          ) : (
            <>
              {number('complete', figures.complete, text('completeness.complete'), 'COMPLETE')}/
              {number('expected', figures.expected, text('completeness.expected'), 'EXPECTED')}
            </>
          )}
        </span>
        <span>
          {text('completeness.missing')}{' '}
          {number('missing', missingOf(figures), text('completeness.missing'), 'MISSING')}
        </span>
        <span>
          {text('completeness.notRecorded')}{' '}
          {number('notRecorded', figures.notRecorded, text('completeness.notRecorded'), 'NOT_RECORDED')}
        </span>
      </Box>
    </Box>
  )
}
