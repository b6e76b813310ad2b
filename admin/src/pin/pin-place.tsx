import Box from '@mui/material/Box'
import Skeleton from '@mui/material/Skeleton'
import { lazy, Suspense } from 'react'
import { PICTURE_HEIGHT, type PinProps } from './pin-props.ts'

const PinMap = lazy(() => import('./pin-map.tsx'))

/** The map of one pin, loaded when it is needed; its room is kept free, so that nothing jumps. */
export function PinPlace(props: PinProps) {
  return (
    <Box sx={{ gridColumn: '1 / -1', minHeight: PICTURE_HEIGHT + 84 }}>
      <Suspense fallback={<Skeleton variant="rounded" height={PICTURE_HEIGHT} />}>
        <PinMap {...props} />
      </Suspense>
    </Box>
  )
}
