import type { Receipt } from '../accounts/cost-budget.ts'

const HOUR_MS = 3_600_000

/**
 * What people spend in the present clock hour, in memory: a click of a person must not cost a write, and the budget only
 * has to stop a runaway. What tokens spend is exact and kept (`accounts/cost-budget.ts`).
 */
export class HourlyBudget {
  private hour = 0
  private readonly spent = new Map<string, number>()

  constructor(private readonly budget: number) {}

  /** Spends `cost` units, or nothing if they do not fit. `now` in milliseconds. */
  spend(id: string, cost: number, now = Date.now()): Receipt {
    const hour = Math.floor(now / HOUR_MS)
    if (hour !== this.hour) {
      this.hour = hour
      this.spent.clear()
    }
    const before = this.spent.get(id) ?? 0
    const allowed = before + cost <= this.budget
    if (allowed) this.spent.set(id, before + cost)
    return {
      allowed,
      remaining: this.budget - before - (allowed ? cost : 0),
      resetsAt: new Date((hour + 1) * HOUR_MS),
    }
  }

  /** What was spent on something that did not come about. */
  giveBack(id: string, cost: number): void {
    const spent = this.spent.get(id)
    if (spent !== undefined) this.spent.set(id, Math.max(0, spent - cost))
  }
}
