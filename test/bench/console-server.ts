import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { aServer } from '../support/server-process.ts'

const FOLDER = fileURLToPath(new URL('../../.cache/bench-console/', import.meta.url))
/** The sample analyst's password is printed at the first start only. */
const PASSWORD = join(FOLDER, 'password')

export interface SampleServer {
  url: string
  password: string
  stop(): Promise<void>
}

/** The program on its embedded database with the sample country of full size; made the first time, kept for later ones. */
export async function sampleServer(say: (line: string) => void): Promise<SampleServer> {
  mkdirSync(FOLDER, { recursive: true })
  if (!existsSync(PASSWORD)) say('making the sample country, about a minute …')
  const server = aServer({ LCR_DATA_DIR: join(FOLDER, 'data'), LCR_SAMPLE_DATA: 'on' })
  const url = await server.ready
  const printed = /^\s+analyst\s+(\S+)/m.exec(server.output())?.[1]
  if (printed) writeFileSync(PASSWORD, printed, { mode: 0o600 })
  return { url, password: readFileSync(PASSWORD, 'utf8'), stop: server.stop }
}
