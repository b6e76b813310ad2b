import type { MessageKey } from '../i18n/messages.ts'
import type { Slice } from './links.ts'
import type { Figure } from './row.ts'
import type { TrendPoint } from './trend-point.ts'

/** One line of the curve and one column of its table. */
export interface TrendLine {
  key: Slice & keyof TrendPoint
  label: MessageKey
  dash: string
  colour: string
  figure?: Figure
}

const GROWTH: readonly TrendLine[] = [
  {
    key: 'expected',
    label: 'completeness.expected',
    figure: 'EXPECTED',
    dash: '1 5',
    colour: 'var(--mui-palette-text-secondary)',
  },
  {
    key: 'recorded',
    label: 'completeness.recorded',
    figure: 'RECORDED',
    dash: '2 4',
    colour: 'var(--mui-palette-secondary-main)',
  },
  {
    key: 'complete',
    label: 'completeness.complete',
    figure: 'COMPLETE',
    dash: '8 4',
    colour: 'var(--mui-palette-info-main)',
  },
  {
    key: 'correct',
    label: 'completeness.correct',
    figure: 'CORRECT',
    dash: '',
    colour: 'var(--mui-palette-success-main)',
  },
]

const ON_TIME: TrendLine = {
  key: 'onTime',
  label: 'timeliness.ON_TIME',
  dash: '12 3 2 3',
  colour: 'var(--mui-palette-error-main)',
}

const ON_TIME_EFFECTIVE: TrendLine = {
  key: 'onTimeEffective',
  label: 'completeness.onTimeEffective',
  dash: '4 2',
  colour: 'var(--mui-palette-warning-main)',
}

/** Nobody is on time before the due instant; by the extended date only where that says something else. */
export function linesOf(points: readonly TrendPoint[]): TrendLine[] {
  return [
    ...GROWTH,
    ...(points.some(({ onTime }) => onTime > 0) ? [ON_TIME] : []),
    ...(points.some(({ onTime, onTimeEffective }) => onTime !== onTimeEffective) ? [ON_TIME_EFFECTIVE] : []),
  ]
}
