import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useEffect, useRef, useState } from 'react'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useRoute } from '../providers/use-route.ts'
import type { Ground } from './ground.ts'
import { isIn, type Place } from './mercator.ts'
import { PinButtons } from './pin-buttons.tsx'
import { PinPicture } from './pin-picture.tsx'
import { PICTURE_HEIGHT, type PinProps } from './pin-props.ts'
import { shownLength } from './shown-length.ts'
import { shownPlace } from './shown-place.ts'
import { usePinView } from './use-pin-view.ts'

/** Outlines change with an import of the operator: an hour later is soon enough. */
const SELDOM = { fresh: 3_600_000 }

/** Where a record stands: shown, and set by a press, by dragging, and by the arrow keys. The fields beside it say the same. */
export default function PinMap(props: PinProps) {
  const text = useText()
  const { data, error } = useRoute<Ground>(`/boundaries/${props.province}/ground`, SELDOM)
  if (error) return <Box sx={SMALL}>{text('pin.fault')}</Box>
  return data ? <PinOnGround {...props} ground={data} /> : null
}

function PinOnGround({ ground, lao, point, onMove, marks = [] }: PinProps & { ground: Ground }) {
  const text = useText()
  const name = useName()
  const box = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<Place | null>(null)
  const { view, width, look, whole } = usePinView(box, ground, point)
  // Placed by a button it is gone on with by the arrow keys.
  const [placed, setPlaced] = useState(false)
  useEffect(() => {
    if (!placed || !point) return
    box.current?.querySelector<SVGElement>('.pin')?.focus()
    setPlaced(false)
  }, [placed, point])

  const shown = held ?? point
  const isOutside = point !== null && ground.frame !== null && !isIn(point, ground.frame)
  const sources = [
    ground.isDrawn ? text('pin.drawn') : null,
    ...ground.credits,
    ground.baseMap?.attribution,
  ].filter(Boolean)
  function move(place: Place, isLast: boolean) {
    setHeld(isLast ? null : place)
    if (isLast) onMove?.(place)
  }
  return (
    <>
      <Box ref={box} sx={FRAME}>
        {width > 0 && (
          <PinPicture
            {...{ ground, lao, marks, view, look }}
            point={shown}
            onMove={onMove && move}
            label={text(onMove ? 'pin.map' : 'pin.mapShown', {
              province: name(ground),
              place: point ? shownPlace(point) : text('pin.none'),
            })}
          />
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, mt: 0.5 }}>
        <PinButtons
          {...{ view, look, whole, point }}
          onPlace={
            onMove &&
            (() => {
              setPlaced(true)
              onMove(view.middle)
            })
          }
        />
        <Box role="status" sx={{ fontSize: '0.875rem' }}>
          {shown ? text('pin.at', { place: shownPlace(shown) }) : text('pin.none')}
        </Box>
      </Box>
      {isOutside && (
        <Alert severity="warning" sx={{ mt: 0.5 }}>
          {text('pin.outside', { province: name(ground) })}
        </Alert>
      )}
      {onMove && (
        <Box id="pin-keys" className="no-print" sx={SMALL}>
          {text('pin.keys', { step: shownLength(text, view, 4), long: shownLength(text, view, 40) })}
        </Box>
      )}
      <Box sx={{ ...SMALL, overflowWrap: 'anywhere' }}>{sources.join(' · ')}</Box>
    </>
  )
}

/** The picture is as wide as it, never the other way round. */
const FRAME = {
  position: 'relative',
  height: PICTURE_HEIGHT,
  overflow: 'hidden',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  '& > svg': { position: 'absolute' },
} as const

const SMALL = { fontSize: '0.84375rem', color: 'text.secondary', mt: 0.5 }
