import { bangkokToday, dayBefore } from '../format/date.ts'
import { instantOf } from '../format/moment.ts'
import type { ShellRound } from '../shell/use-shell.ts'

/** As many as `trend.graphql` asks for. */
const MOST = 12
const DAY_MS = 86_400_000

/**
 * Up to twelve moments as addresses write them: the opening of a round, ends of days, and the moment asked for; null is now,
 * and nothing asked for is now or a month after the due day when that is past. The due day is among them once it is over.
 */
export function trendMoments(
  { opensAt, dueAt }: Pick<ShellRound, 'opensAt' | 'dueAt'>,
  until: string | null,
  now: number,
): (string | null)[] {
  const [from, due] = [Date.parse(opensAt), Date.parse(dueAt)]
  const last = until === 'due' ? dayBefore(dueAt) : (until ?? lastOf(due, now))
  const to = Math.min(now, last === null ? now : Date.parse(instantOf(last) ?? ''))
  const step = (to - from) / (MOST - 1)
  const days = Array.from({ length: MOST - 2 }, (_, index) => from + step * (index + 1))
  if (due <= to) {
    const distances = days.map((at) => Math.abs(at - due))
    days[distances.indexOf(Math.min(...distances))] = due - 1
  }
  const ends = days.map(bangkokToday).filter((day) => isBetween(Date.parse(instantOf(day) ?? ''), from, to))
  return [...(from < to ? [opensAt] : []), ...new Set(ends), last]
}

const lastOf = (due: number, now: number) =>
  now > due + 30 * DAY_MS ? bangkokToday(due + 30 * DAY_MS) : null

const isBetween = (at: number, from: number, to: number) => from < at && at < to
