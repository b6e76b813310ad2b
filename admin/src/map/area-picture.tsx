import Box from '@mui/material/Box'
import { useMemo } from 'react'
import { useNavigate } from 'react-router'
import { percent, ratio, whole } from '../format/number.ts'
import { useName } from '../i18n/use-name.ts'
import { useText } from '../i18n/use-text.ts'
import { useUnitName } from '../obligation/use-unit-name.ts'
import type { BaseMap, BoundaryFeature } from './boundaries.ts'
import { drawingOf, nearTo } from './draw.ts'
import { HATCHED, Hatch } from './hatch.tsx'
import { MapPointMark } from './map-point.tsx'
import { OffTheMap } from './off-the-map.tsx'
import type { MapPoint } from './points.ts'
import { codeOf, colourOf, type MapRow, type Scale } from './shade.ts'

interface Props {
  /** What is painted, each by the line of its code. */
  areas: readonly BoundaryFeature[]
  /** What is only outlined, and what the drawing is made to fit. */
  frame: readonly BoundaryFeature[]
  rows: readonly MapRow[]
  scale: Scale
  points: readonly MapPoint[]
  baseMap: BaseMap | null
  /** Where pressing an area leads. */
  areaHref: (code: string) => string | null
}

/** The picture by real coordinates: areas, and what stands in them. The table beside it is the same for the keyboard. */
export default function AreaPicture({ areas, frame, rows, scale, points, baseMap, areaHref }: Props) {
  const text = useText()
  const name = useName()
  const unitName = useUnitName()
  const navigate = useNavigate()
  const drawing = useMemo(() => drawingOf(frame, points), [frame, points])
  const [near, far] = useMemo(() => {
    const isNear = nearTo(frame)
    return [points.filter(isNear), points.filter((point) => !isNear(point))]
  }, [frame, points])
  const byCode = new Map(rows.map((row) => [codeOf(row), row]))
  const tiles = useMemo(() => (baseMap ? drawing.tiles(baseMap.tiles) : []), [drawing, baseMap])
  return (
    <>
      <Box
        component="svg"
        viewBox={`0 0 ${drawing.width} ${drawing.height}`}
        role="img"
        aria-label={text('completeness.map.areaPicture')}
        sx={{ width: '100%', maxHeight: { md: 'calc(100vh - 300px)' }, display: 'block' }}
      >
        <Hatch />
        {tiles.map(({ href, x, y, size }) => (
          <image key={href} href={href} x={x} y={y} width={size} height={size} preserveAspectRatio="none" />
        ))}
        {areas.map((area) => {
          const row = byCode.get(area.properties.code)
          const step = scale.stepOf(row)
          const to = areaHref(area.properties.code)
          return (
            <Box
              component="path"
              className="map-area"
              key={area.properties.code}
              d={drawing.path(area)}
              fill={step === null ? HATCHED : colourOf(step)}
              fillOpacity={baseMap ? 0.7 : 1}
              stroke="var(--mui-palette-background-paper)"
              strokeWidth={1}
              onClick={to ? () => navigate(to) : undefined}
              sx={{
                cursor: to ? 'pointer' : 'default',
                '&:hover': { stroke: 'var(--mui-palette-text-primary)', strokeWidth: 2 },
              }}
            >
              <title>
                {row && step !== null
                  ? `${name(area.properties)}: ${ratio(row.complete, row.expected)} · ${percent(row.completePercent)}%`
                  : `${name(area.properties)}: ${text('completeness.map.none')}`}
              </title>
            </Box>
          )
        })}
        {frame.map((feature) => (
          <path
            key={feature.properties.code}
            d={drawing.path(feature)}
            fill="none"
            stroke="var(--mui-palette-text-secondary)"
            strokeWidth={0.75}
            pointerEvents="none"
          />
        ))}
        {near.map((point) => {
          const at = drawing.point(point.lon, point.lat)
          return at ? (
            <MapPointMark
              key={point.id}
              state={point.state}
              at={at}
              title={`${unitName(point)}: ${text(`state.${point.state}`)}`}
              onClick={() => navigate(point.to)}
            />
          ) : null
        })}
      </Box>
      <OffTheMap words={text('completeness.map.far', { n: whole(far.length) })} units={far} />
    </>
  )
}
