import type { FastifyReply, FastifyRequest } from 'fastify'
import { execute, type GraphQLError, type OperationDefinitionNode } from 'graphql'
import { forKnown, type KnownViewer } from '../accounts/known-viewers.ts'
import { isPartner } from '../accounts/signed-in.ts'
import type { Remembered } from '../database/remembered.ts'
import type { Context } from './context.ts'
import { actualCost } from './cost.ts'
import { formatError, type ReportFault } from './faults.ts'
import type { HourlyBudget } from './hourly-budget.ts'
import type { KnownQueries } from './known-queries.ts'
import { plainRequest } from './plain-request.ts'
import { priceOrNull } from './price.ts'
import type { RequestLimits } from './request-limits.ts'
import { sendAnswer } from './send-answer.ts'

/** Mutations whose whole work is one unit of work that begins by locking what it changes. */
const EDITS: ReadonlySet<string> = new Set(['updateCentre', 'updateSignInstallation'])

export interface EditParts {
  readonly limits: RequestLimits
  readonly people: HourlyBudget
  readonly report: ReportFault
  contextOf(remembered: Remembered): Context
}

/** Whether a document is one such mutation and nothing besides. */
export function isOneEdit({ operation, selectionSet: { selections } }: OperationDefinitionNode): boolean {
  const [field, another] = selections
  return operation === 'mutation' && !another && field?.kind === 'Field' && EDITS.has(field.name.value)
}

/**
 * Carries out a known edit of a known person: no second parse, no plugin, no statement for the session, whose condition
 * the edit's own transaction carries. False when nothing was committed, for whatever reason: then nothing was spent nor
 * sent, and the usual way does it from the beginning and words what has to be said.
 */
export async function editStraight(
  { limits, people, report, contextOf }: EditParts,
  queries: KnownQueries,
  known: KnownViewer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const { viewer } = known
  const asked = request.method === 'POST' ? plainRequest(request) : null
  if (!asked || isPartner(viewer) || request.headers['idempotency-key'] !== undefined) return false
  const told = queries.recall(asked.text, asked.operationName)
  if (!told || !isOneEdit(told.operation)) return false
  const { schema } = queries
  const { document, operation } = told
  const requested = priceOrNull(schema, document, operation, asked.variables, viewer)
  if (requested === null || requested > limits.costPerRequest[viewer.kind]) return false
  const { allowed, remaining } = people.spend(viewer.id, requested)
  if (!allowed) return false
  const remembered = rememberedOf(known)
  const contextValue = contextOf(remembered)
  const { operationName, variables: variableValues } = asked
  const result = await execute({ schema, document, operationName, variableValues, contextValue })
  if (!remembered.committed) {
    people.giveBack(viewer.id, requested)
    return false
  }
  const { data = null, errors } = result
  await contextValue.reveals.write(contextValue.pool, viewer, contextValue.requestId)
  const cost = { requested, actual: actualCost(data), remaining }
  sendAnswer(request, reply, { data, ...(errors ? { errors: errors.map(worded(report)) } : {}) }, cost)
  return true
}

function rememberedOf(known: KnownViewer): Remembered {
  return {
    committed: false,
    conditioned({ text, values }) {
      const conditioned = forKnown(known, { name: text, text, values: [...values] })
      return { text: conditioned.text, values: conditioned.values ?? [] }
    },
  }
}

/** What failed after the commit, in the words of the usual way. */
function worded(report: ReportFault) {
  const format = formatError(report)
  return (error: GraphQLError) => {
    const formatted = error.toJSON()
    const extensions = { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions }
    return format({ ...formatted, extensions }, error)
  }
}
