import type { TrendQuery } from '../gql/graphql.ts'

/** The figures of one instant. */
export type TrendPoint = TrendQuery['p0'][number]

export function pointsOf(data: TrendQuery): TrendPoint[] {
  return Object.values(data).flatMap((answer) => (Array.isArray(answer) ? (answer[0] ?? []) : []))
}
