import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context.ts'

/** Writes down which private values an answer shows, in one statement; if that fails, the answer does not leave. */
export function revealPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue: { viewer, pool, requestId, reveals } }) {
          if (viewer) await reveals.write(pool, viewer, requestId)
        },
      }
    },
  }
}
