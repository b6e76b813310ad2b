import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { TooSlow } from '../errors.ts'
import { JsonText } from '../read/json-text.ts'
import type { Context } from './context.ts'
import { straightAnswer } from './straight-answer.ts'

/** Answers queries that are all work of the door with PostgreSQL's own JSON text; the executor answers everything else. */
export function straightPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ schema, document, operation, request, contextValue }) {
          const variables = request.variables ?? {}
          let data: JsonText | null
          try {
            data = await straightAnswer({ schema, document, operation, variables }, contextValue)
          } catch (error) {
            if (error instanceof TooSlow) return givenUp(error)
            throw error
          }
          if (data === null) return null
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

function givenUp({ message, extensions: { http: _, ...extensions } }: TooSlow): GraphQLResponse {
  const singleResult = { errors: [{ message, extensions }], data: null }
  return { http: { status: 503, headers: new HeaderMap() }, body: { kind: 'single', singleResult } }
}

/** The body of an answer, `data` as it is when PostgreSQL wrote it. */
export function written({ data, ...rest }: FormattedExecutionResult): string {
  if (!((data as unknown) instanceof JsonText)) return `${JSON.stringify({ ...rest, data })}\n`
  const { text } = data as unknown as JsonText
  return `{"data":${text},${JSON.stringify(rest).slice(1)}\n`
}
