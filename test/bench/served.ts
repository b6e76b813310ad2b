import { execFile, type ForkOptions, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Used } from './child-questions.ts'

/** A server in a process of its own. */
export interface Served {
  readonly url: string
  /** From fork to listening, in ms. */
  readonly startMs: number
  used(): Promise<Used>
  stop(): Promise<void>
}

/** Starts a child of this folder. */
export function serve(
  file: 'floor.child.ts' | 'ours.child.ts',
  env: Readonly<Record<string, string>>,
): Promise<Served> {
  const profile = process.env.BENCH_PROFILE
  const profiled = profile && file === 'ours.child.ts' ? ['--cpu-prof', `--cpu-prof-dir=${profile}`] : []
  const execArgv = ['--import', 'tsx', ...profiled]
  return serveFile(fileURLToPath(new URL(file, import.meta.url)), env, { execArgv })
}

const PATIENCE_MS = 120_000
const LAST_WORDS = 600

/**
 * Starts a server that says where it is and, where the machine has `taskset`, keeps it on the first core, away from the
 * load. @throws Error with the last it said when it ends instead
 */
export async function serveFile(
  file: string,
  env: Readonly<Record<string, string>>,
  how: Pick<ForkOptions, 'execArgv' | 'execPath' | 'cwd'>,
): Promise<Served> {
  const begun = performance.now()
  const child = fork(file, {
    ...{ execArgv: [], ...how },
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => {
      said = (said + part.toString()).slice(-LAST_WORDS)
    })
  const ended = once(child, 'exit')
  const pinned = promiseOf<void>((done) => execFile('taskset', ['-cp', '0', String(child.pid)], () => done()))
  const message = async () => {
    const answer = once(child, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) })
    const [told] = (await Promise.race([answer, ended.then(gone)])) as [unknown]
    return told
  }
  const gone = ([code]: unknown[]) => {
    throw new Error(`the server ended with ${code}: ${said.trim()}`)
  }
  const { ready } = (await message().catch((error: unknown) => {
    child.kill()
    throw error
  })) as { ready: string }
  const startMs = performance.now() - begun
  await pinned
  return {
    url: ready,
    startMs,
    async used() {
      child.send('used?')
      return ((await message()) as { used: Used }).used
    },
    async stop() {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

function promiseOf<T>(start: (done: (value: T) => void) => void): Promise<T> {
  return new Promise(start)
}
