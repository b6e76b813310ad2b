import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { percent, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { PageLink } from '../ui/page-link.tsx'
import { listHref } from './links.ts'
import { Moved } from './moved.tsx'
import type { Figure, Measure } from './row.ts'
import type { View } from './view.ts'

interface Tile {
  label: string
  hint: string
  n: number
  of: number | null
  share: number | null
  to: string | null
  /** What is compared between two moments, and where its rows are. */
  compared?: { figure: Figure; moved: Measure['moved']; view: View; where: string }
}

/** H1, H2, overdue and not recorded of one stream. */
export function StreamTiles({ view, basic, both }: { view: View; basic: Measure; both: Measure }) {
  const text = useText()
  const units = { ...view, item: null }
  const where = text(`kind.${view.kind}`)
  const due = both.notYetDue < both.expected || both.expected === 0
  /** These count one item, beside two that count both. */
  const ofBasic = (key: 'completeness.overdue' | 'completeness.notRecorded') =>
    `${text(key)} · ${text('ui.basicShort')}`
  const tiles: Tile[] = [
    {
      label: text('completeness.bothCorrect'),
      hint: text('completeness.bothCorrectHint'),
      n: both.correct,
      of: both.expected,
      share: both.correctPercent,
      to: listHref(units, null, 'correct'),
      compared: { figure: 'CORRECT', moved: both.moved, view: units, where },
    },
    {
      label: text('completeness.bothOnTime'),
      hint: due ? text('completeness.bothOnTimeHint') : text('completeness.notYetDue'),
      n: both.onTime,
      of: due ? both.expectedAtDue : null,
      share: due ? both.onTimePercent : null,
      to: listHref(units, null, 'onTime'),
    },
    {
      label: ofBasic('completeness.overdue'),
      hint: due ? text('completeness.overdueHint') : text('completeness.notYetDue'),
      n: basic.overdue,
      of: due ? basic.expectedAtDue : null,
      share: due ? basic.overduePercent : null,
      to: listHref({ ...view, item: 'BASIC' }, null, 'overdue'),
    },
    {
      label: ofBasic('completeness.notRecorded'),
      hint: text('completeness.notRecordedHint'),
      n: basic.notRecorded,
      of: basic.expected,
      share: null,
      to: listHref({ ...view, item: 'BASIC' }, null, 'notRecorded'),
      compared: { figure: 'NOT_RECORDED', moved: basic.moved, view: { ...view, item: 'BASIC' }, where },
    },
  ]
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)', md: '1fr 1fr', lg: 'repeat(4, 1fr)' },
        gap: '1px',
        bgcolor: 'divider',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        overflow: 'hidden',
        mt: 2,
      }}
    >
      {tiles.map((tile) => (
        <FigureTile key={tile.label} {...tile} />
      ))}
    </Box>
  )
}

function FigureTile({ label, hint, n, of, share, to, compared }: Tile) {
  const number = of === null ? '–' : whole(n)
  return (
    <Box sx={{ bgcolor: 'background.paper', px: 1.25, py: 1 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', minHeight: '1.55em' }}>
        {label}
      </Typography>
      <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.45 }}>
        {to && of !== null && n > 0 ? (
          <PageLink to={to} sx={{ color: 'text.primary' }} aria-label={`${label} ${number}`}>
            {number}
          </PageLink>
        ) : (
          number
        )}
        {compared && <Moved {...compared} row={null} what={label} inline />}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {of === null ? hint : `/${whole(of)}${share === null ? '' : ` · ${percent(share)}%`}`}
      </Typography>
    </Box>
  )
}
