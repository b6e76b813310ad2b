import type { FastifyInstance } from 'fastify'
import type { Accounts, Sql } from './accounts.ts'

const DAY_MS = 86_400_000

/** Removes what nobody can use or needs to see any more. Records of sign-ins and of private values shown stay. */
export async function forgetTheStale(sql: Sql): Promise<void> {
  await sql.query(
    `delete from throttle where last_failure_at < now() - interval '2 days' and blocked_until < now()`,
  )
  await sql.query(`delete from oidc_request where expires_at < now() - interval '1 day'`)
  await sql.query('delete from idempotent_request where expires_at < now()')
  await sql.query(`delete from token_refusal where hour < now() - interval '400 days'`)
  await sql.query(`delete from cost_use where hour < now() - interval '400 days'`)
}

/** Does so once a day while the server runs. */
export function registerHousekeeping(app: FastifyInstance, { pool }: Accounts): void {
  const timer = setInterval(() => {
    forgetTheStale(pool).catch((error: unknown) => app.log.error({ err: error }, 'housekeeping failed'))
  }, DAY_MS).unref()
  app.addHook('onClose', async () => clearInterval(timer))
}
