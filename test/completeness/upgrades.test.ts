import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Api } from '../support/api.ts'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'
import { anAdmin } from '../support/viewers.ts'
import { aCountedRound, type CountedRound } from './a-counted-round.ts'

let db: TestDatabase
let api: Api
let country: CountryIds
let table: CountedRound['table']
let register: CountedRound['register']
let close: CountedRound['close']
beforeAll(async () => {
  ;({ db, api, country, table, register, close } = await aCountedRound())
})
afterAll(() => close())

describe('T25 an upgrade inside a round', () => {
  const byType = async (where = {}) => {
    const rows = await table('LAO_TYPE', { within: { province: '32' }, ...where })
    return Object.fromEntries(
      rows.filter(({ expected }) => expected).map(({ key, expected }) => [key, expected]),
    )
  }

  it('keeps the obligation and counts once, by the type at the due instant', async () => {
    expect(await byType()).toEqual({ SAO: 1, TOWN: 1 })
    const { rows } = await db.pool.query('select id from obligation where lao_id = $1 order by 1', [
      country.lao('06320101'),
    ])
    await register('2023-03-15', 'lao', country.lao('06320101'), {
      type: 'SUBDISTRICT_MUNICIPALITY',
      code: '05320101',
    })
    await register('2023-06-15', 'lao', country.lao('05320102'), { type: 'CITY', code: '03320102' })
    expect(await byType()).toEqual({ SUBDISTRICT_MUNICIPALITY: 1, TOWN: 1 })
    expect(await byType({ atDue: true })).toEqual({ SUBDISTRICT_MUNICIPALITY: 1, TOWN: 1 })
    const after = await db.pool.query('select id from obligation where lao_id = $1 order by 1', [
      country.lao('06320101'),
    ])
    expect(after.rows).toEqual(rows)
    expect(await table('LAO', { within: { lao: '03320102' } })).toMatchObject([
      { key: '03320102', expected: 1 },
    ])
    expect(await table('LAO', { within: { lao: '06320101' } })).toMatchObject([
      { key: '05320101', expected: 1 },
    ])
  })

  it('dated back before the due instant by a later import moves it in the table of that instant', async () => {
    const lao = country.lao('06310105')
    await register('2023-03-24', 'lao', lao, { type: 'SUBDISTRICT_MUNICIPALITY', code: '05310105' })
    const { rows } = await db.pool.query('select distinct lao_type from obligation where lao_id = $1', [lao])
    expect(rows).toEqual([{ lao_type: 'SUBDISTRICT_MUNICIPALITY' }])
  })

  it('moves with its province where it is placed there before the due instant, and is evaluated there', async () => {
    await db.pool.query(`update province set north = 14.5 where code = '31'`)
    await register('2023-03-20', 'lao', country.lao('06330101'), {
      province_id: country.province('31'),
      district_id: country.district('3101'),
    })
    const { obligations } = await api.ask<{ obligations: { nodes: unknown[] } }>(
      anAdmin(),
      '{ obligations(round: "r", where: { lao: "06330101", item: BASIC }) { nodes { province { code } errors { id } } } }',
    )
    expect(obligations.nodes).toEqual([
      { province: { code: '31' }, errors: [{ id: 'basic.coordinates-in-province' }] },
    ])
  })
})

describe('a record deleted', () => {
  it('is NOT_RECORDED now, and what it was stays in the history', async () => {
    await db.pool.query('update centre set deleted_at = now() where id = $1', [country.centre('02300001')])
    const { obligations } = await api.ask<Record<string, { nodes: unknown[] }>>(
      anAdmin(),
      '{ obligations(round: "r", where: { lao: "02300001" }) { nodes { item state timeliness regressed firstCorrectAt centre { id } } } }',
    )
    const gone = { state: 'NOT_RECORDED', timeliness: 'ON_TIME', regressed: true, centre: null }
    expect(obligations?.nodes).toEqual([
      { item: 'BASIC', ...gone, firstCorrectAt: expect.any(String) },
      { item: 'SIGN', ...gone, firstCorrectAt: expect.any(String) },
    ])
    await expect(db.pool.query('delete from centre')).rejects.toThrow('never deleted')
  })
})
