import { percent } from '../format/number.ts'
import type { MessageKey } from '../i18n/messages.ts'
import type { Slice } from './links.ts'
import { type Figure, type Measure, missingOf, type Row } from './row.ts'

/** The figures of a line or of the sum. */
export type Figures = Measure & { sign: Row['sign'] }

/** A column of figures; with `slice` every number opens its rows. */
export interface Column {
  key: string
  label: MessageKey
  value: (figures: Figures) => number | null
  slice?: Slice
  /** What is compared between two moments. */
  figure?: Figure
  percent?: boolean
}

export const COLUMNS: readonly Column[] = [
  {
    key: 'expected',
    label: 'completeness.expected',
    value: (row) => row.expected,
    slice: 'expected',
    figure: 'EXPECTED',
  },
  {
    key: 'recorded',
    label: 'completeness.recorded',
    value: (row) => row.recorded,
    slice: 'recorded',
    figure: 'RECORDED',
  },
  {
    key: 'complete',
    label: 'completeness.complete',
    value: (row) => row.complete,
    slice: 'complete',
    figure: 'COMPLETE',
  },
  {
    key: 'correct',
    label: 'completeness.correct',
    value: (row) => row.correct,
    slice: 'correct',
    figure: 'CORRECT',
  },
  {
    key: 'notRecorded',
    label: 'completeness.notRecorded',
    value: (row) => row.notRecorded,
    slice: 'notRecorded',
    figure: 'NOT_RECORDED',
  },
  { key: 'missing', label: 'completeness.missing', value: missingOf, slice: 'missing', figure: 'MISSING' },
  {
    key: 'percent',
    label: 'completeness.percentComplete',
    value: (row) => row.completePercent ?? null,
    percent: true,
  },
  {
    key: 'installed',
    label: 'completeness.installed',
    value: (row) => row.sign?.installed ?? 0,
    slice: 'installed',
    figure: 'INSTALLED',
  },
  {
    key: 'percentInstalled',
    label: 'completeness.percentInstalled',
    value: (row) => row.sign?.installedPercent ?? null,
    percent: true,
  },
]

export function shown(column: Column, figures: Figures): string {
  return percent(column.value(figures))
}
