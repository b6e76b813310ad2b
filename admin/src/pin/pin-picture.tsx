import Box from '@mui/material/Box'
import { type MouseEvent, type PointerEvent, useRef } from 'react'
import { useText } from '../i18n/use-text.ts'
import type { Ground } from './ground.ts'
import { scaleBar } from './measures.ts'
import { dragged, type Pixel, type Place, placeAt, type View, zoomed } from './mercator.ts'
import { PinGround } from './pin-ground.tsx'
import { PinMark } from './pin-mark.tsx'
import type { Mark } from './pin-props.ts'
import { shownMetres } from './shown-length.ts'

/** A press that wanders further is a drag; pixels. */
const WANDER = 4

interface Props {
  ground: Ground
  lao: string | null
  marks: readonly Mark[]
  view: View
  look: (view: Pick<View, 'middle' | 'world'>) => void
  point: Place | null
  onMove: ((place: Place, isLast: boolean) => void) | null
  label: string
}

/** The ground with its pin. A mouse drags the ground, a finger scrolls the page over it; a press sets the pin. */
export function PinPicture({ ground, lao, marks, view, look, point, onMove, label }: Props) {
  const pressed = useRef<{ from: Pixel; view: View; wandered: boolean } | null>(null)
  const { width, height } = view

  function press({ pointerType, button, clientX, clientY }: PointerEvent) {
    if (pointerType === 'mouse' && button === 0) {
      pressed.current = { from: [clientX, clientY], view, wandered: false }
    }
  }
  function wander({ clientX, clientY, buttons }: PointerEvent) {
    const { current } = pressed
    if (!current || buttons === 0) return
    const by: Pixel = [clientX - current.from[0], clientY - current.from[1]]
    if (Math.hypot(...by) > WANDER) current.wandered = true
    if (current.wandered) look(dragged(current.view, by))
  }
  function set({ currentTarget, clientX, clientY }: MouseEvent) {
    const wandered = pressed.current?.wandered
    pressed.current = null
    if (wandered || !onMove) return
    const { left, top } = currentTarget.getBoundingClientRect()
    onMove(placeAt(view, [clientX - left, clientY - top]), true)
  }
  return (
    <Box
      component="svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role={onMove ? 'group' : 'img'}
      aria-label={label}
      onPointerDown={press}
      onPointerMove={wander}
      onPointerLeave={() => {
        pressed.current = null
      }}
      onClick={set}
      sx={{
        display: 'block',
        bgcolor: 'action.hover',
        cursor: onMove ? 'crosshair' : 'grab',
        touchAction: 'manipulation',
        userSelect: 'none',
      }}
    >
      <PinGround {...{ ground, view, lao, marks }} />
      <ScaleBar view={view} />
      {point && (
        <PinMark {...{ point, view, onMove }} onZoom={(factor) => look(zoomed(view, factor, point))} />
      )}
    </Box>
  )
}

function ScaleBar({ view }: { view: View }) {
  const text = useText()
  const { metres, pixels } = scaleBar(view)
  const [left, foot] = [10, view.height - 10]
  return (
    <g stroke="var(--mui-palette-text-primary)">
      <path d={`M${left} ${foot - 5}v5h${pixels}v-5`} fill="none" strokeWidth={1.5} />
      <text x={left + 4} y={foot - 5} fontSize={12} stroke="none" fill="var(--mui-palette-text-primary)">
        {shownMetres(text, metres)}
      </text>
    </g>
  )
}
