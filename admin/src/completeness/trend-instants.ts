import type { ShellRound } from '../shell/use-shell.ts'

export const TREND_POINTS = 12
const DAY_MS = 86_400_000

/**
 * Twelve instants from the opening of a round to now, or to a month after the due instant when that is past;
 * the last millisecond before the due instant is among them when the range reaches it.
 */
export function trendInstants(round: Pick<ShellRound, 'opensAt' | 'dueAt'>, now: number): string[] {
  const from = Date.parse(round.opensAt)
  const due = Date.parse(round.dueAt)
  const to = Math.max(from + DAY_MS, Math.min(now, due + 30 * DAY_MS))
  const step = (to - from) / (TREND_POINTS - 1)
  const instants = Array.from({ length: TREND_POINTS }, (_, index) => from + step * index)
  if (due <= to) {
    const nearest = instants.reduce(
      (best, at, index) => (Math.abs(at - due) < Math.abs((instants[best] ?? 0) - due) ? index : best),
      0,
    )
    instants[nearest] = due - 1
  }
  return instants.map((at) => new Date(at).toISOString())
}
