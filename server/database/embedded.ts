import { createHash } from 'node:crypto'
import { chown, lstat, mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { embeddedBinaries } from './embedded-binaries.ts'
import { claimFolder } from './embedded-claim.ts'
import { createFolder, hasCluster, noPermission, prepareParent } from './embedded-folder.ts'
import { type Identity, serverIdentity } from './embedded-identity.ts'
import { initialise, launch } from './embedded-process.ts'
import { withinReach } from './embedded-reach.ts'

/** Name of the database inside the cluster. */
const DATABASE = 'register'

export interface EmbeddedOptions {
  /** Data folder of the cluster; created when absent. */
  folder: string
  /** Extra server settings, e.g. `{ fsync: 'off' }`. */
  settings?: Record<string, string>
  /** Every line the database server writes. */
  onLog?: (line: string) => void
}

export interface Embedded {
  /** Connection string; the server listens on a socket inside its own folder and on no port. */
  url: string
  /** True when this call created the cluster. */
  fresh: boolean
  pid: number
  /** Ends the server and waits until its files are closed. Safe to call twice. */
  stop(): Promise<void>
  /** Resolves when the server has ended, asked or not, with its last log lines. */
  ended: Promise<string>
}

/** Starts a PostgreSQL server of our own on `options.folder`. @throws StartupError */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = resolve(options.folder)
  const identity = serverIdentity(folder)
  const binaries = await withinReach(await embeddedBinaries(), identity)
  await prepareParent(folder, identity)
  const fresh = !(await hasCluster(folder, binaries.major, identity))
  if (fresh) {
    await createFolder(folder, identity, (at) => initialise(at, binaries, identity))
  }
  const socketFolder = await socketFolderOf(folder, identity)
  await claimFolder(folder, socketFolder)
  const server = launch(folder, socketFolder, binaries, identity, options)
  await server.ready
  await ensureDatabase(socketFolder)
  return {
    url: `postgresql://lcr@${encodeURIComponent(socketFolder)}/${DATABASE}`,
    fresh,
    pid: server.pid,
    stop: server.stop,
    ended: server.ended,
  }
}

/** A socket's path may have 107 bytes at most; a deep project folder gets its socket in the temporary folder. */
async function socketFolderOf(folder: string, identity: Identity): Promise<string> {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 100) return folder
  const short = join(tmpdir(), `lcr-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
  await mkdir(short, { recursive: true, mode: 0o700 })
  if (process.getuid?.() === 0) await chown(short, identity.uid, identity.gid)
  // The temporary folder is everybody's: a folder or link somebody else put there under our name is not ours.
  const found = await lstat(short)
  if (!found.isDirectory() || found.uid !== identity.uid)
    throw noPermission(short, `owned by user ${found.uid}`)
  return short
}

async function ensureDatabase(socketFolder: string): Promise<void> {
  const client = new pg.Client({ host: socketFolder, user: 'lcr', database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`)
  } finally {
    await client.end()
  }
}
