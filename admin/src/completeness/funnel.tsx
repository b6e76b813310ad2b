import Box from '@mui/material/Box'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { listHref } from './links.ts'
import { Moved } from './moved.tsx'
import type { Measure } from './row.ts'
import type { View } from './view.ts'

const STEPS = [
  { slice: 'expected', figure: 'EXPECTED', label: 'completeness.figure.EXPECTED' },
  { slice: 'recorded', figure: 'RECORDED', label: 'completeness.recorded' },
  { slice: 'complete', figure: 'COMPLETE', label: 'completeness.complete' },
  { slice: 'correct', figure: 'CORRECT', label: 'completeness.correct' },
] as const

/** Expected ≥ recorded ≥ complete ≥ correct: each step with its number and how much of the first is left. */
export function Funnel({ measure, view, where }: { measure: Measure; view: View; where: string }) {
  const text = useText()
  const { expected } = measure
  return (
    <Box
      component="ol"
      aria-label={text('completeness.funnel', { where })}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'repeat(4, 1fr)',
        gap: 0.5,
        listStyle: 'none',
        m: 0,
        p: 0,
        my: 0.75,
      }}
    >
      {STEPS.map(({ slice, figure, label }) => {
        const what = text(label)
        const n = measure[slice]
        const share = expected === 0 ? 0 : Math.round((n / expected) * 100)
        return (
          <Box component="li" key={slice} sx={{ minWidth: 0, fontSize: '0.875rem' }}>
            <Box
              component="span"
              sx={{
                color: 'text.secondary',
                display: 'block',
                lineHeight: 1.5,
                '&::first-letter': { textTransform: 'uppercase' },
              }}
            >
              {what}
            </Box>
            <NumberLink
              inText
              strong
              value={n}
              to={listHref(view, null, slice)}
              label={`${what} ${whole(n)}`}
            />
            <Moved view={view} row={null} {...{ figure, what, where }} moved={measure.moved} inline />
            <Box
              aria-hidden
              sx={{
                height: 4,
                borderRadius: 1,
                mt: 0.25,
                background: `linear-gradient(90deg, var(--mui-palette-primary-main) ${share}%, var(--mui-palette-divider) ${share}%)`,
              }}
            />
          </Box>
        )
      })}
    </Box>
  )
}
