import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Migration, Migrator } from '@mikro-orm/migrations'
import type pg from 'pg'
import { StartupError } from '../errors.ts'
import { type Orm, openOrm } from './orm.ts'

/** `NNN-name.sql` files, applied in the order of their names. */
export const MIGRATIONS = fileURLToPath(new URL('./migrations/', import.meta.url))

export interface MigrationFile {
  name: string
  sql: string
}

export function migrationFiles(folder = MIGRATIONS): MigrationFile[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-[a-z0-9-]+\.sql$/.test(file))
    .sort()
    .map((file) => ({ name: file.replace(/\.sql$/, ''), sql: readFileSync(`${folder}/${file}`, 'utf8') }))
}

/**
 * Brings the schema up to the code: all pending migrations in one transaction, so that a failing one changes nothing.
 * @returns the names that were applied, in order
 * @throws StartupError `MIGRATIONS_AHEAD` when the database knows migrations this code does not
 */
export async function migrate(pool: pg.Pool, files = migrationFiles()): Promise<string[]> {
  const orm = await openMigrator(pool, files)
  try {
    const migrator = new Migrator(orm.em)
    const executed = (await migrator.getExecuted()).map((row) => row.name)
    const unknown = executed.filter((name) => !files.some((file) => file.name === name))
    if (unknown.length > 0) throw ahead(unknown)
    let current: string | undefined
    migrator.on('migrating', async ({ name }) => {
      current = name
    })
    const applied = await migrator.up().catch((cause) => {
      throw failed(
        files.find((file) => file.name === current),
        cause,
      )
    })
    return applied.map(({ name }) => name)
  } finally {
    await orm.close()
  }
}

function openMigrator(pool: pg.Pool, files: MigrationFile[]): Promise<Orm> {
  return openOrm(pool, [], {
    migrations: {
      migrationsList: files.map(({ name, sql }) => ({ name, class: sqlMigration(sql) })),
      tableName: 'migrations',
      allOrNothing: true,
      transactional: true,
      disableForeignKeys: false,
      snapshot: false,
      silent: true,
    },
  })
}

function sqlMigration(sql: string) {
  return class extends Migration {
    override up(): void {
      this.addSql(sql)
    }
  }
}

/** Says which file and which line of it PostgreSQL refused. */
function failed(file: MigrationFile | undefined, cause: unknown): StartupError {
  const position = cause instanceof Error && 'position' in cause ? Number(cause.position) : Number.NaN
  const line = Number.isNaN(position) ? '' : `:${file?.sql.slice(0, position).split('\n').length}`
  const reason = cause instanceof Error ? cause.message.replaceAll('\n', ' ') : String(cause)
  const where = `${file?.name ?? '?'}.sql${line}`
  return new StartupError(
    'MIGRATION_FAILED',
    {
      th: `ปรับโครงสร้างฐานข้อมูลไม่สำเร็จที่ ${where} (${reason}) และไม่มีข้อมูลใดถูกเปลี่ยน`,
      en: `The migration ${where} failed (${reason}); nothing was changed.`,
    },
    {
      th: 'ตรวจสอบว่าผู้ใช้ฐานข้อมูลเป็นเจ้าของฐานข้อมูลและสร้าง extension ได้ แล้วแจ้งข้อความนี้แก่ผู้ดูแลโปรแกรม',
      en: 'Check that the database user owns the database and may create extensions, and report this message.',
    },
    { cause },
  )
}

function ahead(unknown: string[]): StartupError {
  const names = unknown.join(', ')
  return new StartupError(
    'MIGRATIONS_AHEAD',
    {
      th: `ฐานข้อมูลนี้ถูกปรับโครงสร้างโดยโปรแกรมรุ่นใหม่กว่า (${names})`,
      en: `The database was already migrated by a newer version of the program (${names}).`,
    },
    {
      th: 'เริ่มด้วยโปรแกรมรุ่นใหม่กว่านั้น หรือใช้ฐานข้อมูลสำรองก่อนการปรับโครงสร้าง',
      en: 'Start that newer version, or restore the backup made before its migration.',
    },
  )
}
