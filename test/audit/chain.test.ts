import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readAnchors, writeAnchor } from '../../server/audit/anchors.ts'
import { type Head, sealAudit } from '../../server/audit/seal-audit.ts'
import { type Anchor, verifyAudit } from '../../server/audit/verify-audit.ts'
import { inTransaction } from '../../server/database/connect.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aFolder } from '../support/folder.ts'

const KEY = 'a key that only this test run uses, long enough'
const OTHER = 'another key that only this test run uses'

let db: TestDatabase
beforeEach(async () => {
  db = await aDatabase()
})
afterEach(() => db.drop())

/** Changes as any write leaves them. */
async function someChanges(count: number, sql: Pick<TestDatabase['pool'], 'query'> = db.pool): Promise<void> {
  await sql.query(
    `insert into change (noun, record_id, action, fields, actor) select 'centre', uuid_v7(), 'UPDATED',
       jsonb_build_object('name', jsonb_build_object('from', n, 'to', 'ก')), 'ผู้แก้ (ข้อมูลจำลอง)' from generate_series(1, $1::int) n`,
    [count],
  )
}
async function someOthers(): Promise<void> {
  await db.pool.query(`insert into sign_in_event (step, outcome) values ('PASSWORD', 'UNKNOWN_ACCOUNT')`)
  await db.pool.query(
    `insert into private_reveal (actor_id, actor, noun, record_id, fields) values (uuid_v7(), 'ก', 'CentrePerson', uuid_v7(), '{mobile}')`,
  )
  await db.pool.query(`insert into setting_change (name, value_to) values ('LCR_SESSION_HOURS', '12')`)
}
/** What nothing but a superuser can do: no trigger stands in the way. */
async function tamper(sql: string): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query(`set local session_replication_role = 'replica'`)
    await client.query(sql)
  })
}
const sealed = () => sealAudit(db.pool, KEY)
const verdict = (anchors: Anchor[] = [], keys = [KEY]) => verifyAudit(db.pool, keys, anchors)
const faultAfter = async (sql: string) => {
  await tamper(sql)
  return (await verdict()).fault?.en ?? null
}

describe('the chain of the audit', () => {
  it('covers changes, sign-ins, private values shown and settings, and is whole', async () => {
    await someChanges(1203)
    await someOthers()
    expect(await verdict()).toMatchObject({ links: 0, rows: 0, unsealed: 1206, fault: null })
    const head = await sealed()
    expect(head?.id).toBe('6') // three of changes, one of each other stream
    expect(await verdict()).toMatchObject({ links: 6, rows: 1206, unsealed: 0, fault: null })
    expect(await sealed()).toBeNull()
    await someChanges(2)
    expect((await verdict()).unsealed).toBe(2)
    expect((await sealed())?.id).toBe('7')
  })

  it('names the row that was edited', async () => {
    await someChanges(700)
    await sealed()
    expect(await faultAfter(`update change set actor = 'คนอื่น' where seq = 612`)).toBe(
      'Link 2: row CHANGE 612 was edited.',
    )
  })

  it.each([
    ['when it happened', `update change set at = at - interval '1 second' where seq = 5`],
    ['what it was before', `update change set fields = jsonb_set(fields, '{name,from}', '0') where seq = 5`],
    ['who asked for it', `update change set request_id = 'x' where seq = 5`],
  ])('notices a change of %s', async (_, sql) => {
    await someChanges(9)
    await sealed()
    expect(await faultAfter(sql)).toBe('Link 1: row CHANGE 5 was edited.')
  })

  it('names where a row was removed, and where one was put in', async () => {
    await someChanges(20)
    await sealed()
    expect(await faultAfter('delete from change where seq = 7')).toBe(
      'Link 1: 1 row(s) are missing at or before CHANGE 8.',
    )
    await tamper(`insert into change overriding system value
      select 7, at, transaction_id, noun, record_id, centre_id, action, fields from change where seq = 8`)
    expect((await verdict()).fault?.en).toBe('Link 1: row CHANGE 7 was edited.')
  })

  it('notices a sign-in, a private value shown or a setting that is gone', async () => {
    await someOthers()
    await sealed()
    expect(await faultAfter('delete from sign_in_event')).toContain('SIGN_IN')
  })

  it('notices links that are edited, removed, or made by somebody without the key', async () => {
    await someChanges(1100)
    await sealed()
    expect(await faultAfter(`update audit_link set row_count = 499 where id = 2`)).toContain(
      'Link 2: it was edited',
    )
    await tamper(`update audit_link set row_count = 500 where id = 2`)
    expect((await verdict()).fault).toBeNull()
    expect((await verdict([], [OTHER])).fault?.en).toContain('sealed with a key that is not among ours')
    expect((await verdict([], [OTHER, KEY])).fault).toBeNull()
    expect(await faultAfter('delete from audit_link where id = 2')).toBe('Link 2: it is missing.')
  })

  it('cut short together with its rows is noticed by a head written down outside the database', async () => {
    const folder = aFolder()
    await someChanges(600)
    const head = (await sealed()) as Head
    await writeAnchor(folder.path, head)
    const anchors = await readAnchors(folder.path)
    expect((await verdict(anchors)).fault).toBeNull()
    await tamper('delete from audit_link where id = 2')
    await tamper('delete from change where seq > 500')
    expect((await verdict()).fault).toBeNull() // nothing inside the database tells
    expect((await verdict(anchors)).fault?.en).toContain('link 2 was written down outside')
    await tamper('delete from audit_link')
    await someChanges(3)
    await sealed()
    expect((await verdict(anchors)).fault).not.toBeNull() // a chain made anew
    folder.remove()
  })
})

describe('npm run audit:verify', () => {
  it('ends with 0 while the chain is whole, and with 2 where there is a gap, which it names', async () => {
    const folder = aFolder()
    const settings = { DATABASE_URL: db.url, LCR_SERVER_KEYS: OTHER, LCR_DATA_DIR: folder.path }
    const program = () =>
      promisify(execFile)(
        'node_modules/.bin/node',
        ['--import', 'tsx', 'server/audit/audit-verify.command.ts'],
        { env: { ...process.env, ...settings } },
      )
    await someChanges(9)
    await sealAudit(db.pool, OTHER)
    expect((await program()).stdout).toMatch(/The chain is whole\.\n.*verified: 1 links, 9 rows/)
    await tamper('delete from change where seq = 4')
    await expect(program()).rejects.toMatchObject({
      code: 2,
      stdout: expect.stringContaining('Link 1: 1 row(s) are missing at or before CHANGE 5.'),
    })
    folder.remove()
  })
})

describe('sealing', () => {
  it('leaves out nothing that commits later under a lower number, and keeps no writer waiting', async () => {
    const slow = await db.pool.connect()
    await slow.query('begin')
    await someChanges(3, slow)
    await someChanges(2) // another writer, meanwhile
    expect(await sealed()).toBeNull() // the numbers below are still under way
    await someChanges(2)
    await slow.query('commit')
    slow.release()
    await sealed()
    expect(await verdict()).toMatchObject({ rows: 7, unsealed: 0, fault: null })
  })

  it('by two processes at once makes one chain', async () => {
    await someChanges(1000)
    await Promise.all([sealed(), sealed(), sealed()])
    await sealed()
    expect(await verdict()).toMatchObject({ links: 2, rows: 1000, unsealed: 0, fault: null })
  })
})
