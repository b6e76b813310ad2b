import type { LaoType, OverviewQuery } from '../gql/graphql.ts'

export type Measure = OverviewQuery['assistance'][number]
type Answer = OverviewQuery['rows'][number]

/** One line of the table: the figures of the chosen item, and of the sign beside them. */
export type Row = Answer & { sign: OverviewQuery['signs'][number] | null }

/** The place of a line of figures, on whatever screen: which rows stand behind them. */
export interface RowPlace {
  readonly key: string
  readonly province?: { readonly code: string } | null
  readonly district?: { readonly code: string } | null
  readonly lao?: { readonly code: string } | null
  readonly laoType?: LaoType | null
  readonly rule?: Pick<NonNullable<Row['rule']>, 'id' | 'item'> | null
}

export function rowsOf({ rows, signs }: Pick<OverviewQuery, 'rows' | 'signs'>): Row[] {
  const byKey = new Map(signs.map((sign) => [sign.key, sign]))
  return rows.map((row) => ({ ...row, sign: byKey.get(row.key) ?? null }))
}

export type Figure = NonNullable<Measure['moved']>[number]['figure']

/** What a figure gained and lost since the moment compared with; undefined where nothing is compared. */
export function moveOf(moved: Measure['moved'], figure: Figure) {
  return moved?.find((each) => each.figure === figure)
}

/** What is still to be chased: N less what is complete. */
export function missingOf(measure: { expected: number; complete: number }): number {
  return measure.expected - measure.complete
}

export const SORTS = {
  missing: missingOf,
  expected: (row: Row) => row.expected,
  recorded: (row: Row) => row.recorded,
  complete: (row: Row) => row.complete,
  correct: (row: Row) => row.correct,
  notRecorded: (row: Row) => row.notRecorded,
  percent: (row: Row) => row.completePercent ?? 0,
  installed: (row: Row) => row.sign?.installed ?? 0,
  percentInstalled: (row: Row) => row.sign?.installedPercent ?? 0,
} as const

const THAI = new Intl.Collator('th')

/** Sorted as asked, by number or by Thai name; a row without anything expected is last either way. */
export function sorted(rows: readonly Row[], by: string, direction: 'asc' | 'desc'): Row[] {
  const sign = direction === 'asc' ? 1 : -1
  const number: ((row: Row) => number) | undefined = by in SORTS ? SORTS[by as keyof typeof SORTS] : undefined
  return [...rows].sort((a, b) => {
    if ((a.expected === 0) !== (b.expected === 0)) return a.expected === 0 ? 1 : -1
    const byNumber = number ? number(a) - number(b) : 0
    return (
      sign * (byNumber || (number ? 0 : THAI.compare(a.labelTh, b.labelTh))) ||
      THAI.compare(a.labelTh, b.labelTh)
    )
  })
}
