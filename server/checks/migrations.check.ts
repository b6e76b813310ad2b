import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../database/connect.ts'
import { startEmbedded } from '../database/embedded.ts'
import { checkRights } from '../database/grants.ts'
import { openOrm } from '../database/orm.ts'
import { prepareSchema } from '../database/prepare.ts'
import { entities } from '../graphql/entities.ts'
import { compareEntity } from './compare-entity.ts'
import { report } from './report.ts'
import { tableColumns } from './table-columns.ts'

const folder = await mkdtemp(join(tmpdir(), 'lcr-check-'))
try {
  const server = await startEmbedded({ folder: join(folder, 'postgres'), settings: { fsync: 'off' } })
  try {
    report(await compare(server.url), `${entities.length} entities fit the migrated database`)
  } finally {
    await server.stop()
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

async function compare(url: string): Promise<string[]> {
  const pool = await connect(url)
  try {
    await prepareSchema(pool)
    await checkRights(pool)
    const columns = await tableColumns(pool)
    const orm = await openOrm(pool, entities)
    const all = [...orm.getMetadata().getAll().values()]
    await orm.close()
    return all.flatMap((entity) => compareEntity(entity, columns.get(entity.tableName)))
  } finally {
    await pool.end()
  }
}
