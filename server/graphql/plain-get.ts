import type { FastifyReply, FastifyRequest } from 'fastify'

/** Media types an answer of GraphQL may have; who names one of them is a programme, not a link or a picture. */
const ANSWERS = /application\/(graphql-response\+)?json\b/

/** A GET that any page could make a browser send: it does not say that it wants an answer of GraphQL. */
export function isPlainGet({ method, headers }: FastifyRequest): boolean {
  // Neither can be sent to another site without asking it first.
  const preflighted =
    headers['content-type'] !== undefined || headers['apollo-require-preflight'] !== undefined
  return method === 'GET' && !preflighted && !ANSWERS.test(headers.accept ?? '')
}

export function refusePlainGet(reply: FastifyReply): FastifyReply {
  const en = 'Send the query by POST as application/json, or name application/json in the accept header.'
  const th = 'กรุณาส่งคำถามด้วย POST แบบ application/json หรือระบุ application/json ในส่วนหัว accept'
  return reply
    .code(400)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: en, extensions: { code: 'BAD_REQUEST', th, en } }] })
}
