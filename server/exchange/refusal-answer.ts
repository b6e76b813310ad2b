import type { FastifyReply } from 'fastify'
import { GraphQLError } from 'graphql'

const STATUS: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  BUDGET_SPENT: 429,
}

/** Answers what a route refuses, in the words the API would use: `{error: {code, th, en, …}}`. @throws whatever is no refusal */
export function answerRefusal(reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof GraphQLError)) throw error
  const { http: _http, ...extensions } = error.extensions
  const code = String(extensions.code ?? 'INVALID_INPUT')
  // Names of the schema are not suggested to those who guess.
  const message = error.message.replace(/ Did you mean .*$/s, '')
  return reply.code(STATUS[code] ?? 400).send({ error: { th: message, en: message, ...extensions, code } })
}
