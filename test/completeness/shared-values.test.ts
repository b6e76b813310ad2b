import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'
import { aRoundOfTypes, ids, type RoundOfTypes, TYPES } from './a-round-of-types.ts'

let db: TestDatabase
let country: CountryIds
let seen: RoundOfTypes['seen']
let change: RoundOfTypes['change']
let close: RoundOfTypes['close']
beforeAll(async () => {
  ;({ db, country, seen, change, close } = await aRoundOfTypes())
})
afterAll(() => close())

describe('a value shared between centres', () => {
  it('is a query at every centre with a number that stands on more than five, until one of them changes it', async () => {
    const shared = [{ number: '020777777', extension: null, kind: 'OFFICE' }]
    const laos = TYPES.map((_, n) => `0000000${n}`)
    const kept = await db.pool.query('select id, phones from centre')
    for (const lao of laos) await change(lao, { phones: shared })
    for (const lao of laos) expect(ids((await seen(lao)).queries)).toEqual(['basic.phone-shared'])
    await change('00000000', { deleted_at: '2026-01-01' })
    for (const lao of laos.slice(1)) expect((await seen(lao)).queries).toEqual([])
    await change('00000000', { deleted_at: null })
    expect(ids((await seen('00000005')).queries)).toEqual(['basic.phone-shared'])
    for (const { id, phones } of kept.rows)
      await db.pool.query('update centre set phones = $2 where id = $1', [id, JSON.stringify(phones)])
    for (const lao of laos) expect((await seen(lao)).state).toBe('CORRECT')
  })

  it('is a query at both centres with one photo, until they share the sign or one of them goes', async () => {
    const [one, two] = ['00000000', '00000001'] as const
    const queries = async () => [
      ids((await seen(one, 'SIGN')).queries),
      ids((await seen(two, 'SIGN')).queries),
    ]
    const both = [['sign.photo-own'], ['sign.photo-own']]
    const photo = await db.pool.query('select id, sha256 from photo where sign_id = $1', [country.sign(two)])
    const { id, sha256 } = photo.rows[0] as { id: string; sha256: string }
    await db.pool.query(
      'update photo set sha256 = (select sha256 from photo where sign_id = $1) where id = $2',
      [country.sign(one), id],
    )
    expect(await queries()).toEqual(both)
    await db.pool.query('update sign_installation set physical_sign_id = $1 where id = $2', [
      country.sign(one),
      country.sign(two),
    ])
    expect(await queries()).toEqual([[], []])
    await db.pool.query('update sign_installation set physical_sign_id = id where id = $1', [
      country.sign(two),
    ])
    expect(await queries()).toEqual(both)
    await db.pool.query(`update centre set deleted_at = now() where id = $1`, [country.centre(two)])
    expect((await queries())[0]).toEqual([])
    await db.pool.query(`update centre set deleted_at = null where id = $1`, [country.centre(two)])
    expect(await queries()).toEqual(both)
    await db.pool.query('update photo set sha256 = $2 where id = $1', [id, sha256])
    expect(await queries()).toEqual([[], []])
  })
})

describe('what a condition reads elsewhere', () => {
  it('is evaluated anew when province, district or subdistricts change', async () => {
    const lao = '00000005'
    await db.pool.query(`update province set north = 14.5 where code = '30'`)
    expect(ids((await seen(lao)).errors)).toEqual(['basic.coordinates-in-province'])
    await db.pool.query(`update province set north = 16 where code = '30'`)
    await db.pool.query(`update district set lat = 16, lon = 103 where code = '3001'`)
    expect(ids((await seen(lao)).queries)).toEqual(['basic.coordinates-near-district'])
    await db.pool.query(`update district set lat = 15, lon = 102 where code = '3001'`)
    await db.pool.query(
      `insert into subdistrict (code, district_id, name_th, name_en) values ('300101', $1, 'ตำบลตัวอย่าง', 'Sample')`,
      [country.district('3001')],
    )
    expect(await seen(lao)).toMatchObject({ state: 'CORRECT', advice: [] })
  })
})
