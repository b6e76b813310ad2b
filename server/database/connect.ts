import pg from 'pg'
import { StartupError } from '../errors.ts'

/**
 * The one pool of the process: API reads, unit of work (through `openOrm`) and jobs share it.
 * `options` overrides the defaults, e.g. `{ max: 4 }`.
 */
export function openPool(url: string, options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'lao-centre-register',
    max: 20,
    connectionTimeoutMillis: 15_000,
    pipeline: true, // what does not wait for an answer is sent at once: see `orm.ts`
    ...options,
  })
  // Without a listener a connection the server drops would end the process; the query in flight fails by itself.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
  })
  return pool
}

/** Opens the pool and proves with one connection that the server can be reached. @throws StartupError `DATABASE_UNREACHABLE` */
export async function connect(url: string, options: pg.PoolConfig = {}): Promise<pg.Pool> {
  const pool = openPool(url, options)
  try {
    const client = await pool.connect()
    client.release()
    return pool
  } catch (cause) {
    await pool.end()
    throw unreachable(url, cause)
  }
}

/** One transaction on one connection: commits what `work` returns, rolls back what it throws. */
export async function inTransaction<T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('begin')
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

function unreachable(url: string, cause: unknown): StartupError {
  const reason = reasonOf(cause)
  const where = withoutPassword(url)
  return new StartupError(
    'DATABASE_UNREACHABLE',
    {
      th: `ติดต่อฐานข้อมูลตาม DATABASE_URL ไม่ได้: ${where} (${reason})`,
      en: `The database of DATABASE_URL cannot be reached: ${where} (${reason}).`,
    },
    {
      th: 'ตรวจสอบที่อยู่ พอร์ต ชื่อผู้ใช้ รหัสผ่าน และชื่อฐานข้อมูล หรือลบ DATABASE_URL เพื่อใช้ฐานข้อมูลที่มากับโปรแกรม',
      en: 'Check address, port, user, password and database name, or unset DATABASE_URL to use the embedded database.',
    },
    { cause },
  )
}

/** Node gathers the failures of several addresses in one error whose own message is empty. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError) return cause.errors.map(reasonOf).join(', ')
  return cause instanceof Error ? cause.message : String(cause)
}

function withoutPassword(url: string): string {
  return url.replace(/^([a-z]+:\/\/[^:/@]*):.*@/i, '$1:***@')
}
