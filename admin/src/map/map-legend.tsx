import Box from '@mui/material/Box'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { colourOf, type Scale, type ShadeBy, STEPS } from './shade.ts'

/** What each step of colour means, and what is hatched. */
export function MapLegend({ scale, by }: { scale: Scale; by: ShadeBy }) {
  const text = useText()
  const unit = by === 'percent' ? '%' : ''
  const range = (step: number) => {
    const from = scale.bounds[step] ?? 0
    const next = scale.bounds[step + 1]
    return next === undefined
      ? `≥ ${whole(from)}${unit}`
      : `${whole(from)}–${by === 'missing' ? whole(next - 1) : `< ${whole(next)}`}${unit}`
  }
  return (
    <Box sx={{ mt: 1.5, fontSize: '0.84375rem' }}>
      <b>{text('completeness.missing')}</b>
      <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, listStyle: 'none', p: 0, m: 0 }}>
        {Array.from({ length: STEPS }, (_, step) => (
          <Entry key={range(step)} colour={colourOf(step)} label={range(step)} />
        ))}
        <Entry
          colour="repeating-linear-gradient(45deg, var(--state-UNKNOWN-fill) 0 4px, var(--state-UNKNOWN-mark) 4px 6px)"
          label={text('completeness.map.none')}
        />
      </Box>
      <Box sx={{ color: 'text.secondary', mt: 1 }}>{text('completeness.map.credit')}</Box>
    </Box>
  )
}

function Entry({ colour, label }: { colour: string; label: string }) {
  return (
    <Box component="li" sx={{ display: 'flex', gap: 0.75, alignItems: 'center' }}>
      <Box
        aria-hidden
        sx={{
          width: 16,
          height: 16,
          borderRadius: 0.5,
          border: 1,
          borderColor: 'divider',
          background: colour,
        }}
      />
      {label}
    </Box>
  )
}
