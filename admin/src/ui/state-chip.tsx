import Box from '@mui/material/Box'
import type { DataState, Expectation } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { isReleased } from '../obligation/is-released.ts'
import { patternOf } from '../theme/pattern.ts'

const CHIP = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: 0.75,
  px: 1,
  py: 0.125,
  borderRadius: 10,
  fontSize: '0.84375rem',
  lineHeight: 1.6,
  whiteSpace: { xs: 'normal', md: 'nowrap' },
} as const

interface Props {
  /** Null where nothing is owed. */
  state: DataState | null
  /** What is not owed has no state to judge: then it says why. */
  expectation?: Expectation | null
}

/** A state as swatch and words. */
export function StateChip({ state, expectation = 'EXPECTED' }: Props) {
  const text = useText()
  if (isReleased(expectation))
    return (
      <Box component="span" sx={{ ...CHIP, border: 1, borderColor: 'divider', color: 'text.secondary' }}>
        {text(`expectation.${expectation}`)}
      </Box>
    )
  if (state === null) return null
  return (
    <Box
      component="span"
      sx={{ ...CHIP, bgcolor: `var(--state-${state}-soft)`, color: `var(--state-${state}-text)` }}
    >
      <StateSwatch state={state} />
      {text(`state.${state}`)}
    </Box>
  )
}

export function StateSwatch({ state }: { state: DataState }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: 12,
        height: 12,
        flexShrink: 0,
        borderRadius: '3px',
        border: '1px solid',
        borderColor: `var(--state-${state}-mark)`,
        ...patternOf(state),
      }}
    />
  )
}
