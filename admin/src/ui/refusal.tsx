import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useEffect, useRef } from 'react'

/** What was said against the last attempt, read out and brought into view when it appears. */
export function Refusal({ words }: { words: string | null }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (words) place.current?.scrollIntoView({ block: 'nearest' })
  }, [words])
  return (
    <Box role="alert" ref={place}>
      {words && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {words}
        </Alert>
      )}
    </Box>
  )
}
