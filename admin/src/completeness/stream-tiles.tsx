import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { percent, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
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
  to: string
  /** The list of those of whom it is said. */
  toAll: string
  /** What is compared between two moments, and where its rows are. */
  compared?: { figure: Figure; moved: Measure['moved']; view: View; where: string }
}

/** H1, H2, overdue and not recorded of one stream. */
export function StreamTiles({ view, basic, both }: { view: View; basic: Measure; both: Measure }) {
  const text = useText()
  const units = { ...view, item: null }
  const ofItem: View = { ...view, item: 'BASIC' }
  const where = text(`kind.${view.kind}`)
  const due = both.notYetDue < both.expectedAtDue || both.expected === 0
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
      toAll: listHref(units, null, 'expected'),
      compared: { figure: 'CORRECT', moved: both.moved, view: units, where },
    },
    {
      label: text('completeness.bothOnTime'),
      hint: due ? text('completeness.bothOnTimeHint') : text('completeness.notYetDue'),
      n: both.onTime,
      of: due ? both.expectedAtDue : null,
      share: due ? both.onTimePercent : null,
      to: listHref(units, null, 'onTime'),
      toAll: listHref(units, null, 'expectedAtDue'),
    },
    {
      label: ofBasic('completeness.overdue'),
      hint: due ? text('completeness.overdueHint') : text('completeness.notYetDue'),
      n: basic.overdue,
      of: due ? basic.expectedAtDue : null,
      share: due ? basic.overduePercent : null,
      to: listHref(ofItem, null, 'overdue'),
      toAll: listHref(ofItem, null, 'expectedAtDue'),
    },
    {
      label: ofBasic('completeness.notRecorded'),
      hint: text('completeness.notRecordedHint'),
      n: basic.notRecorded,
      of: basic.expected,
      share: null,
      to: listHref(ofItem, null, 'notRecorded'),
      toAll: listHref(ofItem, null, 'expected'),
      compared: { figure: 'NOT_RECORDED', moved: basic.moved, view: ofItem, where },
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

function FigureTile({ label, hint, n, of, share, to, toAll, compared }: Tile) {
  const text = useText()
  const number = of === null ? '–' : whole(n)
  return (
    <Box sx={{ bgcolor: 'background.paper', px: 1.25, py: 1 }}>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', minHeight: '1.55em' }}>
        {label}
      </Typography>
      <Typography component="p" sx={{ fontSize: '1.25rem', fontWeight: 700, lineHeight: 1.45 }}>
        {of !== null && n > 0 ? (
          <PageLink to={to} sx={{ color: 'text.primary' }} aria-label={`${label} ${number}`}>
            {number}
          </PageLink>
        ) : (
          number
        )}
        {compared && <Moved {...compared} row={null} what={label} inline />}
      </Typography>
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {of === null ? (
          hint
        ) : (
          <>
            /
            <NumberLink
              inText
              value={of}
              to={toAll}
              label={`${label}: ${text('completeness.expected')} ${whole(of)}`}
            />
            {share !== null && ` · ${percent(share)}%`}
          </>
        )}
      </Typography>
    </Box>
  )
}
