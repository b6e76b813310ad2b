import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type pg from 'pg'
import { accountSettings } from './accounts/account-settings.ts'
import { registerHousekeeping } from './accounts/housekeeping.ts'
import { registerOidc } from './accounts/oidc.routes.ts'
import { OidcClient, oidcSettings } from './accounts/oidc-client.ts'
import { resolveViewer } from './accounts/resolve-viewer.ts'
import { registerSealing } from './audit/sealing.ts'
import type { Config } from './config.ts'
import { drawnOutline } from './database/seeds/reference/drawn-outline.ts'
import { registerBoundaries } from './exchange/boundaries/boundaries.routes.ts'
import { registerGround } from './exchange/boundaries/ground.routes.ts'
import { registerExport } from './exchange/export/export.routes.ts'
import { registerImport } from './exchange/import/web/import.routes.ts'
import { registerFileRoutes } from './files/file.routes.ts'
import { fileStore } from './files/file-settings.ts'
import { registerFilesHousekeeping } from './files/files-housekeeping.ts'
import { keepSamplePhoto } from './files/sample-photo.ts'
import { registerUploads } from './files/upload.routes.ts'
import { registerGraphql } from './graphql/apollo.ts'
import { asking } from './graphql/asking.ts'
import { requestLimits } from './graphql/request-limits.ts'
import { wholeSchema } from './graphql/schema.ts'
import { baseMapOf } from './http/base-map.ts'
import { registerConsole } from './http/console.ts'
import { registerFaults } from './http/faults.ts'
import { registerHealth } from './http/health.ts'
import { loggedError } from './http/logged-error.ts'
import { registerSafety } from './http/safety.ts'
import { serverKeyTexts } from './server-keys.ts'

/** What every part of the application is given. */
export interface AppContext {
  pool: pg.Pool
  config: Config
  /** Where the lines of the log go; standard output unless given. */
  log?: { write(line: string): void }
}

/** The whole HTTP side on one port: API, console, health. It does not listen yet. */
export async function buildApp(context: AppContext): Promise<FastifyInstance> {
  const { config } = context
  const app = Fastify({
    logger: {
      level: config.logLevel,
      serializers: { err: loggedError },
      ...(context.log ? { stream: context.log } : {}),
    },
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: config.trustedProxies ? [...config.trustedProxies] : false,
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    // A file of 32 MB over a slow line; headers have a minute, by Node's own limit.
    requestTimeout: 300_000,
    forceCloseConnections: 'idle',
  })
  const accounts = { pool: context.pool, settings: accountSettings(config) }
  const provider = oidcSettings(config)
  registerFaults(app)
  registerSafety(app, config)
  await app.register(cookie)
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1_024 })
  registerHealth(app, context)
  registerHousekeeping(app, accounts)
  const [key = ''] = serverKeyTexts(config)
  registerSealing(app, { pool: context.pool, key, folder: config.dataDir })
  if (provider) await registerOidc(app, accounts, new OidcClient(provider))
  const { pool } = context
  const viewerOf = (request: FastifyRequest) => resolveViewer(accounts, request)
  const files = { pool, store: await fileStore(config) }
  if (!config.databaseUrl && config.sampleData) await keepSamplePhoto(files.store)
  registerUploads(app, files, viewerOf)
  registerFileRoutes(app, files, viewerOf)
  registerFilesHousekeeping(app, files)
  const schema = await wholeSchema()
  const limits = requestLimits(config)
  await registerGraphql(app, { pool, accounts, files, schema, limits })
  const ask = asking(schema, pool, limits)
  registerExport(app, { pool, asking: ask, viewerOf })
  const boundaries = { pool, asking: ask, viewerOf, baseMap: baseMapOf(config) }
  registerBoundaries(app, boundaries)
  registerGround(app, { ...boundaries, drawnOutline })
  await registerImport(app, { pool, viewerOf })
  await registerConsole(app)
  return app
}
