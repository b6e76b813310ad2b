import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import { Turnstile } from '../access/turnstile.ts'
import type { Accounts } from '../accounts/accounts.ts'
import { type KnownViewer, KnownViewers } from '../accounts/known-viewers.ts'
import type { SignedIn } from '../accounts/signed-in.ts'
import { openOrm } from '../database/orm.ts'
import type { Remembered } from '../database/remembered.ts'
import type { Files } from '../files/upload.ts'
import { RevealLog } from '../read/reveals.ts'
import { apolloLog } from './apollo-log.ts'
import { unlessUnchanged } from './conditional-get.ts'
import type { Context } from './context.ts'
import { costPlugin } from './cost-plugin.ts'
import { editStraight } from './edit-lane.ts'
import { entities } from './entities.ts'
import { formatError, type ReportFault } from './faults.ts'
import { HourlyBudget } from './hourly-budget.ts'
import { idempotencyPlugin } from './idempotency-plugin.ts'
import { jsonStatusPlugin } from './json-status-plugin.ts'
import { KnownQueries } from './known-queries.ts'
import { documentLimits, LIMITS } from './limits.ts'
import { LimitsFirst } from './limits-first.ts'
import { patience } from './patience.ts'
import { isPlainGet, refusePlainGet } from './plain-get.ts'
import { type RequestLimits, requestLimits } from './request-limits.ts'
import { revealPlugin } from './reveal-plugin.ts'
import { wholeSchema } from './schema.ts'
import { signedOutPlugin } from './signed-out-plugin.ts'
import { answerStraight } from './straight-lane.ts'
import { straightPlugin } from './straight-plugin.ts'
import { tooBusy } from './too-busy.ts'
import { perRoleSet } from './views.ts'
import { written } from './written.ts'

export interface GraphqlParts {
  readonly pool: pg.Pool
  readonly accounts: Accounts
  readonly files: Files
  /** Made here unless others share it. */
  readonly schema?: GraphQLSchema
  /** Those of the settings unless given. */
  readonly limits?: RequestLimits
}

/** The API at /graphql: one server per role view, chosen after the viewer is known. The pool is the caller's. */
export async function registerGraphql(
  app: FastifyInstance,
  { pool, accounts, files, schema, limits = requestLimits() }: GraphqlParts,
): Promise<void> {
  const people = new HourlyBudget(limits.costPerHour)
  const orm = await openOrm(pool, entities)
  app.addHook('onClose', () => orm.close())
  const whole = schema ?? (await wholeSchema())
  const limitsFirst = new LimitsFirst(whole, documentLimits().validationRules)
  const report: ReportFault = (id, error) => app.log.error({ fault: id, err: error }, 'a request failed')
  const forRoles = perRoleSet(whole, (view) => {
    const queries = new KnownQueries(view)
    return { queries, server: startServer(app, queries, costPlugin(limits, people), report) }
  })
  const turnstile = new Turnstile()
  const viewers = new KnownViewers(accounts)

  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isPlainGet(request)) return refusePlainGet(reply)
    const leave = turnstile.enter('everybody', limits.atOnce)
    if (!leave) return tooBusy(reply, 'BUSY')
    return oneOfMany(request, reply).finally(leave)
  }

  async function oneOfMany(request: FastifyRequest, reply: FastifyReply) {
    const known = viewers.recall(request)
    if (known && (await straight(known, request, reply))) return reply
    if (viewers.hasCredentials(request) && limitsFirst.refuse(request, reply)) return reply
    const viewer = await viewers.resolve(request)
    const leave = turnstile.enter(viewer?.id ?? request.ip, limits.atOnceEach[viewer?.kind ?? 'PERSON'])
    if (!leave) return tooBusy(reply, 'TOO_MANY_AT_ONCE')
    return answer(request, reply, viewer).finally(leave)
  }

  async function straight(known: KnownViewer, request: FastifyRequest, reply: FastifyReply) {
    const leave = turnstile.enter(known.viewer.id, limits.atOnceEach[known.viewer.kind])
    if (!leave) return false
    return straightWay(known, request, reply).finally(leave)
  }

  async function straightWay(known: KnownViewer, request: FastifyRequest, reply: FastifyReply) {
    const { queries } = forRoles(known.viewer)
    const contextOf = (remembered: Remembered) => contextFor(request, reply, known.viewer, remembered)
    const edited = await editStraight({ limits, people, report, contextOf }, queries, known, request, reply)
    return edited || answerStraight({ pool, limits, people }, queries, known, request, reply)
  }

  async function answer(request: FastifyRequest, reply: FastifyReply, viewer: SignedIn | null) {
    const server = await forRoles(viewer).server
    const handler = fastifyApolloHandler(server, { context: async () => contextFor(request, reply, viewer) })
    // The integration types its routes without body and parameters; the request is the same one.
    const body: unknown = await handler.call(
      app,
      request as Parameters<typeof handler>[0],
      reply as Parameters<typeof handler>[1],
    )
    return unlessUnchanged(request, reply, body)
  }

  function contextFor(
    request: FastifyRequest,
    reply: FastifyReply,
    viewer: SignedIn | null,
    remembered?: Remembered,
  ): Context {
    const requestId = request.id
    const [receivedAt, reveals] = [new Date(), new RevealLog()]
    const signal = patience(reply, limits.requestMs)
    return {
      ...{ viewer, accounts, pool, files, orm, requestId, receivedAt },
      ...{ reveals, signal, request, reply, remembered },
    }
  }
  app.post('/graphql', handle)
  // As it is: a validator of the bytes would be another one for each way of packing them.
  app.get('/graphql', { compress: false }, handle)
}

async function startServer(
  app: FastifyInstance,
  queries: KnownQueries,
  cost: ApolloServerPlugin<Context>,
  report: ReportFault,
): Promise<ApolloServer<Context>> {
  const limits = documentLimits()
  const server = new ApolloServer<Context>({
    schema: queries.schema,
    introspection: true, // of the role's own view
    csrfPrevention: false, // `plain-get.ts` for GET; a POST is JSON or refused (`http/content-types.ts`)
    parseOptions: { maxTokens: LIMITS.tokens },
    includeStacktraceInErrorResponses: false,
    // What is not said need not be searched for: suggestions compare every name there is.
    validationOptions: { maxErrors: 5, hideSuggestions: true },
    validationRules: limits.validationRules,
    hideSchemaDetailsFromClientErrors: true,
    stringifyResult: written,
    stopOnTerminationSignals: false,
    logger: apolloLog(app.log),
    formatError: formatError(report),
    plugins: [
      ...limits.plugins,
      cost,
      revealPlugin(),
      idempotencyPlugin(),
      signedOutPlugin(),
      jsonStatusPlugin(),
      straightPlugin(queries),
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await server.start()
  return server
}
