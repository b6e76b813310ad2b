import type { ApolloServerOptions } from '@apollo/server'
import type { FastifyBaseLogger } from 'fastify'
import type { Context } from './context.ts'

type ApolloLog = NonNullable<ApolloServerOptions<Context>['logger']>

/** What Apollo itself has to say, as lines of our log; what PostgreSQL quotes of a value, after a colon, is left out. */
export function apolloLog(log: FastifyBaseLogger): ApolloLog {
  const line = (level: keyof ApolloLog) => (said?: unknown) =>
    log[level]({ by: 'apollo' }, String(said).replace(/: ".*"$/s, ''))
  return { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') }
}
