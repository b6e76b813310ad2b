import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { migrate, migrationFiles } from '../../server/database/migrate.ts'
import { prepareSchema } from '../../server/database/prepare.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const ONE = { name: '001-one', sql: `create table one (id int); comment on table one is 'a ? b; c'` }
const TWO = {
  name: '002-two',
  sql: `create function two() returns int language plpgsql as $$ begin return 2; end $$;\nselect two();`,
}

describe('migrate', () => {
  let db: TestDatabase
  beforeEach(async () => {
    db = await aDatabase({ empty: true })
  })
  afterEach(() => db.drop())

  async function tables(): Promise<string[]> {
    const found = await db.pool.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' order by 1`,
    )
    return found.rows.map(({ name }) => name)
  }

  it('applies what is pending, in order, once', async () => {
    expect(await migrate(db.pool, [ONE])).toEqual(['001-one'])
    expect(await migrate(db.pool, [ONE, TWO])).toEqual(['002-two'])
    expect(await migrate(db.pool, [ONE, TWO])).toEqual([])
    expect(await tables()).toEqual(['migrations', 'one'])
  })

  it('changes nothing when one of several fails, and names the file and its line', async () => {
    const bad = { name: '003-bad', sql: 'create table three (id int);\n\ncreate table four (id integr);' }
    await expect(migrate(db.pool, [ONE, TWO, bad])).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      message: expect.stringMatching(
        /003-bad\.sql:3 failed \(.*"integr" does not exist.*nothing was changed/,
      ),
    })
    expect(await tables()).toEqual(['migrations'])
    expect(await migrate(db.pool, [ONE, TWO])).toEqual(['001-one', '002-two'])
  })

  it('refuses a database that knows more than the code', async () => {
    await migrate(db.pool, [ONE, TWO])
    await expect(migrate(db.pool, [ONE])).rejects.toMatchObject({
      code: 'MIGRATIONS_AHEAD',
      why: { en: expect.stringContaining('002-two'), th: expect.stringContaining('002-two') },
    })
  })

  it('leaves no connection behind', async () => {
    await migrate(db.pool, [ONE])
    expect(db.pool.totalCount - db.pool.idleCount).toBe(0)
  })
})

describe('prepareSchema', () => {
  it('brings an empty database up to the code, and finds nothing to do the second time', async () => {
    const db = await aDatabase({ empty: true })
    const first = await prepareSchema(db.pool)
    const second = await prepareSchema(db.pool)
    await db.drop()
    expect(first).toEqual({ applied: migrationFiles().map(({ name }) => name), rulesChanged: true })
    expect(second).toEqual({ applied: [], rulesChanged: false })
  })
})
