import { GraphQLError } from 'graphql'
import { readConfig } from '../config.ts'
import { openDatabase, openServer } from '../database/open.ts'
import { StartupError } from '../errors.ts'
import { startLog } from '../start-log.ts'
import { readAccountCommand, USAGE } from './account-command.ts'
import { accountSettings } from './account-settings.ts'

process.exitCode = await main()

/** Runs one command on the database of `DATABASE_URL`, or on the embedded one while the register is stopped. */
async function main(): Promise<number> {
  await using stack = new AsyncDisposableStack()
  try {
    const command = readAccountCommand(process.argv.slice(2))
    const config = readConfig()
    const quiet = startLog(() => undefined)
    const server = await openServer(config, quiet)
    if (server) stack.defer(server.stop)
    const pool = await openDatabase(config, server, quiet)
    stack.defer(() => pool.end())
    const accounts = { pool, settings: accountSettings(config) }
    for (const line of await command(accounts)) console.log(line)
    return 0
  } catch (error) {
    console.error(explain(error))
    return 1
  }
}

function explain(error: unknown): string {
  if (error instanceof StartupError) return error.print()
  if (error instanceof GraphQLError) return `${error.extensions.th}\n${error.message}`
  if (error instanceof TypeError && 'code' in error) return `${error.message}\n\n${USAGE}` // an unknown option
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
