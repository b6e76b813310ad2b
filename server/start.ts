import { setTimeout as sleep } from 'node:timers/promises'
import { firstCredentials } from './accounts/first-credentials.ts'
import type { Config } from './config.ts'
import { openDatabase, openServer } from './database/open.ts'
import { openRuntime } from './database/open-runtime.ts'
import { recordSettings } from './database/record-settings.ts'
import { policySettings } from './policy-settings.ts'
import { checkPort, portError } from './port.ts'
import type { StartLog } from './start-log.ts'

/** How long open requests may take to finish once we are asked to stop. */
const FINISH_MS = 30_000

export interface Running {
  /** Where the console and the API are, e.g. `http://localhost:4000`. */
  address: string
  /** Resolves, with the reason, when something we need has ended by itself. */
  broken: Promise<string>
  /** The sample accounts with their passwords, on the start that made them; they can never be read back. */
  credentials: string | null
}

/**
 * Starts everything, in the order in which it can fail: port, database, checks, migrations, rules, seeds, HTTP.
 * What has been started is pushed on `stack`, which the caller disposes of, also after a failure.
 * @throws StartupError
 */
export async function start(config: Config, log: StartLog, stack: AsyncDisposableStack): Promise<Running> {
  await checkPort(config.port, config.host)
  const server = await openServer(config, log)
  if (server) stack.defer(server.stop)
  const owner = await openDatabase(config, server, log)
  stack.defer(() => (owner.ended ? undefined : owner.end()))
  const credentials = server && config.sampleData ? await firstCredentials(owner) : null
  const pool = await openRuntime(config, server, owner, log)
  await owner.end()
  // A connection that is still busy after the last request must not keep the process from ending.
  stack.defer(() => Promise.race([pool.end(), sleep(5_000, undefined, { ref: false })]))
  const app = await log.step(
    { th: 'เตรียม API และหน้าจอ', en: 'Preparing the API and the console' },
    async () => {
      // Loaded here: a start that cannot succeed says so without waiting for the whole application to be read.
      const { buildApp } = await import('./app.ts')
      const built = await buildApp({ pool, config })
      await recordSettings(pool, policySettings(config))
      return built
    },
  )
  stack.defer(async () => {
    const late = setTimeout(() => app.server.closeAllConnections(), FINISH_MS)
    await app.close()
    clearTimeout(late)
  })
  await app.listen({ port: config.port, host: config.host }).catch((cause) => {
    throw portError(config.port, config.host, cause)
  })
  const [listening] = app.addresses()
  const port = typeof listening === 'object' ? listening.port : config.port
  const host = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
  return {
    address: config.publicOrigin ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    broken: server?.ended ?? new Promise(() => undefined),
    credentials,
  }
}
