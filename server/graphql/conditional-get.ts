import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * The answer to a GET with a validator made of its very bytes, or 304 without them for who has them already. What is
 * asked is asked of the database each time, so an answer is never older than the last committed write before it.
 */
export function unlessUnchanged(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
  if (request.method !== 'GET' || reply.statusCode !== 200 || typeof body !== 'string') return body
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`
  // Whoever keeps it has to ask before each use, and keeps it for one viewer.
  reply
    .header('etag', tag)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'authorization, cookie, accept')
  if (!names(request.headers['if-none-match'], tag)) return body
  reply.code(304).removeHeader('content-type')
  return ''
}

/** Whether the list of validators names this one; a weak one with the same text does, too. */
function names(list: string | undefined, tag: string): boolean {
  if (list === undefined) return false
  return list.trim() === '*' || list.split(',').some((each) => each.trim().replace(/^W\//, '') === tag)
}
