import { createHash } from 'node:crypto'
import { rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { connect, inTransaction } from '../../server/database/connect.ts'
import { type Embedded, startEmbedded } from '../../server/database/embedded.ts'
import { prepareSchema } from '../../server/database/prepare.ts'
import { sampleCalendar } from '../../server/database/seeds/sample/calendar.ts'
import { hasReferenceData } from '../reference/reference-data.ts'
import { asAdmin, clone, sibling } from '../support/database.ts'
import { templateFingerprint } from '../support/template-fingerprint.ts'
import { writeHistory } from './fill-records.ts'
import { writeRegister } from './fill-register.ts'

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url))
const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }

/** A server with two finished databases: `bare` (register, roster, an open round), `recorded` (every record besides). */
export interface BenchServer {
  readonly real: boolean
  /** A copy of one of them, to be written to; replaces the copy of the same name. */
  copy(of: 'bare' | 'recorded', name: string): Promise<string>
  stop(): Promise<void>
}

/** Builds the country once and keeps it under `.cache/`, named after whatever shapes it. */
export async function benchServer(say: (line: string) => void): Promise<BenchServer> {
  const real = hasReferenceData()
  const folder = join(CACHE, `bench-${real ? 'real' : 'sample'}-${fingerprint()}`)
  if (!(await stat(folder).catch(() => undefined))) {
    say(`building the ${real ? 'real' : 'sample'} country at full size, once …`)
    await build(folder, real)
  }
  const server = await startEmbedded({ folder: join(folder, 'pg') })
  return {
    real,
    copy: (of, name) => copy(server.url, of, name),
    stop: server.stop,
  }
}

function fingerprint(): string {
  const day = sampleCalendar(new Date()).date(0)
  return createHash('sha256').update(`${templateFingerprint()} ${day} 2`).digest('hex').slice(0, 12)
}

async function build(folder: string, real: boolean): Promise<void> {
  const building = `${folder}.building`
  await rm(building, { recursive: true, force: true })
  const server = await startEmbedded({ folder: join(building, 'pg'), settings: FAST })
  try {
    await fill(server, real)
  } finally {
    await server.stop()
  }
  await rename(building, folder)
}

async function fill(server: Embedded, real: boolean): Promise<void> {
  const calendar = sampleCalendar(new Date())
  await copy(server.url, 'template0', 'bare')
  await on(sibling(server.url, 'bare'), async (pool) => {
    await prepareSchema(pool)
    await writeRegister(pool, real, calendar)
  })
  await on(await copy(server.url, 'bare', 'recorded'), (pool) =>
    inTransaction(pool, (client) => writeHistory(client, calendar)),
  )
}

async function on(url: string, work: (pool: pg.Pool) => Promise<void>): Promise<void> {
  const pool = await connect(url)
  try {
    await work(pool)
    await pool.query('vacuum analyze')
  } finally {
    await pool.end()
  }
}

async function copy(url: string, of: string, name: string): Promise<string> {
  await asAdmin(url, (admin) => admin.query(`drop database if exists "${name}" with (force)`))
  await clone(url, of, name)
  return sibling(url, name)
}
