import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { tilesOf } from '../map/tiles.ts'
import { type Ground, pathOf } from './ground.ts'
import { gridOf } from './measures.ts'
import { originOf, type Pixel, pixelOf, type View } from './mercator.ts'
import type { Mark } from './pin-props.ts'

/** More names than these would cover each other. */
const MOST_NAMES = 10
/** Room that the degrees of a meridian want; pixels. */
const LABEL = 56

interface Props {
  ground: Ground
  view: View
  lao: string | null
  marks: readonly Mark[]
}

/** What lies below the pin: the base map if there is one, degrees, outlines, offices of LAOs. */
export function PinGround({ ground, view, lao, marks }: Props) {
  const { outlines, baseMap, laos } = ground
  const [west, north] = originOf(view)
  const { world, width, height } = view
  const tiles = baseMap ? tilesOf({ west, north, world, width, height }, baseMap.tiles) : []
  const line = useMemo(() => pathOf(outlines, view), [outlines, view])
  const seen = laos
    .map((each) => ({ ...each, at: pixelOf(view, each) }))
    .filter(({ at: [x, y] }) => x >= 0 && x <= width && y >= 0 && y <= height)
  const isNamed = (code: string) => code === lao || seen.length <= MOST_NAMES
  return (
    <>
      {tiles.map(({ href, x, y, size }) => (
        <image key={href} href={href} x={x} y={y} width={size} height={size} preserveAspectRatio="none" />
      ))}
      <path
        d={line}
        fill={baseMap ? 'none' : 'var(--mui-palette-background-paper)'}
        stroke="var(--mui-palette-text-secondary)"
        strokeWidth={1.25}
        strokeLinejoin="round"
      />
      <Grid view={view} />
      {seen.map(({ code, shortNameTh, at }) => (
        <g key={code} className="pin-office">
          <Dot at={at} own={code === lao} title={shortNameTh} />
          {isNamed(code) && <Name at={at} width={width} name={shortNameTh} />}
        </g>
      ))}
      {marks.map((mark) => {
        const at = pixelOf(view, mark)
        return (
          <g key={mark.id} className="pin-mark">
            <rect
              x={at[0] - 5}
              y={at[1] - 5}
              width={10}
              height={10}
              fill="var(--mui-palette-info-main)"
              stroke="var(--mui-palette-background-paper)"
            >
              <title>{mark.label}</title>
            </rect>
            <Name at={at} width={width} name={mark.label} />
          </g>
        )
      })}
    </>
  )
}

/** Meridians and parallels with their degrees at the edges. */
function Grid({ view }: { view: View }) {
  const { width, height } = view
  const { meridians, parallels, digits } = gridOf(view)
  return (
    <Box
      component="g"
      sx={{
        '& line': { stroke: 'var(--mui-palette-text-secondary)', strokeOpacity: 0.3, strokeDasharray: '2 3' },
        '& text': TEXT,
      }}
    >
      {meridians.map(({ degrees, at }) => (
        <g key={degrees}>
          <line x1={at} x2={at} y1={0} y2={height} />
          <text
            x={at + (at > width - LABEL ? -3 : 3)}
            y={12}
            textAnchor={at > width - LABEL ? 'end' : 'start'}
          >{`${degrees.toFixed(digits)}°`}</text>
        </g>
      ))}
      {parallels.map(({ degrees, at }) => (
        <g key={degrees}>
          <line x1={0} x2={width} y1={at} y2={at} />
          <text x={width - 4} y={at - 3} textAnchor="end">{`${degrees.toFixed(digits)}°`}</text>
        </g>
      ))}
    </Box>
  )
}

function Dot({ at: [x, y], own, title }: { at: Pixel; own: boolean; title: string }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={own ? 5.5 : 3}
      fill={own ? 'var(--mui-palette-primary-main)' : 'var(--mui-palette-text-secondary)'}
      stroke="var(--mui-palette-background-paper)"
      strokeWidth={own ? 2 : 1}
    >
      <title>{title}</title>
    </circle>
  )
}

/** Beside what it names, on the side where there is room. */
function Name({ at: [x, y], width, name }: { at: Pixel; width: number; name: string }) {
  const isLeft = x > width * 0.6
  return (
    <Box
      component="text"
      x={isLeft ? x - 9 : x + 9}
      y={y + 4}
      textAnchor={isLeft ? 'end' : 'start'}
      sx={TEXT}
    >
      {name}
    </Box>
  )
}

/** Readable on whatever lies below. */
const TEXT = {
  fontSize: 12,
  fill: 'var(--mui-palette-text-primary)',
  stroke: 'var(--mui-palette-background-paper)',
  strokeWidth: 3,
  paintOrder: 'stroke',
}
