import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { unlessUnchanged } from './conditional-get.ts'
import { type Cost, costReceipt } from './cost-receipt.ts'
import { written } from './written.ts'

/** Sends an answer with its receipt, in the form the usual way gives it. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: FormattedExecutionResult,
  cost: Cost,
): void {
  reply.header('cache-control', 'no-store').header('content-type', 'application/json; charset=utf-8')
  const extensions = costReceipt(request, reply, cost)
  reply.send(unlessUnchanged(request, reply, written({ ...answer, extensions })))
}
