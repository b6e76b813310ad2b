import type { ApolloServerPlugin } from '@apollo/server'
import {
  type DocumentNode,
  type GraphQLSchema,
  KnownFragmentNamesRule,
  LoneAnonymousOperationRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  validate,
} from 'graphql'
import { Unauthenticated } from '../errors.ts'
import type { Context } from './context.ts'

/** What is wrong with a document whatever the schema is; said to everybody. */
const BY_ITSELF = [
  KnownFragmentNamesRule,
  LoneAnonymousOperationRule,
  NoFragmentCyclesRule,
  NoUndefinedVariablesRule,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
]

/**
 * Somebody who is not signed in has almost no schema, so nearly every document of theirs names what does not exist.
 * The answer to all of them is the same and the useful one: sign in. It tells as little as "no such field" would.
 */
export function signedOutPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue, document, schema }) {
          if (contextValue.viewer !== null || response.body.kind !== 'single') return
          const { singleResult } = response.body
          const refused = singleResult.errors?.some((e) => e.extensions?.code === 'GRAPHQL_VALIDATION_FAILED')
          if (!refused || isFaultyByItself(schema, document)) return
          const { message, extensions } = new Unauthenticated()
          singleResult.errors = [{ message, extensions }]
          response.http.status = 401
        },
      }
    },
  }
}

function isFaultyByItself(schema: GraphQLSchema, document: DocumentNode | undefined): boolean {
  return document !== undefined && validate(schema, document, BY_ITSELF).length > 0
}
