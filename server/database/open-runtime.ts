import type pg from 'pg'
import type { Config } from '../config.ts'
import type { StartLog } from '../start-log.ts'
import { connect } from './connect.ts'
import type { Embedded } from './embedded.ts'
import { EMBEDDED_LOGIN, ensureEmbeddedLogin, grantRuntime } from './grants.ts'

/**
 * The pool that serves requests: with a login that owns nothing and a limit to what a statement may take. With
 * `DATABASE_URL` alone there is only the owner's login, which is said; the caller ends both pools.
 * @param owner the pool that prepared the database @throws StartupError
 */
export async function openRuntime(
  config: Config,
  server: Embedded | undefined,
  owner: pg.Pool,
  log: StartLog,
): Promise<pg.Pool> {
  const url = server ? runtimeUrl(server.url) : (config.databaseUrl ?? '')
  if (server) await ensureEmbeddedLogin(owner)
  const pool = await connect(url, {
    max: config.databaseConnections,
    statement_timeout: config.statementSeconds * 1000,
  })
  try {
    const login = await loginOf(pool)
    if (login === (await loginOf(owner))) log.say(ONE_LOGIN)
    else await grantRuntime(owner, login)
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** The same embedded database by the login that serves requests. */
export function runtimeUrl(ownerUrl: string): string {
  return ownerUrl.replace(/^(postgresql:\/\/)[^@/]*@/, `$1${EMBEDDED_LOGIN}@`)
}

async function loginOf(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ login: string }>('select current_user as login')
  return rows[0]?.login ?? ''
}

const ONE_LOGIN = `คำเตือน: DATABASE_URL เป็นเจ้าของตาราง จึงแก้ไขหรือลบบันทึกการตรวจสอบได้ กำหนด MIGRATION_DATABASE_URL แยกต่างหาก (ดู docs/operating.md)
Warning: the login of DATABASE_URL owns the tables and could edit the audit. Set MIGRATION_DATABASE_URL as well (docs/operating.md).`
