import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../../../server/database/connect.ts'
import { startEmbedded } from '../../../server/database/embedded.ts'
import { prepareSchema } from '../../../server/database/prepare.ts'
import { asAdmin, clone, sibling } from '../../support/database.ts'

/** A server of its own in a throw-away folder, with databases that have the schema and nothing else. */
export interface EmptyServer {
  database(name: string): Promise<string>
  drop(name: string): Promise<void>
  stop(): Promise<void>
}

const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_wal_size: '8GB',
  shared_buffers: '1GB',
}

export async function emptyServer(): Promise<EmptyServer> {
  const folder = await mkdtemp(join(tmpdir(), 'growth-'))
  const server = await startEmbedded({ folder: join(folder, 'pg'), settings: SETTINGS })
  return {
    async database(name) {
      await clone(server.url, 'template0', name)
      const url = sibling(server.url, name)
      const pool = await connect(url)
      await prepareSchema(pool).finally(() => pool.end())
      return url
    },
    async drop(name) {
      await asAdmin(server.url, (admin) => admin.query(`drop database if exists "${name}" with (force)`))
    },
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
