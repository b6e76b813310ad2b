import type { TrendQuery } from '../gql/graphql.ts'

/** The figures of one moment, and the moment as an address writes it. */
export type TrendPoint = TrendQuery['p0'][number] & { written: string | null }

/** @param moments those asked for: what was not set was asked of now, and is none of the points */
export function pointsOf(data: TrendQuery, moments: readonly (string | null)[]): TrendPoint[] {
  const answers = data as unknown as Record<string, TrendQuery['p0'] | undefined>
  return moments.flatMap((written, index) =>
    (answers[`p${index}`] ?? []).slice(0, 1).map((point) => ({ ...point, written })),
  )
}
