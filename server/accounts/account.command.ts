import { GraphQLError } from 'graphql'
import { readConfig } from '../config.ts'
import { openForCommand } from '../database/open-for-command.ts'
import { StartupError } from '../errors.ts'
import { readAccountCommand, USAGE } from './account-command.ts'
import { accountSettings } from './account-settings.ts'

process.exitCode = await main()

/** Runs one command on the register's database, whether the register is running or not. */
async function main(): Promise<number> {
  await using stack = new AsyncDisposableStack()
  try {
    const command = readAccountCommand(process.argv.slice(2))
    const config = readConfig()
    const pool = await openForCommand(stack, config)
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
