import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { inTransaction, openPool } from '../../server/database/connect.ts'
import { runtimeUrl } from '../../server/database/open-runtime.ts'

export interface TestDatabase {
  /** Connected to this database only; superuser. */
  pool: pg.Pool
  url: string
  /** The same database by the login that serves requests: it owns nothing. The API of a test runs with it. */
  served: string
  /** Ends the pool and removes the database. Call it in `afterAll`. */
  drop(): Promise<void>
}

/**
 * A database of one's own: migrated, rules installed, without a single row of the register.
 * `beforeAll(async () => { db = await aDatabase() })`, `afterAll(() => db.drop())`.
 * `places` adds the real regions, provinces, districts and subdistricts (about half a second); `empty` leaves out
 * the schema too, for tests of the migrations themselves; `like` names another database of the run that it begins as.
 */
export async function aDatabase({ empty = false, places = false, like = '' } = {}): Promise<TestDatabase> {
  const template = testServer()
  const name = `test_${randomBytes(6).toString('hex')}`
  await clone(template, like || (empty ? 'template0' : nameOf(template)), name)
  const url = sibling(template, name)
  const database = testDatabase(url)
  if (places) await withPlaces(database.pool)
  return database
}

/** The connection string of the run's server. */
export function testServer(): string {
  const url = process.env.REGISTER_TEST_SERVER
  if (!url) throw new Error('No test server: tests named *.unit.test.ts cannot ask for a database.')
  return url
}

/** The name of the database that a connection string leads to. */
export function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1)
}

function testDatabase(url: string): TestDatabase {
  const pool = openPool(url, { max: 10 })
  return {
    pool,
    url,
    served: runtimeUrl(url),
    async drop() {
      await pool.end()
      await asAdmin(url, (admin) => admin.query(`drop database if exists ${nameOf(url)} with (force)`))
    },
  }
}

/** A second database, equal to this one as it is now. Connections to this one are cut for it; its pool makes new ones. */
export async function aTwinOf(original: TestDatabase): Promise<TestDatabase> {
  const source = nameOf(original.url)
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin(original.url, (admin) =>
    admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [source]),
  )
  await clone(original.url, source, name)
  return testDatabase(sibling(original.url, name))
}

/** Loaded only when asked for: most test files need no directory of the whole country. */
async function withPlaces(pool: pg.Pool): Promise<void> {
  const { seedReference } = await import('../../server/database/seeds/seed.ts')
  await inTransaction(pool, (client) => seedReference(client, () => undefined))
}

/** PostgreSQL refuses to copy a database while another copy of it begins; that takes milliseconds, so we ask again. */
export async function clone(template: string, source: string, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await asAdmin(template, (admin) => admin.query(`create database ${name} template ${source}`))
      return
    } catch (error) {
      const busy = error instanceof pg.DatabaseError && error.code === '55006'
      if (!busy || attempt === 100) throw error
      await sleep(50)
    }
  }
}

export async function asAdmin(template: string, work: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client(sibling(template, 'postgres'))
  await admin.connect()
  try {
    await work(admin)
  } finally {
    await admin.end()
  }
}

export function sibling(url: string, database: string): string {
  return `${url.slice(0, url.lastIndexOf('/'))}/${database}`
}
