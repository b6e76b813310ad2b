import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aDatabase, type TestDatabase } from './database.ts'

describe('aDatabase', () => {
  let one: TestDatabase
  let two: TestDatabase

  beforeAll(async () => {
    ;[one, two] = await Promise.all([aDatabase(), aDatabase()])
  })
  afterAll(() => Promise.all([one.drop(), two.drop()]))

  it('is a migrated PostgreSQL that finds trigrams in Thai and sorts as Thai does', async () => {
    const { rows } = await one.pool.query(
      `select show_trgm('ศูนย์') is not null as trigrams, 'เกาะ' < 'ขอน' collate "th-x-icu" as sorted,
        (select count(*)::int from migrations) > 0 as migrated`,
    )
    expect(rows).toEqual([{ trigrams: true, sorted: true, migrated: true }])
  })

  it('shares nothing with another test file', async () => {
    await one.pool.query('create table only_here (id int)')
    const { rows } = await two.pool.query(`select to_regclass('only_here') as found`)
    expect(rows).toEqual([{ found: null }])
  })

  it('brings the real places when asked to', async () => {
    const places = await aDatabase({ places: true })
    const { rows } = await places.pool.query(
      'select (select count(*)::int from province) as provinces, (select count(*)::int from lao) as laos',
    )
    await places.drop()
    expect(rows).toEqual([{ provinces: 77, laos: 0 }])
  })

  it('is gone after drop', async () => {
    const short = await aDatabase()
    await short.drop()
    const name = short.url.slice(short.url.lastIndexOf('/') + 1)
    const { rows } = await one.pool.query('select count(*)::int as n from pg_database where datname = $1', [
      name,
    ])
    expect(rows).toEqual([{ n: 0 }])
  })
})
