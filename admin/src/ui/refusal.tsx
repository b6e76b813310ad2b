import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'

/** What was said against the last attempt, read out when it appears. */
export function Refusal({ words }: { words: string | null }) {
  return (
    <Box role="alert">
      {words && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {words}
        </Alert>
      )}
    </Box>
  )
}
