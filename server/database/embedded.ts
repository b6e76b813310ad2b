import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, mkdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { StartupError } from '../errors.ts'
import { type Binaries, embeddedBinaries } from './embedded-binaries.ts'
import { claimFolder } from './embedded-claim.ts'
import { createFolder, hasCluster, prepareParent } from './embedded-folder.ts'
import { type Identity, serverIdentity } from './embedded-identity.ts'

export interface EmbeddedOptions {
  /** Data folder of the cluster; created when absent. */
  folder: string
  /** Name of the database inside it, default `register`; created when absent. */
  database?: string
  /** Extra server settings, e.g. `{ fsync: 'off' }`. */
  settings?: Record<string, string>
  /** Flags of initdb in place of `CLUSTER_FLAGS`; for tests of the start-up checks. */
  clusterFlags?: readonly string[]
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

/**
 * UTF-8 with ICU collations and an lc_ctype that knows Thai letters. With lc_ctype C, pg_trgm finds no trigram
 * in Thai text; with the encoding left to the environment it may become SQL_ASCII, which has no ICU at all.
 */
export const CLUSTER_FLAGS: readonly string[] = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--lc-ctype=C.UTF-8',
]

/**
 * Ends the server when we are gone, however we went: our end of standard input closes, and the watcher asks the
 * server (whose process id the shell keeps through `exec`) for a fast shutdown. `done` calls the watcher off.
 */
const WITH_US = `exec 3<&0
( ( read -r word <&3; [ "$word" = done ] || kill -INT $$ ) >/dev/null 2>&1 & )
exec "$@" 3<&- </dev/null`

/** Starts a PostgreSQL server of our own on `options.folder`. @throws StartupError */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const folder = resolve(options.folder)
  const binaries = await embeddedBinaries()
  const identity = serverIdentity(folder, [binaries.root, dirname(folder)])
  await prepareParent(folder, identity)
  const fresh = !(await hasCluster(folder, binaries.major, identity))
  if (fresh) {
    await createFolder(folder, identity, (at) => initialise(at, binaries, identity, options.clusterFlags))
  }
  const socketFolder = await socketFolderOf(folder, identity)
  await claimFolder(folder, socketFolder)
  const server = launch(folder, socketFolder, binaries, identity, options)
  await server.ready
  const database = options.database ?? 'register'
  await ensureDatabase(socketFolder, database)
  return {
    url: `postgresql://lcr@${encodeURIComponent(socketFolder)}/${database}`,
    fresh,
    pid: server.pid,
    stop: server.stop,
    ended: server.ended,
  }
}

async function initialise(
  at: string,
  binaries: Binaries,
  identity: Identity,
  flags: readonly string[] = CLUSTER_FLAGS,
): Promise<void> {
  const access = ['--username=lcr', '--auth-local=trust', '--auth-host=scram-sha-256', '--no-instructions']
  const words = [...identity.prefix, binaries.initdb, '-D', at, ...access, ...flags]
  const child = start(words, identity, ['ignore', 'pipe', 'pipe'])
  const output = tail(child)
  const code = await exitOf(child)
  if (code !== 0) throw failed('EMBEDDED_INIT', output())
}

function launch(
  folder: string,
  socketFolder: string,
  binaries: Binaries,
  identity: Identity,
  options: EmbeddedOptions,
) {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    timezone: 'UTC',
    jit: 'off',
    log_min_messages: 'warning',
    ...options.settings,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const words = [
    ...identity.prefix,
    'sh',
    '-c',
    WITH_US,
    'postgres',
    binaries.postgres,
    '-D',
    folder,
    ...flags,
  ]
  const child = start(words, identity, ['pipe', 'ignore', 'pipe'])
  const output = tail(child, options.onLog)
  const ended = exitOf(child).then(() => {
    child.stdin?.on('error', () => undefined)
    child.stdin?.end('done\n')
    return output()
  })
  const pid = child.pid ?? 0
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
    const late = setTimeout(() => child.kill('SIGQUIT'), 30_000)
    await ended
    clearTimeout(late)
  }
  return { pid, ended, stop, ready: untilReady(folder, pid, ended) }
}

function start(words: string[], identity: Identity, stdio: ('ignore' | 'pipe')[]): ChildProcess {
  const [program = '', ...rest] = words
  const env = { ...process.env, LC_ALL: '', LANG: '', LC_MESSAGES: 'C', TZ: 'UTC' }
  // Its own session: a Ctrl-C in the terminal is for us, and we stop the server after the last request.
  return spawn(program, rest, { stdio, env, cwd: '/', detached: true, ...identity.spawn })
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => {
    child.once('error', () => done(null))
    child.once('exit', (code) => done(code))
  })
}

/** Keeps the last lines the child writes; they are the only explanation when it dies. */
function tail(child: ChildProcess, onLog?: (line: string) => void): () => string {
  const lines: string[] = []
  const read = (chunk: Buffer) => {
    for (const line of chunk.toString('utf8').split('\n').filter(Boolean)) {
      lines.push(line)
      onLog?.(line)
    }
    lines.splice(0, lines.length - 20)
  }
  child.once('error', (error) => lines.push(error.message))
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  return () => lines.join('\n')
}

/** The server writes `ready` into its pid file once it accepts connections. */
async function untilReady(folder: string, pid: number, ended: Promise<string>): Promise<void> {
  let last: string | undefined
  void ended.then((output) => {
    last = output
  })
  for (;;) {
    if (last !== undefined) throw failed('EMBEDDED_START', last)
    const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return
    await sleep(15)
  }
}

/** A socket's path may have 107 bytes at most; a deep project folder gets its socket in the temporary folder. */
async function socketFolderOf(folder: string, identity: Identity): Promise<string> {
  if (Buffer.byteLength(join(folder, '.s.PGSQL.5432')) <= 100) return folder
  const short = join(tmpdir(), `lcr-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`)
  await mkdir(short, { recursive: true, mode: 0o700 })
  if (process.getuid?.() === 0) await chown(short, identity.uid, identity.gid)
  return short
}

async function ensureDatabase(socketFolder: string, database: string): Promise<void> {
  const client = new pg.Client({ host: socketFolder, user: 'lcr', database: 'postgres' })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [database])
    if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } finally {
    await client.end()
  }
}

function failed(code: string, output: string): StartupError {
  const detail = output.split('\n').slice(-4).join(' | ')
  return new StartupError(
    code,
    {
      th: `ฐานข้อมูลที่มากับโปรแกรมเริ่มทำงานไม่ได้ (${detail})`,
      en: `The database server that ships with the program did not start (${detail}).`,
    },
    {
      th: 'ตรวจสอบเนื้อที่ดิสก์ หน่วยความจำ และข้อความข้างต้น หรือกำหนด DATABASE_URL ให้ใช้ฐานข้อมูลของท่านเอง',
      en: 'Check disk space, memory and the message above, or set DATABASE_URL to a server of your own.',
    },
  )
}
