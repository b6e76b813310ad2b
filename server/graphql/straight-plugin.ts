import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import { TooSlow } from '../errors.ts'
import type { JsonText } from '../read/json-text.ts'
import type { Context } from './context.ts'
import { isOneEdit } from './edit-lane.ts'
import type { KnownQueries } from './known-queries.ts'
import { straightAnswer } from './straight-answer.ts'
import { tooSlow } from './too-slow.ts'

/**
 * Answers queries that are all work of the door with PostgreSQL's own JSON text; the executor answers everything else.
 * What was answered so is known from then on, as is an edit that passed every check of a document.
 */
export function straightPlugin(known: KnownQueries): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          if (isOneEdit(operation) && request.query) {
            known.remember(request.query, request.operationName, { document, operation })
            return null
          }
          const variables = request.variables ?? {}
          let data: JsonText | null
          try {
            data = await straightAnswer({ schema, document, operation, variables }, contextValue)
          } catch (error) {
            if (error instanceof TooSlow) return givenUp(error)
            throw error
          }
          if (data === null) return null
          if (request.query) known.remember(request.query, request.operationName, { document, operation })
          const singleResult = { data: data as unknown as Record<string, unknown> }
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          }
        },
      }
    },
  }
}

function givenUp(error: TooSlow): GraphQLResponse {
  return {
    http: { status: 503, headers: new HeaderMap() },
    body: { kind: 'single', singleResult: tooSlow(error) },
  }
}
