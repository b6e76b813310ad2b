import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { percent, whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { NumberLink } from '../ui/number-link.tsx'
import { StateBar } from '../ui/state-bar.tsx'
import { ExplainButton } from './explain-button.tsx'
import { Funnel } from './funnel.tsx'
import { installedShares } from './installed-shares.ts'
import { listHref, type Slice } from './links.ts'
import { Moved } from './moved.tsx'
import { type Figure, type Measure, missingOf } from './row.ts'
import type { View } from './view.ts'

interface Props {
  label: string
  measure: Measure
  view: View
}

/** One item of a stream: per cent, the bar, the funnel from expected to correct, and what is missing. */
export function StreamBar({ label, measure, view }: Props) {
  const text = useText()
  const figure = (slice: Slice, value: number, key: Figure, what: string) => (
    <>
      {what}{' '}
      <NumberLink
        inText
        strong
        value={value}
        to={listHref(view, null, slice)}
        label={`${what} ${whole(value)}`}
      />
      <Moved view={view} row={null} figure={key} moved={measure.moved} what={what} where={label} inline />
    </>
  )
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', columnGap: 1, alignItems: 'center', mb: 0.25 }}>
        <Typography component="h3" variant="subtitle2" sx={{ flex: 1 }}>
          {label}
        </Typography>
        <Typography component="span" sx={{ fontWeight: 700, fontSize: '1.125rem' }}>
          {percent(measure.completePercent)}
          {measure.completePercent !== null && '%'}
        </Typography>
        <ExplainButton view={view} where={label} />
      </Box>
      <StateBar counts={measure} height={20} />
      <Funnel measure={measure} view={view} where={label} />
      <Typography variant="caption" component="p" sx={{ color: 'text.secondary' }}>
        {figure('missing', missingOf(measure), 'MISSING', text('completeness.missing'))}
        {view.item === 'SIGN' && (
          <>
            {' · '}
            {figure('installed', measure.installed, 'INSTALLED', text('completeness.installed'))} (
            {installedShares(text, measure)})
          </>
        )}
      </Typography>
    </Box>
  )
}
