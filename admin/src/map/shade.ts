import type { AreaMapQuery } from '../gql/graphql.ts'

export type MapRow = AreaMapQuery['completeness'][number]
export type ShadeBy = 'percent' | 'missing'

/** Five steps from least to most to be chased; `stepOf` is null where nothing is expected or nothing is known. */
export interface Scale {
  stepOf: (row: MapRow | undefined) => number | null
  /** Lower bound of each step, in per cent missing or in number missing. */
  bounds: readonly number[]
}

export const STEPS = 5

/** Lightness carries the meaning in both themes: the more is missing, the stronger the colour. */
export function colourOf(step: number): string {
  return `color-mix(in srgb, var(--state-NOT_RECORDED-mark) ${8 + step * 22}%, var(--state-CORRECT-soft))`
}

export function shades(rows: readonly MapRow[], by: ShadeBy): Scale {
  const most = Math.max(1, ...rows.map((row) => row.expected - row.complete))
  const size = by === 'missing' ? Math.ceil((most + 1) / STEPS) : 10
  const bounds = Array.from({ length: STEPS }, (_, step) => step * size)
  return {
    bounds,
    stepOf(row) {
      if (!row || row.expected === row.unknown) return null
      const missing = row.expected - row.complete
      const value = by === 'missing' ? missing : (missing / row.expected) * 100
      return Math.min(STEPS - 1, Math.floor(value / size))
    },
  }
}

/** The code of the place a line is about: province or district. */
export function codeOf(row: MapRow): string | null {
  return row.district?.code ?? row.province?.code ?? null
}
