import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import type pg from 'pg'
import { forKnown, type KnownSession } from '../accounts/known-sessions.ts'
import { TooSlow } from '../errors.ts'
import { type Ask, askOf } from '../read/door-statement.ts'
import type { HourlyBudget } from './hourly-budget.ts'
import type { KnownQueries } from './known-queries.ts'
import { patience } from './patience.ts'
import { priceOf } from './price.ts'
import type { RequestLimits } from './request-limits.ts'
import { askStraight, planOf } from './straight-answer.ts'
import { straightQuestion } from './straight-question.ts'
import { tooSlow } from './too-slow.ts'
import { written } from './written.ts'

export interface LaneParts {
  readonly pool: pg.Pool
  readonly limits: RequestLimits
  readonly people: HourlyBudget
}

/**
 * Answers a known query of a known person in one statement: no second parse, no plugin, no statement for the session,
 * whose condition the read carries. False when there is anything else to it; then nothing was spent nor sent, and the
 * usual way words whatever has to be said.
 */
export async function answerStraight(
  { pool, limits, people }: LaneParts,
  queries: KnownQueries,
  session: KnownSession,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const asked = askedOf(request)
  const known = asked && queries.recall(asked.query, asked.operationName)
  if (!known) return false
  const { schema } = queries
  const { person: viewer } = session
  const { document, operation } = known
  const variables = asked.variables ?? {}
  const plan = planOf({ schema, document, operation })
  const question = plan && (await straightQuestion(schema, plan, variables, { viewer, pool }))
  if (!question) return false
  const requested = priceOf(schema, document, operation, variables, viewer)
  if (requested > limits.costPerRequest.PERSON) return false
  const { allowed, remaining } = people.spend(viewer.id, requested)
  if (!allowed) return false
  const ask = askAs(session, askOf(pool, patience(reply, limits.requestMs)))
  try {
    const data = await askStraight(question, pool, ask)
    if (!data) throw new Error('an answer for the executor')
    const cost = { requested, actual: data.objects(), remaining }
    send(reply, { data: data as unknown as Record<string, unknown>, extensions: { cost } })
    return true
  } catch (error) {
    if (error instanceof TooSlow) {
      send(reply.code(503), { ...tooSlow(error), extensions: { cost: { requested, actual: 0, remaining } } })
      return true
    }
    people.giveBack(viewer.id, requested)
    return false
  }
}

function send(reply: FastifyReply, answer: FormattedExecutionResult): void {
  reply
    .header('cache-control', 'no-store')
    .header('content-type', 'application/json; charset=utf-8')
    .send(written(answer))
}

/** @throws Error when the person is no longer who they were */
function askAs(session: KnownSession, ask: Ask): Ask {
  return async (query) => {
    const answer = await ask(forKnown(session, query))
    if (answer.rows.length === 0) throw new Error('the session is not what it was')
    return answer as never
  }
}

interface AskedByPost {
  readonly query: string
  readonly operationName?: string | null
  readonly variables?: Readonly<Record<string, unknown>> | null
}

const PARTS = new Set(['query', 'operationName', 'variables'])

/** The request, if it is a plain one in every respect: JSON in, JSON out, nothing beside query, variables and name. */
function askedOf({ method, headers, body }: FastifyRequest): AskedByPost | null {
  const { accept } = headers
  const json = headers['content-type']?.startsWith('application/json')
  if (
    method !== 'POST' ||
    !json ||
    (accept !== undefined && accept !== '*/*' && accept !== 'application/json')
  )
    return null
  if (typeof body !== 'object' || body === null || Object.keys(body).some((name) => !PARTS.has(name)))
    return null
  const { query, operationName, variables } = body as Record<string, unknown>
  const plain =
    typeof query === 'string' &&
    (operationName === undefined || operationName === null || typeof operationName === 'string') &&
    (variables === undefined ||
      variables === null ||
      (typeof variables === 'object' && !Array.isArray(variables)))
  return plain ? (body as AskedByPost) : null
}
