import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The real program in a process of its own, started as `npm start` starts it. */
export interface ServerProcess {
  pid: number
  /** Resolves with the printed address; rejects with everything printed when the program ends before. */
  ready: Promise<string>
  /** Exit code (null after a signal) and everything printed. */
  ended: Promise<{ code: number | null; output: string }>
  /** Everything printed so far. */
  output(): string
  signal(name: NodeJS.Signals): void
  /** Asks it to stop and waits; a program that is already gone is fine. */
  stop(): Promise<void>
}

/** Starts the program with these settings and no others, on a free port unless `PORT` is given. */
export function aServer(settings: NodeJS.ProcessEnv): ServerProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(LCR_|PORT$|HOST$|DATABASE_URL$)/.test(name),
  )
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...Object.fromEntries(inherited), PORT: '0', LCR_SAMPLE_DATA: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return watched(child)
}

function watched(child: ChildProcess): ServerProcess {
  let output = ''
  const ready = Promise.withResolvers<string>()
  const ended = Promise.withResolvers<{ code: number | null; output: string }>()
  // Whoever only waits for the end must not be stopped by a refusal nobody looked at.
  ready.promise.catch(() => undefined)
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8')
    const address = /Ready: (\S+)/.exec(output)?.[1]
    if (address) ready.resolve(address)
  }
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  child.once('close', (code) => {
    ready.reject(new Error(`the server ended (${code}):\n${output}`))
    ended.resolve({ code, output })
  })
  return {
    pid: child.pid ?? 0,
    ready: ready.promise,
    ended: ended.promise,
    output: () => output,
    signal: (name) => void child.kill(name),
    async stop() {
      child.kill('SIGTERM')
      await ended.promise
    },
  }
}
