import type { ApolloServerPlugin } from '@apollo/server'
import { spend } from '../accounts/cost-budget.ts'
import { isPartner } from '../accounts/signed-in.ts'
import { InvalidInput } from '../errors.ts'
import type { Context } from './context.ts'
import { actualCost } from './cost.ts'
import { budgetSpent, tooCostly } from './cost-errors.ts'
import { costReceipt } from './cost-receipt.ts'
import type { HourlyBudget } from './hourly-budget.ts'
import { priceOf } from './price.ts'
import type { RequestLimits } from './request-limits.ts'

/**
 * Refuses what would cost too much before any statement runs, spends the viewer's budget, and puts the receipt
 * `extensions.cost {requested, actual, remaining}` into every answer.
 */
export function costPlugin(limits: RequestLimits, people: HourlyBudget): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let requested = 0
      let remaining: number | null = null
      return {
        async didResolveOperation({ operation, schema, document, request, contextValue }) {
          if (!operation) return
          const { viewer, pool } = contextValue
          requested = priced(() => priceOf(schema, document, operation, request.variables ?? {}, viewer))
          const most = limits.costPerRequest[viewer?.kind ?? 'PERSON']
          if (requested > most) throw tooCostly(requested, most)
          if (!viewer) return
          const receipt = isPartner(viewer)
            ? await spend(pool, viewer.id, viewer.budget, requested, contextValue.request.ip)
            : people.spend(viewer.id, requested)
          remaining = receipt.remaining
          if (!receipt.allowed) throw budgetSpent(requested, receipt.remaining, receipt.resetsAt)
        },
        async willSendResponse({ response, contextValue: { request, reply } }) {
          if (response.body.kind !== 'single') return
          const { singleResult } = response.body
          const cost = { requested, actual: actualCost(singleResult.data), remaining }
          singleResult.extensions = { ...singleResult.extensions, ...costReceipt(request, reply, cost) }
        },
      }
    },
  }
}

/** A page nobody may ask for is the client's mistake, found before anything runs. */
function priced(price: () => number): number {
  try {
    return price()
  } catch (error) {
    if (error instanceof InvalidInput) error.extensions.http = { status: 400 }
    throw error
  }
}
