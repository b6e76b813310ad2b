import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openPool } from '../../server/database/connect.ts'
import { startEmbedded } from '../../server/database/embedded.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'
import { aServer } from '../support/server-process.ts'

const THAI = /[\u0E00-\u0E7F]{4}/

/** Starts with these settings and returns the one sentence per language the program ends with. */
async function refusal(settings: NodeJS.ProcessEnv) {
  const { code, output } = await aServer(settings).ended
  const [, name = '', th = '', en = ''] = /\[([A-Z_]+)\]\n {2}(.+)\n {2}(.+)\n$/.exec(output) ?? []
  return { code, name, th, en, output }
}

/** Both languages, each with the reason and the fix, and a non-zero exit. */
function expectRefusal(found: Awaited<ReturnType<typeof refusal>>, name: string, fix: RegExp): void {
  expect(found).toMatchObject({ code: 1, name })
  expect(found.th).toMatch(THAI)
  expect(found.th).toContain(' — ')
  expect(found.en).toMatch(fix)
  expect(found.output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
}

describe('a start that cannot succeed', () => {
  const folder = aFolder()
  let db: TestDatabase

  beforeAll(async () => {
    db = await aDatabase()
  })
  afterAll(async () => {
    await db.drop()
    folder.remove()
  })

  let made: Promise<string> | undefined

  /** A data folder in which a database server ran and stopped; made once, since that takes seconds. */
  function aDataFolder(): Promise<string> {
    const dataDir = join(folder.path, 'made')
    const folderOfServer = join(dataDir, 'postgres')
    made ??= startEmbedded({ folder: folderOfServer }).then((server) => server.stop().then(() => dataDir))
    return made
  }

  /** A database beside the test database, made with these words of CREATE DATABASE. */
  async function otherDatabase(name: string, words: string): Promise<string> {
    await db.pool.query(`drop database if exists ${name} with (force)`)
    await db.pool.query(`create database ${name} template template0 ${words}`)
    return db.url.replace(/[^/]+$/, name)
  }

  it('names an unknown setting', async () => {
    expectRefusal(await refusal({ LCR_COLOUR: 'blue' }), 'SETTING_UNKNOWN', /LCR_COLOUR.+Remove it/)
  })

  it('names a malformed setting', async () => {
    expectRefusal(await refusal({ PORT: 'four' }), 'SETTING_MALFORMED', /PORT.+whole number/)
  })

  it('names the port that is taken, and offers another', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' ? Number(address?.port) : 0
    const found = await refusal({ PORT: String(port), LCR_DATA_DIR: join(folder.path, 'port') })
    other.close()
    expectRefusal(found, 'PORT_TAKEN', new RegExp(`Port ${port} .+PORT=${port + 1}`))
  })

  it('refuses an address this machine does not have', async () => {
    expectRefusal(await refusal({ HOST: '192.0.2.1' }), 'HOST_UNAVAILABLE', /192\.0\.2\.1.+localhost/)
  })

  it('refuses a data folder that another process uses, and leaves that process alone', async () => {
    const dataDir = await aDataFolder()
    const first = await startEmbedded({ folder: join(dataDir, 'postgres') })
    const found = await refusal({ LCR_DATA_DIR: dataDir })
    const pool = openPool(first.url)
    const { rows } = await pool.query<{ alive: boolean }>('select true alive')
    await pool.end()
    await first.stop()
    expectRefusal(found, 'DATA_FOLDER_IN_USE', /in use by another process \(\d+\).+LCR_DATA_DIR/)
    expect(rows).toEqual([{ alive: true }])
  })

  it('refuses a data folder of an older major version', async () => {
    const dataDir = await aDataFolder()
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n')
    const found = await refusal({ LCR_DATA_DIR: dataDir })
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '18\n')
    expectRefusal(found, 'DATA_FOLDER_VERSION', /PostgreSQL 17.+PostgreSQL 18.+pg_dump/)
  })

  it('refuses a data folder that holds something else', async () => {
    const dataDir = join(folder.path, 'foreign')
    mkdirSync(join(dataDir, 'postgres'), { recursive: true })
    writeFileSync(join(dataDir, 'postgres', 'letter.txt'), 'ข้อมูลจำลอง')
    expectRefusal(await refusal({ LCR_DATA_DIR: dataDir }), 'DATA_FOLDER_FOREIGN', /not empty.+LCR_DATA_DIR/)
  })

  it('refuses a data folder that is a file', async () => {
    const dataDir = join(folder.path, 'file')
    writeFileSync(dataDir, '')
    const found = await refusal({ LCR_DATA_DIR: dataDir })
    expectRefusal(found, 'DATA_FOLDER_PERMISSION', /file.+right to write.+LCR_DATA_DIR/)
  })

  it('refuses a data folder it may not write to', async () => {
    // Permission bits do not bind root; the kernel's own file system does.
    const closed = process.getuid?.() === 0 ? '/sys' : join(folder.path, 'closed')
    if (closed !== '/sys') {
      mkdirSync(closed)
      chmodSync(closed, 0o500)
    }
    const found = await refusal({ LCR_DATA_DIR: join(closed, 'register') })
    expectRefusal(found, 'DATA_FOLDER_PERMISSION', /register.+right to write.+LCR_DATA_DIR/)
  })

  it('says that DATABASE_URL does not answer, without its password', async () => {
    const found = await refusal({ DATABASE_URL: 'postgresql://lcr:open-sesame@127.0.0.1:1/register' })
    expectRefusal(found, 'DATABASE_UNREACHABLE', /ECONNREFUSED.+unset DATABASE_URL/)
    expect(found.output).not.toContain('open-sesame')
  })

  it('says that the database of DATABASE_URL does not exist', async () => {
    const found = await refusal({ DATABASE_URL: db.url.replace(/[^/]+$/, 'nowhere') })
    expectRefusal(found, 'DATABASE_UNREACHABLE', /"nowhere" does not exist/)
  })

  it('refuses a database that is not UTF-8', async () => {
    const url = await otherDatabase('boot_ascii', `encoding 'SQL_ASCII' locale_provider libc locale 'C'`)
    expectRefusal(await refusal({ DATABASE_URL: url }), 'DATABASE_ENCODING', /SQL_ASCII.+create database/)
  })

  it('refuses a database without the Thai collation', async () => {
    const url = await otherDatabase('boot_icu', `encoding 'UTF8'`)
    await onDatabase(url, 'drop collation pg_catalog."th-x-icu"')
    expectRefusal(await refusal({ DATABASE_URL: url }), 'DATABASE_ICU', /th-x-icu.+built with ICU/)
  })

  it('refuses a database whose searches would not find Thai', async () => {
    const url = await otherDatabase('boot_trgm', `encoding 'UTF8' locale_provider libc locale 'C'`)
    expectRefusal(await refusal({ DATABASE_URL: url }), 'DATABASE_TRIGRAMS', /lc_ctype is C.+create database/)
  })

  it('refuses a database that a newer version has migrated, and changes nothing', async () => {
    await db.pool.query(`insert into migrations (name) values ('999-from-the-future')`)
    const found = await refusal({ DATABASE_URL: db.url })
    expectRefusal(found, 'MIGRATIONS_AHEAD', /999-from-the-future.+newer version/)
  })
})

async function onDatabase(url: string, sql: string): Promise<void> {
  const pool = openPool(url)
  await pool.query(sql).finally(() => pool.end())
}
