import type { FastifyReply } from 'fastify'
import type { Words } from '../errors.ts'

export interface Refused extends Words {
  readonly code: string
}

/** Answers with an error in the form of the HTTP layer, never kept by a browser. */
export function refuse(reply: FastifyReply, status: number, { code, th, en }: Refused) {
  return reply.code(status).header('cache-control', 'no-store').send({ error: { code, th, en } })
}

/** The words of an error that a client can act on. */
export function wordsOf({ extensions }: { extensions: Record<string, unknown> }): Refused {
  return { code: String(extensions.code), th: String(extensions.th), en: String(extensions.en) }
}
