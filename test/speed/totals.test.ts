import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTransaction } from '../../server/database/connect.ts'
import type { Api } from '../support/api.ts'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'
import { insertRow } from '../support/insert-row.ts'
import { anAdmin, anAnalyst, anOfficerOf, somebodyWithoutScope } from '../support/viewers.ts'
import { laoCode as code, type OneDistrict, oneDistrict } from './one-district.ts'
import { readWhileWriting } from './while-writing.ts'

const LAOS = 40
const LIST = `{ centres(first: 2, where: { lao: { type: [SAO] } }) { totalCount nodes { id } all: totalCount } }`

let place: OneDistrict
let db: TestDatabase
let api: Api
let ids: CountryIds
beforeAll(async () => {
  place = await oneDistrict(LAOS)
  db = place.db
  api = place.api
  ids = place.ids
})
afterAll(() => place.close())

const ask = async (document: string, viewer = anAdmin()) =>
  (await api.ask<Record<string, { totalCount: number; all?: number }>>(viewer, document)) ?? {}
const total = async (document = LIST, viewer = anAdmin()) =>
  Object.values(await ask(document, viewer))[0]?.totalCount ?? -1
describe('a total that was counted before', () => {
  it('is one statement with its page, the first time and after that; one more after a change', async () => {
    const asked = async () => api.statements(() => ask(LIST))
    expect([await asked(), await asked()]).toEqual([1, 1])
    await db.pool.query("update lao set website = 'https://example.org' where code = $1", [code(0)])
    expect([await asked(), await asked()]).toEqual([2, 1])
    expect(await ask(LIST)).toEqual({ centres: { totalCount: 0, nodes: [], all: 0 } })
  })

  it('is not counted again while nothing has changed, and is after that', async () => {
    await total()
    // Unnoticed, because the trigger is off: only whoever counts anew can find it.
    await inTransaction(db.pool, async (client) => {
      await client.query("set local session_replication_role = 'replica'")
      await insertRow(client, 'centre', {
        kind: 'ASSISTANCE',
        lao_id: ids.lao(code(0)),
        name: 'ลับ (ข้อมูลจำลอง)',
      })
    })
    expect(await total()).toBe(0)
    await db.pool.query('update lao_version set type = type where false')
    expect(await total()).toBe(1)
  })

  it('is never older than an acknowledged write, with writers and readers at the same time', () =>
    readWhileWriting({ read: total, write: place.record, first: 1, end: LAOS }))

  it('does not wait for, nor show, a write that is under way or undone', async () => {
    const before = await total()
    const client = await db.pool.connect()
    try {
      await client.query('begin')
      await client.query('update centre set deleted_at = now() where lao_id = $1', [ids.lao(code(1))])
      expect(await total()).toBe(before)
      await client.query('rollback')
      expect(await total()).toBe(before)
      await client.query('update centre set deleted_at = now() where lao_id = $1', [ids.lao(code(1))])
      expect(await total()).toBe(before - 1)
    } finally {
      client.release()
    }
  })

  it('is somebody’s own: conditions of another viewer are another statement', async () => {
    const FAX = `{ centres(where: { people: { mobile: "06" } }) { totalCount } }`
    await db.pool.query(
      `insert into centre_person (centre_id, role, name, mobile)
       select id, 'COORDINATOR', 'ผู้ประสานงาน (ข้อมูลจำลอง)', '0600000001' from centre where lao_id = $1`,
      [ids.lao(code(2))],
    )
    expect(await total(FAX, anOfficerOf(ids.province('30')))).toBe(1)
    expect(await total(FAX, anOfficerOf(ids.province('31')))).toBe(0)
    expect(await total(FAX, anOfficerOf(ids.province('30')))).toBe(1)
    expect(await total(LIST, anAnalyst())).toBe(await total())
    const { data } = await api.answer(somebodyWithoutScope(), '{ centres { totalCount } }')
    expect(data?.centres ?? { totalCount: 0 }).toEqual({ totalCount: 0 })
  })

  it('of what is owed changes with states and with notes of calls', async () => {
    const CALLED = `{ obligations(round: "r", where: { item: BASIC, contact: [REACHED] }, first: 1) { totalCount } }`
    const STATES = `{ obligations(round: "r", where: { state: [NOT_RECORDED] }, first: 1) { totalCount } }`
    expect(await total(CALLED)).toBe(0)
    await db.pool.query(
      `insert into contact_note (round_id, subject_id, outcome, noted_by_id, noted_by) values ($1, $2, 'REACHED', uuid_v7(), 'เจ้าหน้าที่ (ข้อมูลจำลอง)')`,
      [ids.round('r'), ids.lao(code(3))],
    )
    expect(await total(CALLED)).toBe(1)
    const before = await total(STATES)
    await db.pool.query('update centre set deleted_at = null where lao_id = $1', [ids.lao(code(1))])
    await db.pool.query('update centre set deleted_at = now() where lao_id = any($1)', [
      [ids.lao(code(1)), ids.lao(code(2))],
    ])
    expect(await total(STATES)).toBe(before + 1)
  })
})
