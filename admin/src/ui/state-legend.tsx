import Box from '@mui/material/Box'
import { useText } from '../i18n/use-text.ts'
import { STATES } from '../theme/state-colours.ts'
import { StateSwatch } from './state-chip.tsx'

/** What the colours and patterns of the bars mean. */
export function StateLegend() {
  const text = useText()
  return (
    <Box
      component="ul"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, m: 0, p: 0, listStyle: 'none' }}
    >
      {STATES.map((state) => (
        <Box
          component="li"
          key={state}
          sx={{
            display: 'flex',
            alignItems: 'center',
            gap: 0.75,
            fontSize: '0.84375rem',
            color: 'text.secondary',
          }}
        >
          <StateSwatch state={state} />
          {text(`state.${state}`)}
        </Box>
      ))}
    </Box>
  )
}
