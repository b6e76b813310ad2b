import Box from '@mui/material/Box'
import { dayOf, lastDay } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import { useWide } from '../ui/use-wide.ts'
import type { TrendLine } from './trend-lines.ts'
import { roomFor, type TrendMark, TrendMarks } from './trend-marks.tsx'
import type { TrendPoint } from './trend-point.ts'

/** Units of the picture: about as many as it has pixels, so that its letters stay readable on a phone. */
const SIZES = { wide: { width: 720, plot: 292 }, narrow: { width: 320, plot: 200 } } as const
const PAD = { left: 56, right: 16, bottom: 40 }

interface Props {
  points: readonly TrendPoint[]
  lines: readonly TrendLine[]
  marks: readonly TrendMark[]
  dueAt: string
}

/**
 * Recorded ≥ complete ≥ correct over time, up to N and on to the last due day; from the due day on also what was on time.
 * Lines differ in dashes as well as colour.
 */
export function TrendChart({ points, lines, marks, dueAt }: Props) {
  const text = useText()
  const language = useLanguage()
  const above = roomFor(marks)
  const { width, plot } = SIZES[useWide() ? 'wide' : 'narrow']
  const height = above + plot + PAD.bottom
  const times = points.map((point) => Date.parse(point.asOf))
  const first = Math.min(...times)
  // The way still to go is part of the picture.
  const last = Math.max(...times, ...marks.map(({ at }) => at))
  const top = Math.max(1, ...points.map((point) => point.expected))
  const x = (at: number) =>
    PAD.left + ((at - first) / Math.max(1, last - first)) * (width - PAD.left - PAD.right)
  const y = (n: number) => height - PAD.bottom - (n / top) * plot
  const due = Date.parse(dueAt)
  // Nothing is on time before the due instant: there the line begins.
  const pointsOf = ({ key }: TrendLine) =>
    key === 'onTime' || key === 'onTimeEffective'
      ? points.filter((point) => Date.parse(point.asOf) >= due)
      : points
  return (
    <>
      <Box
        component="svg"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={text('completeness.trend.picture')}
        sx={{ width: '100%', display: 'block', fontSize: 14, fill: 'currentColor' }}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              x1={PAD.left}
              x2={width - PAD.right}
              y1={y(top * share)}
              y2={y(top * share)}
              stroke="var(--mui-palette-divider)"
            />
            <text x={PAD.left - 8} y={y(top * share) + 5} textAnchor="end">
              {whole(Math.round(top * share))}
            </text>
          </g>
        ))}
        <TrendMarks
          marks={marks.filter(({ at }) => at >= first && at <= last)}
          {...{ x, top: above, bottom: height - PAD.bottom, width }}
        />
        {lines.map((line) => (
          <g key={line.key}>
            <polyline
              points={pointsOf(line)
                .map((point) => `${x(Date.parse(point.asOf))},${y(point[line.key] as number)}`)
                .join(' ')}
              fill="none"
              stroke={line.colour}
              strokeWidth={2.5}
              strokeDasharray={line.dash}
            />
            {line.key === 'correct' &&
              points.map((point) => (
                <circle
                  key={point.asOf}
                  cx={x(Date.parse(point.asOf))}
                  cy={y(point.correct)}
                  r={3.5}
                  fill={line.colour}
                />
              ))}
          </g>
        ))}
        {[first, last].map((at, index) => (
          <text key={at} x={x(at)} y={height - 14} textAnchor={index === 0 ? 'start' : 'end'}>
            {(index === 0 ? dayOf : lastDay)(new Date(at).toISOString(), language)}
          </text>
        ))}
      </Box>
      <Box
        component="ul"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          gap: 2,
          listStyle: 'none',
          m: 0,
          p: 0,
          fontSize: '0.9375rem',
        }}
      >
        {lines.map(({ key, label, dash, colour }) => (
          <Box component="li" key={key} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <svg width="36" height="8" aria-hidden="true">
              <line x1="0" x2="36" y1="4" y2="4" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
            </svg>
            {text(label)}
          </Box>
        ))}
      </Box>
    </>
  )
}
