import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTransaction } from '../../server/database/connect.ts'
import type { Api } from '../support/api.ts'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'
import { anAdmin, anOfficerOf, aPartner, somebodyWithoutScope } from '../support/viewers.ts'
import { laoCode as code, type OneDistrict, oneDistrict } from './one-district.ts'
import { readWhileWriting } from './while-writing.ts'

const LAOS = 48
const FIGURE = `{ completeness(round: "r", kind: ASSISTANCE, item: BASIC, groupBy: PROVINCE) { key asOf expected recorded province { nameTh } } }`

interface Figures {
  completeness: {
    key: string
    asOf: string
    expected: number
    recorded: number
    province: { nameTh: string }
  }[]
}

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

const recorded = async () => (await api.ask<Figures>(anAdmin(), FIGURE)).completeness[0]?.recorded ?? -1
describe('figures that were counted before', () => {
  it('are one statement, the first time and after that, whoever asks', async () => {
    const first = await api.ask<Figures>(anAdmin(), FIGURE)
    let second: Figures | undefined
    const statements = await api.statements(async () => {
      second = await api.ask<Figures>(aPartner(), FIGURE)
    })
    expect(statements).toBe(1)
    const withoutMoment = ({ completeness }: Figures) => completeness.map(({ asOf: _, ...row }) => row)
    expect(second && withoutMoment(second)).toEqual(withoutMoment(first))
    expect(Date.parse(second?.completeness[0]?.asOf ?? '')).toBeGreaterThan(
      Date.parse(first.completeness[0]?.asOf ?? ''),
    )
  })

  it('are nothing to somebody without scope', async () => {
    const figure = FIGURE.replace(' province { nameTh }', '')
    await api.ask(anOfficerOf(ids.province('30')), figure)
    await expect(api.ask(somebodyWithoutScope(), figure)).rejects.toThrow('There is no field')
  })

  it('are never older than an acknowledged write, with writers and readers at the same time', () =>
    readWhileWriting({ read: recorded, write: place.record, first: 0, end: LAOS }))

  it('do not wait for, nor show, a write that is under way or undone', async () => {
    const before = await recorded()
    const client = await db.pool.connect()
    try {
      await client.query('begin')
      await client.query(
        "update centre set name = '-', phones = '[]', order_number = null, address_no = null, subdistrict = null, postcode = null, lat = null, lon = null, order_date = null, confirmed_none = '{}' where lao_id = $1",
        [ids.lao(code(0))],
      )
      expect(await recorded()).toBe(before)
      await client.query('rollback')
    } finally {
      client.release()
    }
    expect(await recorded()).toBe(before)
  })

  it('change with a new name of a province, and with an undone savepoint beside a kept change', async () => {
    const name = async () => (await api.ask<Figures>(anAdmin(), FIGURE)).completeness[0]?.province.nameTh
    await name()
    await inTransaction(db.pool, async (client) => {
      await client.query('savepoint before')
      await client.query("update province set name_th = 'ไม่ใช่ชื่อนี้' where code = '30'")
      await client.query('rollback to savepoint before')
      await client.query("update province set name_th = 'ชื่อใหม่ (ข้อมูลจำลอง)' where code = '30'")
    })
    expect(await name()).toBe('ชื่อใหม่ (ข้อมูลจำลอง)')
  })

  it('hold until the next due date, beginning or end of what is owed', async () => {
    const { rows } = await db.pool.query<{ until: Date }>('select figures_hold_until() until')
    expect(rows[0]?.until.toISOString()).toBe('2033-03-24T17:00:00.000Z')
    await db.pool.query(
      "select set_expectation(id, 'EXEMPT', '2030-01-01T00:00:00Z', 'infinity', 'น้ำท่วม (ข้อมูลจำลอง)', 'ตัวอย่าง ว 8', 'กรมฯ (ข้อมูลจำลอง)') from obligation where lao_id = $1",
      [ids.lao(code(0))],
    )
    const next = await db.pool.query<{ until: Date }>('select figures_hold_until() until')
    expect(next.rows[0]?.until.toISOString()).toBe('2030-01-01T00:00:00.000Z')
  })
})
