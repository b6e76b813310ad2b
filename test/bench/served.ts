import { execFile, fork } from 'node:child_process'
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
  return serveFile(fileURLToPath(new URL(file, import.meta.url)), env, ['--import', 'tsx', ...profiled])
}

/** Starts a server that says where it is and, where the machine has `taskset`, keeps it on the first core, away from the load. */
export async function serveFile(
  file: string,
  env: Readonly<Record<string, string>>,
  execArgv: readonly string[] = [],
): Promise<Served> {
  const begun = performance.now()
  const child = fork(file, {
    execArgv: [...execArgv],
    env: { ...process.env, NODE_ENV: 'production', ...env },
  })
  const pinned = promiseOf<void>((done) => execFile('taskset', ['-cp', '0', String(child.pid)], () => done()))
  const message = async () => {
    const [answer] = (await once(child, 'message', { signal: AbortSignal.timeout(60_000) })) as [unknown]
    return answer
  }
  const { ready } = (await message()) as { ready: string }
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
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

function promiseOf<T>(start: (done: (value: T) => void) => void): Promise<T> {
  return new Promise(start)
}
