import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** Refusals of a document before anything of it is run. */
const BEFORE_RUNNING: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]

/**
 * GraphQL over HTTP: a 4xx of the old media type may come from anything between client and server, so whoever accepts
 * `application/json` and nothing newer reads such refusals in an answer with status 200. Everybody else gets 400.
 */
export function jsonStatusPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, response }) {
          const accept = request.http?.headers.get('accept') ?? ''
          if (!accept.includes('application/json') || accept.includes('graphql-response+json')) return
          if (response.body.kind !== 'single' || response.http.status !== 400) return
          const { errors = [] } = response.body.singleResult
          const refused = errors.every(({ extensions }) => BEFORE_RUNNING.includes(extensions?.code))
          if (refused) response.http.status = 200
        },
      }
    },
  }
}
