import { execute, type GraphQLSchema, parse, validate } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../access/viewer.ts'
import { spend } from '../accounts/cost-budget.ts'
import { isPartner } from '../accounts/signed-in.ts'
import type { Asking, Variables } from '../exchange/export/asking.ts'
import { RevealLog } from '../read/reveals.ts'
import { requestedCost } from './cost.ts'
import { budgetSpent, tooCostly } from './cost-errors.ts'
import type { RequestLimits } from './request-limits.ts'
import { perRoleSet } from './views.ts'

/** The API for parts of the server that answer in another form than GraphQL: the same schemas, door and prices. */
export function asking(schema: GraphQLSchema, pool: pg.Pool, limits: RequestLimits): Asking {
  const viewOf = perRoleSet(schema, (view) => view)
  return {
    allows: (viewer, document) => validate(viewOf(viewer), parse(document)).length === 0,

    async spend(viewer, document, variables, times, { address }) {
      const cost = costOf(viewOf(viewer), document, variables, viewer)
      const most = limits.costPerRequest[viewer.kind]
      if (cost > most) throw tooCostly(cost, most)
      if (!isPartner(viewer) || times <= 0) return
      const receipt = await spend(pool, viewer.id, viewer.budget, cost * times, address)
      if (!receipt.allowed) throw budgetSpent(cost * times, receipt.remaining, receipt.resetsAt)
    },

    async ask(viewer: Viewer, document, variableValues, { sql, requestId }) {
      const view = viewOf(viewer)
      const parsed = parse(document)
      const errors = validate(view, parsed)
      if (errors.length > 0) return { errors }
      const reveals = new RevealLog()
      const contextValue = { viewer, pool: sql, requestId, reveals }
      const answer = await execute({ schema: view, document: parsed, variableValues, contextValue })
      await reveals.write(pool, viewer, requestId)
      return answer
    },
  }
}

function costOf(schema: GraphQLSchema, document: string, variables: Variables, viewer: Viewer): number {
  const [operation] = parse(document).definitions
  const root = schema.getQueryType()
  if (operation?.kind !== 'OperationDefinition' || !root) throw new Error('an export asks one query')
  return requestedCost(operation, root, { schema, fragments: {}, variables, viewer })
}
