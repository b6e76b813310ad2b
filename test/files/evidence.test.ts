import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { drift } from '../editing/support.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAdmin } from '../support/viewers.ts'

const DHASH = '0f1e2d3c4b5a6978'

/** With so many of its first bits turned over. */
function changed(bits: number): string {
  const turned = BigInt(`0x${DHASH}`) ^ (((1n << BigInt(bits)) - 1n) << 30n)
  return turned.toString(16).padStart(16, '0')
}

describe('what a photo tells by itself', () => {
  let db: TestDatabase
  let api: Api
  let country: CountryIds
  beforeAll(async () => {
    db = await aDatabase()
    api = await anApi(db)
    country = await aCountry(db.pool)
      .province('30')
      .district('3001')
      .lao('06300001')
      .correctCentre()
      .installedSign()
      .lao('06300002', { lat: 15.01, lon: 102.01 })
      .correctCentre({ lat: null, lon: null })
      .installedSign()
      .round('r', { due_at: '2037-01-01T00:00:00+07:00' })
      .build()
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  const set = (lao: string, values: Record<string, unknown>) =>
    db.pool.query(
      `update photo set (taken_at, taken_lat, taken_lon, dhash) =
         (select x.taken_at, x.taken_lat, x.taken_lon, x.dhash from jsonb_populate_record(null::photo, $2) x)
       where sign_id = $1`,
      [country.sign(lao), values],
    )
  async function sees(lao: string): Promise<{ state: string; queries: string[] }> {
    const { lao: found } = await api.ask<{
      lao: { obligations: { item: string; state: string; queries: { id: string }[] }[] }
    }>(
      anAdmin(),
      'query ($code: String!) { lao(code: $code) { obligations(round: "r") { item state queries { id } } } }',
      { code: lao },
    )
    const sign = found.obligations.find(({ item }) => item === 'SIGN')
    return { state: sign?.state ?? '', queries: sign?.queries.map(({ id }) => id) ?? [] }
  }
  const correct = { state: 'CORRECT', queries: [] }
  const asked = (...queries: string[]) => ({ state: 'COMPLETE_WITH_ERRORS', queries })

  it('asks about a photo taken over 2 km from the centre, or from the office where the centre has no point', async () => {
    for (const lao of ['06300001', '06300002']) {
      await set(lao, { taken_lat: 15.02, taken_lon: 102.01 }) // 1.1 km
      expect(await sees(lao)).toEqual(correct)
      await set(lao, { taken_lat: 15.03, taken_lon: 102.01 }) // 2.2 km
      expect(await sees(lao)).toEqual(asked('sign.photo-near-centre'))
      await set(lao, {})
      expect(await sees(lao)).toEqual(correct)
    }
    await set('06300001', { taken_lat: 15.03, taken_lon: 102.01 })
    await db.pool.query('update centre set lat = 15.03 where id = $1', [country.centre('06300001')])
    expect(await sees('06300001')).toEqual(correct)
    await set('06300001', {})
  })

  it('asks about a photo taken before the day the sign was put up, by the calendar of Bangkok', async () => {
    await set('06300001', { taken_at: '2022-05-31T16:59:59Z' }) // a second before midnight
    expect(await sees('06300001')).toEqual(asked('sign.photo-after-installation'))
    await set('06300001', { taken_at: '2022-05-31T17:00:00Z' })
    expect(await sees('06300001')).toEqual(correct)
    await db.pool.query(`update sign_installation set installed_on = '2022-06-02' where id = $1`, [
      country.sign('06300001'),
    ])
    expect(await sees('06300001')).toEqual(asked('sign.photo-after-installation'))
    await db.pool.query(`update sign_installation set installed_on = '2022-06-01' where id = $1`, [
      country.sign('06300001'),
    ])
    await set('06300001', {})
  })

  it('asks at both centres about pictures that look alike, unless they share the sign', async () => {
    await set('06300001', { dhash: DHASH })
    const both = async () => [await sees('06300001'), await sees('06300002')]
    for (const bits of [0, 1, 4]) {
      await set('06300002', { dhash: changed(bits) })
      expect(await both()).toEqual([asked('sign.photo-unlike'), asked('sign.photo-unlike')])
    }
    await set('06300002', { dhash: changed(5) })
    expect(await both()).toEqual([correct, correct])
    await set('06300002', { dhash: DHASH })
    await db.pool.query('update sign_installation set physical_sign_id = $1 where id = $2', [
      country.sign('06300001'),
      country.sign('06300002'),
    ])
    expect(await both()).toEqual([correct, correct])
    await db.pool.query('update sign_installation set physical_sign_id = id')
    expect(await both()).toEqual([asked('sign.photo-unlike'), asked('sign.photo-unlike')])
    await db.pool.query('update centre set deleted_at = now() where id = $1', [country.centre('06300002')])
    expect(await sees('06300001')).toEqual(correct)
    await db.pool.query('update centre set deleted_at = null where id = $1', [country.centre('06300002')])
    await db.pool.query('update photo set deleted_at = now() where sign_id = $1', [country.sign('06300002')])
    expect(await sees('06300001')).toEqual(correct)
    await db.pool.query('update photo set deleted_at = null where sign_id = $1', [country.sign('06300002')])
    await set('06300002', {})
    expect(await both()).toEqual([correct, correct])
  })

  it('is never a refusal: an explanation closes it', async () => {
    await set('06300001', { taken_at: '2020-01-01T00:00:00Z' })
    await db.pool.query(
      `update issue set state = 'EXPLAINED', explanation = 'นาฬิกาของกล้องไม่ตรง (ข้อมูลจำลอง)' where rule_id = 'sign.photo-after-installation' and state in ('OPEN', 'REOPENED')`,
    )
    expect(await sees('06300001')).toEqual(correct)
    await set('06300001', {})
  })

  it('is found by both when two look-alikes arrive at the same moment, and nothing drifts', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([set('06300001', { dhash: DHASH }), set('06300002', { dhash: changed(3) })])
      expect(await Promise.all(['06300001', '06300002'].map(sees))).toEqual([
        asked('sign.photo-unlike'),
        asked('sign.photo-unlike'),
      ])
      await Promise.all([set('06300001', {}), set('06300002', {})])
    }
    expect(await drift(db.pool)).toEqual([])
  })
})
