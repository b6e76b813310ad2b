import type pg from 'pg'
import type { Config } from '../config.ts'
import { startLog } from '../start-log.ts'
import { openDatabase, openServer } from './open.ts'
import { runningServer } from './running-server.ts'

/**
 * The owner's pool for one command of the operator: on the server that already runs on our data folder (the register may go on
 * serving meanwhile), on the one of `DATABASE_URL`, or on one started for the command. The stack closes what was opened.
 *
 * @throws StartupError
 */
export async function openForCommand(stack: AsyncDisposableStack, settings: Config): Promise<pg.Pool> {
  const running = settings.databaseUrl ? undefined : await runningServer(settings.dataDir)
  const config = running ? { ...settings, databaseUrl: running } : settings
  const log = startLog(() => undefined)
  const server = await openServer(config, log)
  if (server) stack.defer(server.stop)
  const pool = await openDatabase(config, server, log)
  stack.defer(() => pool.end())
  return pool
}
