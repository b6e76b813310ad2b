import Box from '@mui/material/Box'
import type { DataState } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { patternOf } from '../theme/pattern.ts'

/** A state as swatch and words. */
export function StateChip({ state }: { state: DataState }) {
  const text = useText()
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.75,
        px: 1,
        py: 0.125,
        borderRadius: 10,
        fontSize: '0.84375rem',
        lineHeight: 1.6,
        bgcolor: `var(--state-${state}-soft)`,
        color: `var(--state-${state}-text)`,
        whiteSpace: { xs: 'normal', md: 'nowrap' },
      }}
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
