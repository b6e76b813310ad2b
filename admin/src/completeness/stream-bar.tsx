import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { percent, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { StateBar } from '../ui/state-bar.tsx'
import { listHref } from './links.ts'
import { type Measure, missingOf } from './row.ts'
import type { View } from './view.ts'

/** One item of a stream: name, n/N and per cent in text, the bar, what is missing. */
export function StreamBar({ label, measure, view }: { label: string; measure: Measure; view: View }) {
  const text = useText()
  const missing = missingOf(measure)
  return (
    <Box sx={{ mb: 1.5 }}>
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          alignItems: 'baseline',
          justifyContent: 'space-between',
          mb: 0.5,
        }}
      >
        <Typography component="h3" variant="subtitle2" sx={{ flex: { xs: '1 0 100%', sm: 1 } }}>
          {label}
        </Typography>
        <Typography component="span" variant="body2">
          {text('completeness.complete')}{' '}
          <NumberLink
            inText
            strong
            value={measure.complete}
            to={listHref(view, null, 'complete')}
            label={`${text('completeness.complete')} ${whole(measure.complete)}`}
          />
          /
          <NumberLink
            inText
            value={measure.expected}
            to={listHref(view, null, 'expected')}
            label={`${text('completeness.expected')} ${whole(measure.expected)}`}
          />
        </Typography>
        <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.125rem' }}>
          {percent(measure.completePercent)}
          {measure.completePercent !== null && '%'}
        </Typography>
      </Box>
      <StateBar counts={measure} height={20} />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {text('completeness.missing')}{' '}
        <NumberLink
          inText
          strong
          value={missing}
          to={listHref(view, null, 'missing')}
          label={`${text('completeness.missing')} ${whole(missing)}`}
        />
        {view.item === 'SIGN' && (
          <>
            {' · '}
            {text('completeness.installed')}{' '}
            <NumberLink
              inText
              strong
              value={measure.installed}
              to={listHref(view, null, 'installed')}
              label={`${text('completeness.installed')} ${whole(measure.installed)}`}
            />{' '}
            ({percent(measure.installedPercent)}%)
          </>
        )}
      </Typography>
    </Box>
  )
}
