/** Cost units of all the days together. */
export function spentIn(days: readonly { cost: number }[]): number {
  return days.reduce((sum, { cost }) => sum + cost, 0)
}

/** What was spent as a share of the budget: 0–100. */
export function shareOf(budget: number, spent: number): number {
  return budget > 0 ? Math.min(100, (100 * spent) / budget) : 0
}
