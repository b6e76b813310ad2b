import { execFile } from 'node:child_process'
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { connect } from '../../server/database/connect.ts'
import { type Embedded, startEmbedded } from '../../server/database/embedded.ts'
import { isAlive, isCode } from '../../server/database/embedded-folder.ts'
import { EMBEDDED_LOGIN, ensureEmbeddedLogin, grantRuntime } from '../../server/database/grants.ts'
import { prepareSchema } from '../../server/database/prepare.ts'
import { templateFingerprint } from './template-fingerprint.ts'

/** A test's data need not survive a power cut. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '300',
}

/** A template nobody used for this long is removed. */
const KEPT_MS = 3_600_000

export interface TestServer {
  /** Connection string of the migrated, empty database that test databases are cloned from. */
  url: string
  stop(): Promise<void>
}

/**
 * One real PostgreSQL for a whole test run, on files of its own: several runs on one machine do not meet.
 * The migrated cluster is kept in the temporary folder under the hash of what shapes it, and copied for each run.
 */
export async function startTestServer(): Promise<TestServer> {
  const base = join(tmpdir(), `lcr-test-${process.getuid?.() ?? 'user'}`)
  await mkdir(base, { recursive: true, mode: 0o755 })
  await sweep(base)
  const template = join(base, `template-${templateFingerprint()}`)
  if (!(await stat(template).catch(() => undefined))) await build(template)
  await utimes(template, new Date(), new Date())
  const folder = join(base, `run-${process.pid}`)
  await rm(folder, { recursive: true, force: true })
  // Not fs.cp: the files must stay with the user the database server runs as.
  await promisify(execFile)('cp', ['-a', template, folder])
  const server = await start(join(folder, 'pg'))
  return {
    url: server.url,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function start(folder: string): Promise<Embedded> {
  return startEmbedded({ folder, settings: FAST })
}

/** Two runs may build at once: the first to finish is used by both. */
async function build(template: string): Promise<void> {
  const building = `${template}.building-${process.pid}`
  const server = await start(join(building, 'pg'))
  try {
    const pool = await connect(server.url)
    await prepareSchema(pool)
      .then(() => ensureEmbeddedLogin(pool))
      .then(() => grantRuntime(pool, EMBEDDED_LOGIN))
      .finally(() => pool.end())
  } catch (error) {
    await server.stop()
    await rm(building, { recursive: true, force: true })
    throw error
  }
  await server.stop()
  await rename(building, template).catch(async (error) => {
    await rm(building, { recursive: true, force: true })
    if (!isCode(error, 'ENOTEMPTY') && !isCode(error, 'EEXIST')) throw error
  })
}

/** Removes what killed runs left behind, and templates of yesterday's migrations. */
async function sweep(base: string): Promise<void> {
  for (const entry of await readdir(base)) {
    const maker = /(?:^run|\.building)-(\d+)$/.exec(entry)?.[1]
    const path = join(base, entry)
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (maker ? !isAlive(Number(maker)) : age > KEPT_MS) await rm(path, { recursive: true, force: true })
  }
}
