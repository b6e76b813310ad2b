/** What a token did in one clock hour. */
interface Hour {
  hour: string
  cost: number
}

const HOUR_MS = 3_600_000

/** Cost units of the clock hour that runs now. */
export function spentThisHour(use: readonly Hour[], now: number): number {
  return use.find(({ hour }) => Date.parse(hour) <= now && now < Date.parse(hour) + HOUR_MS)?.cost ?? 0
}

/** Cost units of the last seven days, which is as far back as the API tells. */
export function spentThisWeek(use: readonly Hour[]): number {
  return use.reduce((sum, { cost }) => sum + cost, 0)
}

/** What stays below the budget of an hour, as a share of it: 0–100. */
export function shareOf(budget: number, spent: number): number {
  return budget > 0 ? Math.min(100, (100 * spent) / budget) : 0
}
