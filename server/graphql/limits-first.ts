import type { FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, parse, type ValidationRule, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import { wordsOf } from './faults.ts'
import { LIMITS } from './limits.ts'
import { plainRequest } from './plain-request.ts'
import { written } from './written.ts'

const MOST_PASSED = 1_000

/**
 * Refuses what is too deep, too wide or too often aliased by its text alone: before it is known who asks, before any
 * statement and before the many rules of validity, which take longest on such documents.
 */
export class LimitsFirst {
  private readonly passed = new LRUCache<string, true>({ max: MOST_PASSED })

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly rules: readonly ValidationRule[],
  ) {}

  /** True when the request was refused. What cannot be read at all is left to be worded as usual. */
  refuse(request: FastifyRequest, reply: FastifyReply): boolean {
    const text = plainRequest(request)?.text
    if (text === undefined || this.passed.has(text)) return false
    const refused = this.refusalOf(text)
    if (refused === null) return false
    if (refused === undefined) {
      this.passed.set(text, true)
      return false
    }
    const code = 'GRAPHQL_VALIDATION_FAILED'
    const errors = [{ message: refused, extensions: { code, ...wordsOf(code, refused) } }]
    const extensions = { cost: { requested: 0, actual: 0, remaining: null } }
    reply.code(400).header('cache-control', 'no-store').type('application/json; charset=utf-8')
    reply.send(written({ errors, extensions }))
    return true
  }

  /** The refusal in words; undefined without one; null for what is no document. */
  private refusalOf(text: string): string | null | undefined {
    try {
      const document = parse(text, { maxTokens: LIMITS.tokens })
      return validate(this.schema, document, this.rules, { maxErrors: 1 })[0]?.message
    } catch {
      return null
    }
  }
}
