import type { ApolloServerPlugin } from '@apollo/server'
import { spend } from '../accounts/cost-budget.ts'
import { isPartner } from '../accounts/signed-in.ts'
import type { Context } from './context.ts'
import { actualCost, requestedCost } from './cost.ts'
import { budgetSpent, tooCostly } from './cost-errors.ts'

/** The most one request may cost: a person's screens stay far below, a partner pages. */
export const MOST_COST = { PERSON: 500_000, PARTNER: 20_000 } as const

/**
 * Refuses what would cost too much before any statement runs, spends a partner's budget, and puts the receipt
 * `extensions.cost {requested, actual, remaining}` into every answer.
 */
export function costPlugin(): ApolloServerPlugin<Context> {
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
          requested = requestedCost(operation, root, {
            schema,
            fragments,
            variables: request.variables ?? {},
          })
          const { viewer, pool } = contextValue
          const most = MOST_COST[viewer?.kind === 'PARTNER' ? 'PARTNER' : 'PERSON']
          if (requested > most) throw tooCostly(requested, most)
          if (!isPartner(viewer)) return
          const receipt = await spend(pool, viewer.id, viewer.budget, requested, contextValue.request.ip)
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
