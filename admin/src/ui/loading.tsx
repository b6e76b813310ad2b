import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { useText } from '../i18n/use-text.ts'
import { useLate } from './use-late.ts'

/** Nothing for the first 150 ms, then the outline of a page. */
export function Loading({ rows = 8 }: { rows?: number }) {
  const text = useText()
  const late = useLate(150)
  return (
    <Box role="status" aria-label={text('common.loading')} sx={{ minHeight: 360, p: 0.5 }}>
      {late &&
        Array.from({ length: rows }, (_, index) => `row-${index}`).map((key) => (
          <Skeleton key={key} variant="rounded" height={34} sx={{ mb: 1 }} />
        ))}
    </Box>
  )
}
