import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import { whole } from '../format/number.ts'
import { useText } from '../i18n/use-text.ts'
import { shareOf } from './spent.ts'

/** What was spent of an hour's budget, as numbers and as a bar. */
export function UseBar({ spent, budget }: { spent: number; budget: number }) {
  const text = useText()
  const words = text('token.spentOf', { spent: whole(spent), budget: whole(budget) })
  return (
    <Box sx={{ minWidth: 140 }}>
      <span>{words}</span>
      <LinearProgress
        variant="determinate"
        value={shareOf(budget, spent)}
        aria-label={words}
        color={spent >= budget ? 'error' : 'primary'}
        sx={{ height: 6, borderRadius: 1 }}
      />
    </Box>
  )
}
