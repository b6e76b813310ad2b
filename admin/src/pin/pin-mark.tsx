import Box from '@mui/material/Box'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { useText } from '../i18n/use-text.ts'
import { type Pixel, type Place, pixelOf, placeAt, type View } from './mercator.ts'
import { shownPlace } from './shown-place.ts'

/** Pixels of an arrow key, alone and with Shift. */
const STEP = 4
const LONG_STEP = 40
const ARROWS: Readonly<Record<string, Pixel>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}
/** Its point at 0/0. */
const DROP = 'M0 0C-3-9-11-13-11-21A11 11 0 1 1 11-21C11-13 3-9 0 0Z'

interface Props {
  point: Place
  view: View
  /** While it is dragged, `isLast` only when it is let go; null: it may be looked at only. */
  onMove: ((place: Place, isLast: boolean) => void) | null
  onZoom: (factor: number) => void
}

/** The pin itself: dragged by mouse and finger, moved by the arrow keys, + and − bring the ground nearer and further. */
export function PinMark({ point, view, onMove, onZoom }: Props) {
  const text = useText()
  const held = useRef<{ id: number; from: Pixel; pin: Pixel } | null>(null)
  const at = pixelOf(view, point)
  const drop = (
    <>
      <circle r={22} cy={-14} fill="transparent" />
      <path
        d={DROP}
        fill="var(--mui-palette-error-main)"
        stroke="var(--mui-palette-background-paper)"
        strokeWidth={2}
      />
      <circle cy={-21} r={4} fill="var(--mui-palette-background-paper)" />
    </>
  )
  if (!onMove) {
    return (
      <g className="pin" transform={`translate(${at[0]} ${at[1]})`}>
        {drop}
      </g>
    )
  }

  function place({ clientX, clientY }: PointerEvent, isLast: boolean) {
    if (!held.current || !onMove) return
    const { from, pin } = held.current
    onMove(placeAt(view, [pin[0] + clientX - from[0], pin[1] + clientY - from[1]]), isLast)
  }
  function release(event: PointerEvent) {
    if (event.pointerId !== held.current?.id) return
    place(event, true)
    held.current = null
  }
  function press(event: KeyboardEvent) {
    const arrow = ARROWS[event.key]
    if (arrow) {
      const step = event.shiftKey ? LONG_STEP : STEP
      onMove?.(placeAt(view, [at[0] + arrow[0] * step, at[1] + arrow[1] * step]), true)
    } else if (event.key === '+' || event.key === '=') onZoom(2)
    else if (event.key === '-') onZoom(0.5)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Box
      component="g"
      className="pin"
      transform={`translate(${at[0]} ${at[1]})`}
      role="slider"
      tabIndex={0}
      aria-label={text('pin.pin')}
      aria-valuenow={point.lat}
      aria-valuemin={-90}
      aria-valuemax={90}
      aria-valuetext={shownPlace(point)}
      aria-describedby="pin-keys"
      onKeyDown={press}
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.stopPropagation()
        event.currentTarget.setPointerCapture(event.pointerId)
        held.current = { id: event.pointerId, from: [event.clientX, event.clientY], pin: at }
      }}
      onPointerMove={(event) => place(event, false)}
      onPointerUp={release}
      onPointerCancel={() => {
        held.current = null
      }}
      sx={{
        cursor: 'grab',
        touchAction: 'none',
        '&:focus-visible': { outline: 'none' },
        '&:active': { cursor: 'grabbing' },
        '&:focus-visible > circle:first-of-type': {
          fill: 'color-mix(in srgb, var(--mui-palette-primary-main) 25%, transparent)',
          stroke: 'var(--mui-palette-primary-main)',
          strokeWidth: 2,
        },
      }}
    >
      {drop}
    </Box>
  )
}
