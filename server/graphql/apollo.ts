import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { Accounts } from '../accounts/accounts.ts'
import { resolveViewer } from '../accounts/resolve-viewer.ts'
import { openOrm } from '../database/orm.ts'
import type { Context } from './context.ts'
import { entities } from './entities.ts'
import { formatError } from './faults.ts'
import { wholeSchema } from './schema.ts'

export interface GraphqlParts {
  readonly pool: pg.Pool
  readonly accounts: Accounts
}

/** The API at /graphql. The ORM is closed with the application; the pool is the caller's. */
export async function registerGraphql(app: FastifyInstance, { pool, accounts }: GraphqlParts): Promise<void> {
  const orm = await openOrm(pool, entities)
  app.addHook('onClose', () => orm.close())
  const server = new ApolloServer<Context>({
    schema: await wholeSchema(),
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    validationOptions: { maxErrors: 5 },
    formatError: formatError((id, error) => app.log.error({ fault: id, err: error }, 'a request failed')),
    plugins: [fastifyApolloDrainPlugin(app), ApolloServerPluginLandingPageDisabled()],
  })
  await server.start()
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server, {
      context: async (request, reply) => ({
        viewer: await resolveViewer(accounts, request),
        accounts,
        pool,
        orm,
        requestId: request.id,
        receivedAt: new Date(),
        request,
        reply,
      }),
    }),
  })
}
