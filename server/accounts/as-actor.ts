import type pg from 'pg'
import type { Sql } from './accounts.ts'

/** Whom the change history names. */
export interface Actor {
  /** uuid of the account; null for the operator's command line and for the system itself. */
  readonly id: string | null
  readonly name: string
  readonly requestId?: string
  readonly reason?: string | null
}

/** The program acting by itself, e.g. locking an account after too many wrong codes. */
export const SYSTEM: Actor = { id: null, name: 'ระบบ' }

/** One transaction whose changes the history ascribes to `actor`: commits what `work` returns, rolls back what it throws. */
export async function asActor<T>(pool: pg.Pool, actor: Actor, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await nameActor(client, actor)
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  } finally {
    client.release()
  }
}

/** Names the actor in a transaction somebody else opened. */
export async function nameActor(sql: Sql, actor: Actor): Promise<void> {
  await sql.query(
    `select set_config('app.actor_id', $1, true), set_config('app.actor', $2, true),
            set_config('app.request_id', $3, true), set_config('app.reason', $4, true)`,
    [actor.id ?? '', actor.name, actor.requestId ?? '', actor.reason ?? ''],
  )
}
