import Box from '@mui/material/Box'
import { ratio, whole } from '../format/number.ts'
import type { DataState } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'
import { patternOf } from '../theme/pattern.ts'
import { STATES } from '../theme/state-colours.ts'

export type Counts = {
  expected: number
  notRecorded: number
  incomplete: number
  completeWithErrors: number
  correct: number
  unknown: number
  complete: number
}

const COUNT: Record<DataState, keyof Counts> = {
  CORRECT: 'correct',
  COMPLETE_WITH_ERRORS: 'completeWithErrors',
  INCOMPLETE: 'incomplete',
  NOT_RECORDED: 'notRecorded',
  UNKNOWN: 'unknown',
}

/** One style sheet a state: a length of its own in each would be a sheet for every part of every bar. */
const PARTS = new Map(STATES.map((state) => [state, { minWidth: 3, ...patternOf(state) }]))

/** One stacked bar; said to a screen reader as numbers, told apart by pattern as well as colour. */
export function StateBar({ counts, height = 16 }: { counts: Counts; height?: number }) {
  const text = useText()
  const { expected } = counts
  if (expected === 0) {
    return <Box aria-hidden sx={{ height, borderRadius: 1, border: '1px dashed', borderColor: 'divider' }} />
  }
  const parts = STATES.map((state) => ({ state, n: counts[COUNT[state]] })).filter(({ n }) => n > 0)
  const label = parts.map(({ state, n }) => `${text(`state.${state}`)} ${whole(n)}`).join(', ')
  return (
    <Box
      role="img"
      aria-label={`${ratio(counts.complete, expected)}: ${label}`}
      sx={{
        display: 'flex',
        height,
        borderRadius: 1,
        overflow: 'hidden',
        gap: '1px',
        bgcolor: 'background.paper',
        outline: '1px solid',
        outlineColor: 'divider',
      }}
    >
      {parts.map(({ state, n }) => (
        <Box
          key={state}
          title={`${text(`state.${state}`)} ${whole(n)}`}
          style={{ flexGrow: n }}
          sx={PARTS.get(state) ?? {}}
        />
      ))}
    </Box>
  )
}
