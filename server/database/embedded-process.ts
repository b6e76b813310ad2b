import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartupError } from '../errors.ts'
import type { Binaries } from './embedded-binaries.ts'
import { inUse } from './embedded-claim.ts'
import type { Identity } from './embedded-identity.ts'

/**
 * UTF-8 with ICU collations and an lc_ctype that knows Thai letters. With lc_ctype C, pg_trgm finds no trigram
 * in Thai text; with the encoding left to the environment it may become SQL_ASCII, which has no ICU at all.
 */
const CLUSTER_FLAGS: readonly string[] = [
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

/** Runs initdb on the empty folder `at`. @throws StartupError `EMBEDDED_INIT` */
export async function initialise(at: string, binaries: Binaries, identity: Identity): Promise<void> {
  const access = ['--username=lcr', '--auth-local=trust', '--auth-host=scram-sha-256', '--no-instructions']
  const words = [...identity.prefix, binaries.initdb, '-D', at, ...access, ...CLUSTER_FLAGS]
  const child = start(words, identity, ['ignore', 'pipe', 'pipe'])
  const output = tail(child)
  const code = await exitOf(child)
  if (code !== 0) throw failed('EMBEDDED_INIT', output())
}

/** A database server that was just started; `ready` rejects with a `StartupError` when it ends instead. */
export interface Launched {
  pid: number
  ready: Promise<void>
  stop(): Promise<void>
  ended: Promise<string>
}

export function launch(
  folder: string,
  socketFolder: string,
  binaries: Binaries,
  identity: Identity,
  options: { settings?: Record<string, string>; onLog?: (line: string) => void },
): Launched {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${socketFolder.replaceAll('"', '""')}"`,
    timezone: 'UTC',
    jit: 'off',
    shared_buffers: '256MB',
    max_wal_size: '2GB',
    random_page_cost: '1.1',
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
    if (last !== undefined) throw startFailure(folder, last)
    const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return
    await sleep(15)
  }
}

/** Another copy of the program may have been a moment faster on the same folder. */
function startFailure(folder: string, output: string): StartupError {
  const taken = /lock file ".*" already exists[\s\S]*PID (\d+)/.exec(output)?.[1]
  return taken ? inUse(folder, Number(taken)) : failed('EMBEDDED_START', output)
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
