import { join } from 'node:path'
import type pg from 'pg'
import type { Config } from '../config.ts'
import type { StartLog } from '../start-log.ts'
import { checkDatabase } from './checks.ts'
import { connect } from './connect.ts'
import { type Embedded, startEmbedded } from './embedded.ts'
import { fillEmpty } from './fill.ts'

/** Keeps two programs that start on one database from preparing it at the same time. */
const START_LOCK = 0x6c_63_72

/** Our own server, or the one of `DATABASE_URL`; the caller stops it. */
export async function openServer(config: Config, log: StartLog): Promise<Embedded | undefined> {
  if (config.databaseUrl) return undefined
  const folder = join(config.dataDir, 'postgres')
  return log.step(
    { th: 'เริ่มฐานข้อมูลที่มากับโปรแกรม', en: 'Starting the embedded database' },
    () => startEmbedded({ folder }),
    ({ fresh }) => `${fresh ? 'ใหม่ · new' : 'ข้อมูลเดิม · existing data'}, ${folder}`,
  )
}

/** The owner's pool, on a server that was checked and a database that is up to the code; the caller ends it. @throws StartupError */
export async function openDatabase(
  config: Config,
  server: Embedded | undefined,
  log: StartLog,
): Promise<pg.Pool> {
  const url = config.migrationDatabaseUrl ?? config.databaseUrl ?? server?.url ?? ''
  const pool = await connect(url, { max: config.databaseConnections })
  try {
    await log.step({ th: 'ตรวจสอบฐานข้อมูล', en: 'Checking the database' }, () => checkDatabase(pool))
    await alone(pool, async () => {
      await log.step(
        { th: 'ปรับโครงสร้างและกฎ', en: 'Migrating the schema, installing the rules' },
        async () => {
          // Loaded here: a database that cannot be used is said to be so without waiting for what migrates it.
          const { prepareSchema } = await import('./prepare.ts')
          return prepareSchema(pool)
        },
        ({ applied, rulesChanged }) =>
          `${applied.length} migrations, ${rulesChanged ? 'กฎใหม่ · new rules' : 'กฎเดิม · same rules'}`,
      )
      await fillEmpty(pool, { sample: server !== undefined && config.sampleData }, log)
    })
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

async function alone(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const guard = await pool.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [START_LOCK])
    await work()
  } finally {
    // Closing the connection gives the lock back, also when the server has gone away.
    guard.release(true)
  }
}
