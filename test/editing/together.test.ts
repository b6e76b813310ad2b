import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type pg from 'pg'
import {
  type Afterwards,
  NOTHING_MORE_TO_ASK,
  together,
  WITH_THE_NEXT,
} from '../../server/database/together.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

type Query = (text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

const NAMED = `${WITH_THE_NEXT}select set_config('app.actor', 'somebody', true)`
const REGION = (name: string) => `update "region" set "name_en" = ${name} where "code" = 'NORTH'`

let db: TestDatabase
let client: pg.PoolClient
let sent: string[]
let ask: (text: string, ...values: unknown[]) => Promise<Record<string, unknown>[]>
beforeAll(async () => {
  db = await aDatabase()
  await db.pool.query(
    "insert into region (code, name_th, name_en) values ('NORTH', 'ก', 'North') on conflict do nothing",
  )
})
afterAll(() => db.drop())
beforeEach(async () => {
  client = await db.pool.connect()
  sent = []
  const { query } = together(client, (to, text, values) => {
    sent.push(text)
    return to.query({ text, values: [...values] })
  }) as unknown as { query: Query }
  ask = async (text, ...values) => (await query(text, values)).rows
})
afterEach(() => client.release())

const nameOf = async () =>
  (await db.pool.query("select name_en from region where code = 'NORTH'")).rows[0].name_en

describe('a transaction', () => {
  it('begins with its first question', async () => {
    await ask('begin')
    await ask(NAMED)
    expect(sent).toEqual([])
    expect(await ask('select $1::int n, change_setting($2) actor', 1, 'actor')).toEqual([
      { n: 1, actor: 'somebody' },
    ])
    expect(sent).toEqual([`begin; ${NAMED}`, 'select $1::int n, change_setting($2) actor'])
    await ask('commit')
    expect(await ask("select change_setting('actor') actor")).toEqual([{ actor: null }])
  })

  it('is none when it ends before it has asked anything', async () => {
    for (const end of ['commit', 'rollback']) {
      await ask('begin')
      await ask(NAMED)
      await ask(end)
    }
    expect(sent).toEqual([])
  })

  it('writes its last updates with its commit, and earlier ones at once', async () => {
    await ask('begin')
    await ask(REGION("'one'"))
    expect(sent).toHaveLength(2)
    await ask(NOTHING_MORE_TO_ASK)
    await ask(REGION("'two'"))
    expect(sent).toHaveLength(2)
    await ask('commit')
    expect(sent.at(-1)).toBe(`${REGION("'two'")}; commit`)
    expect(await nameOf()).toBe('two')
  })

  it('asks behind its commit what then stands', async () => {
    const afterwards: Afterwards = {
      query: { text: "select name_en from region where code = 'NORTH'" },
      answer: null,
    }
    await ask('begin')
    await ask('select $1::int', 1)
    await ask(NOTHING_MORE_TO_ASK, afterwards)
    await ask(REGION("'two and a half'"))
    expect(afterwards.answer).toBeNull()
    await ask('commit')
    expect(afterwards.answer).toMatchObject({ rows: [{ name_en: 'two and a half' }] })
  })

  it('asks nothing behind a rollback, nor behind a commit that fails what it would have shown', async () => {
    const afterwards = (): Afterwards => ({ query: { text: 'select 1 n' }, answer: null })
    const [taken, failed] = [afterwards(), afterwards()]
    await ask('begin')
    await ask('select $1::int', 1)
    await ask(NOTHING_MORE_TO_ASK, taken)
    await ask('rollback')
    expect(taken.answer).toBeNull()
    await ask('begin')
    await ask(NOTHING_MORE_TO_ASK, failed)
    await ask(REGION('null'))
    await expect(ask('commit')).rejects.toMatchObject({ code: '23502' })
    await ask('rollback')
    expect(await ask('select 1 n')).toEqual([{ n: 1 }])
  })

  it('that only writes is one text from beginning to end', async () => {
    await ask('begin')
    await ask(NAMED)
    await ask(NOTHING_MORE_TO_ASK)
    await ask(REGION("'three'"))
    await ask('commit')
    expect(sent).toEqual([`begin; ${NAMED}; ${REGION("'three'")}; commit`])
    expect(await nameOf()).toBe('three')
  })
})

describe('what failed while it waited', () => {
  it('is told by the next question, and nothing stands', async () => {
    await ask('begin')
    await ask(`${WITH_THE_NEXT}select 1 / 0`)
    await expect(ask('select $1::int', 1)).rejects.toMatchObject({ code: '22012' })
    await ask('rollback')
    expect(await ask('select 1 n')).toEqual([{ n: 1 }])
  })

  it('is told by the commit, and nothing stands', async () => {
    const before = await nameOf()
    await ask('begin')
    await ask('select $1::int', 1)
    await ask(NOTHING_MORE_TO_ASK)
    await ask(REGION("'four'"))
    await ask(REGION('null'))
    await expect(ask('commit')).rejects.toMatchObject({ code: '23502' })
    await ask('rollback')
    expect(await nameOf()).toBe(before)
  })

  it('is forgotten with a rollback', async () => {
    const before = await nameOf()
    await ask('begin')
    await ask('select $1::int', 1)
    await ask(NOTHING_MORE_TO_ASK)
    await ask(REGION("'five'"))
    await ask('rollback')
    expect(sent.at(-1)).toBe('rollback')
    expect(await nameOf()).toBe(before)
  })
})
