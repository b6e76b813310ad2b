import Box from '@mui/material/Box'
import { dayOf, lastDay } from '../format/date.ts'
import { whole } from '../format/number.ts'
import { useLanguage, useText } from '../i18n/use-text.ts'
import type { TrendPoint } from './trend-point.ts'

const WIDTH = 720
const HEIGHT = 360
const PAD = { left: 56, right: 16, top: 28, bottom: 40 }

const LINES = [
  { key: 'expected', dash: '1 5', colour: 'var(--mui-palette-text-secondary)' },
  { key: 'recorded', dash: '2 4', colour: 'var(--mui-palette-secondary-main)' },
  { key: 'complete', dash: '8 4', colour: 'var(--mui-palette-info-main)' },
  { key: 'correct', dash: '', colour: 'var(--mui-palette-success-main)' },
  { key: 'onTime', dash: '12 3 2 3', colour: 'var(--mui-palette-error-main)' },
] as const

/**
 * Recorded ≥ complete ≥ correct over time, up to N and on to the due day; from that day on also what was on time. Lines differ in dashes as
 * well as colour.
 */
export function TrendChart({ points, dueAt }: { points: readonly TrendPoint[]; dueAt: string }) {
  const text = useText()
  const language = useLanguage()
  const times = points.map((point) => Date.parse(point.asOf))
  const first = Math.min(...times)
  // The way still to go is part of the picture.
  const last = Math.max(...times, Date.parse(dueAt))
  const top = Math.max(1, ...points.map((point) => point.expected))
  const x = (at: number) =>
    PAD.left + ((at - first) / Math.max(1, last - first)) * (WIDTH - PAD.left - PAD.right)
  const y = (n: number) => HEIGHT - PAD.bottom - (n / top) * (HEIGHT - PAD.top - PAD.bottom)
  const due = Date.parse(dueAt)
  // Nothing is on time before the due instant: there the line begins.
  const pointsOf = (key: (typeof LINES)[number]['key']) =>
    key === 'onTime' ? points.filter((point) => Date.parse(point.asOf) >= due) : points
  return (
    <>
      <Box
        component="svg"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={text('completeness.trend.picture')}
        sx={{ width: '100%', display: 'block', fontSize: 14, fill: 'currentColor' }}
      >
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line
              x1={PAD.left}
              x2={WIDTH - PAD.right}
              y1={y(top * share)}
              y2={y(top * share)}
              stroke="var(--mui-palette-divider)"
            />
            <text x={PAD.left - 8} y={y(top * share) + 5} textAnchor="end">
              {whole(Math.round(top * share))}
            </text>
          </g>
        ))}
        {due >= first && due <= last && (
          <g>
            <line
              x1={x(due)}
              x2={x(due)}
              y1={PAD.top}
              y2={HEIGHT - PAD.bottom}
              stroke="var(--mui-palette-error-main)"
              strokeWidth={2}
              strokeDasharray="4 3"
            />
            <text x={x(due) - 6} y={PAD.top - 8} textAnchor={x(due) > WIDTH / 2 ? 'end' : 'start'}>
              {text('completeness.trend.due')} {lastDay(dueAt, language)}
            </text>
          </g>
        )}
        {LINES.map(({ key, dash, colour }) => (
          <g key={key}>
            <polyline
              points={pointsOf(key)
                .map((point) => `${x(Date.parse(point.asOf))},${y(point[key])}`)
                .join(' ')}
              fill="none"
              stroke={colour}
              strokeWidth={2.5}
              strokeDasharray={dash}
            />
            {key === 'correct' &&
              points.map((point) => (
                <circle
                  key={point.asOf}
                  cx={x(Date.parse(point.asOf))}
                  cy={y(point.correct)}
                  r={3.5}
                  fill={colour}
                />
              ))}
          </g>
        ))}
        {[first, last].map((at, index) => (
          <text key={at} x={x(at)} y={HEIGHT - 14} textAnchor={index === 0 ? 'start' : 'end'}>
            {dayOf(new Date(at).toISOString(), language)}
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
        {LINES.filter(({ key }) => pointsOf(key).length > 0).map(({ key, dash, colour }) => (
          <Box component="li" key={key} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <svg width="36" height="8" aria-hidden="true">
              <line x1="0" x2="36" y1="4" y2="4" stroke={colour} strokeWidth="3" strokeDasharray={dash} />
            </svg>
            {text(key === 'onTime' ? 'timeliness.ON_TIME' : `completeness.${key}`)}
          </Box>
        ))}
      </Box>
    </>
  )
}
