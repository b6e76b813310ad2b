import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Answers JSON that browsers keep and ask for again by its tag; 304 where it is still the same. */
export function answerTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  type: string,
  answer: unknown,
): FastifyReply {
  const body = JSON.stringify(answer)
  const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
  reply
    .header('cache-control', 'private, no-cache')
    .header('vary', 'cookie, authorization')
    .header('etag', etag)
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  return reply.type(type).send(body)
}
