import { transcode } from 'node:buffer'
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
  const body = unlessUnchanged(request, reply, written({ ...answer, extensions }))
  reply.send(typeof body === 'string' ? inUtf8(body) : body)
}

/** Its bytes, in half the time of measuring and then writing it: no text of an answer holds half a character. */
function inUtf8(text: string): Buffer {
  return transcode(Buffer.from(text, 'utf16le'), 'utf16le', 'utf8')
}
