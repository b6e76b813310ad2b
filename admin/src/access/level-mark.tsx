import Box from '@mui/material/Box'
import type { AccessLevel } from '../gql/graphql.ts'
import { useText } from '../i18n/use-text.ts'

/** Told apart by sign and words; the colour only helps. */
const SIGN: Record<AccessLevel, string> = { VALUE: '●', MASKED: '◐', PRESENCE: '○', HIDDEN: '–' }

const COLOUR: Record<AccessLevel, string> = {
  VALUE: 'success.main',
  MASKED: 'warning.main',
  PRESENCE: 'info.main',
  HIDDEN: 'text.secondary',
}

export function LevelMark({ level }: { level: AccessLevel }) {
  const text = useText()
  return (
    <Box component="span" sx={{ color: COLOUR[level], whiteSpace: 'nowrap' }}>
      <Box component="span" aria-hidden sx={{ display: 'inline-block', width: '1.3em' }}>
        {SIGN[level]}
      </Box>
      {text(`accessLevel.${level}`)}
    </Box>
  )
}
