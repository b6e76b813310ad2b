import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import type pg from 'pg'
import { giveBack, type Receipt, spend } from '../accounts/cost-budget.ts'
import { forKnown, type KnownViewer } from '../accounts/known-viewers.ts'
import { isPartner, type SignedIn } from '../accounts/signed-in.ts'
import { TooSlow } from '../errors.ts'
import { type Ask, askOf } from '../read/door-statement.ts'
import type { HourlyBudget } from './hourly-budget.ts'
import type { KnownQueries } from './known-queries.ts'
import { patience } from './patience.ts'
import { plainRequest } from './plain-request.ts'
import type { RequestLimits } from './request-limits.ts'
import { sendAnswer } from './send-answer.ts'
import { askStraight, planOf } from './straight-answer.ts'
import { straightQuestion } from './straight-question.ts'
import { tooSlow } from './too-slow.ts'

export interface LaneParts {
  readonly pool: pg.Pool
  readonly limits: RequestLimits
  readonly people: HourlyBudget
}

/**
 * Answers a known query of a known viewer in one statement (and one that spends, for a partner): no second parse, no
 * plugin, no statement for session or token, whose condition the read carries. False when there is anything else to it;
 * then nothing was spent nor sent, and the usual way words whatever has to be said.
 */
export async function answerStraight(
  parts: LaneParts,
  queries: KnownQueries,
  known: KnownViewer,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const { pool, limits } = parts
  const { viewer } = known
  const asked = plainRequest(request)
  const told = asked && queries.recall(asked.text, asked.operationName)
  if (!told) return false
  const { schema } = queries
  const plan = planOf({ schema, ...told })
  const question = plan && (await straightQuestion(schema, plan, asked.variables, { viewer, pool }))
  if (!question) return false
  const requested = question.price
  if (requested === null || requested > limits.costPerRequest[viewer.kind]) return false
  const { allowed, remaining } = await spent(parts, viewer, requested, request.ip)
  if (!allowed) return false
  const ask = askAs(known, askOf(pool, patience(reply, limits.requestMs)))
  const send = (answer: FormattedExecutionResult, actual: number) =>
    sendAnswer(request, reply, answer, { requested, actual, remaining })
  try {
    const data = await askStraight(question, pool, ask)
    if (!data) throw new Error('an answer for the executor')
    send({ data: data as unknown as Record<string, unknown> }, data.objects())
    return true
  } catch (error) {
    if (error instanceof TooSlow) {
      reply.code(503)
      send(tooSlow(error), 0)
      return true
    }
    await takenBack(parts, viewer, requested)
    return false
  }
}

async function spent(
  { pool, people }: LaneParts,
  viewer: SignedIn,
  cost: number,
  address: string,
): Promise<Receipt> {
  return isPartner(viewer)
    ? spend(pool, viewer.id, viewer.budget, cost, address)
    : people.spend(viewer.id, cost)
}

async function takenBack({ pool, people }: LaneParts, viewer: SignedIn, cost: number): Promise<void> {
  if (isPartner(viewer)) await giveBack(pool, viewer.id, cost)
  else people.giveBack(viewer.id, cost)
}

/** @throws Error when the viewer is no longer who they were */
function askAs(known: KnownViewer, ask: Ask): Ask {
  return async (statement) => {
    const answer = await ask(forKnown(known, statement))
    if (answer.rows.length === 0) throw new Error('the viewer is not who they were')
    return answer as never
  }
}
