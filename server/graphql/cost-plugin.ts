import type { ApolloServerPlugin } from '@apollo/server'
import { spend } from '../accounts/cost-budget.ts'
import { isPartner } from '../accounts/signed-in.ts'
import { InvalidInput } from '../errors.ts'
import type { Context } from './context.ts'
import { actualCost, requestedCost } from './cost.ts'
import { budgetSpent, tooCostly } from './cost-errors.ts'
import type { HourlyBudget } from './hourly-budget.ts'
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
          const root = operation && schema.getRootType(operation.operation)
          if (!operation || !root) return
          const fragments = Object.fromEntries(
            document.definitions.flatMap((d) =>
              d.kind === 'FragmentDefinition' ? [[d.name.value, d] as const] : [],
            ),
          )
          const { viewer, pool } = contextValue
          const variables = request.variables ?? {}
          requested = priced(() => requestedCost(operation, root, { schema, fragments, variables, viewer }))
          const most = limits.costPerRequest[viewer?.kind ?? 'PERSON']
          if (requested > most) throw tooCostly(requested, most)
          if (!viewer) return
          const receipt = isPartner(viewer)
            ? await spend(pool, viewer.id, viewer.budget, requested, contextValue.request.ip)
            : people.spend(viewer.id, requested)
          remaining = receipt.remaining
          if (!receipt.allowed) throw budgetSpent(requested, receipt.remaining, receipt.resetsAt)
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return
          const { singleResult } = response.body
          singleResult.extensions = {
            ...singleResult.extensions,
            cost: { requested, actual: actualCost(singleResult.data), remaining },
          }
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
