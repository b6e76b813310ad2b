import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../server/access/viewer.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aDistrictOfficerOf, anAdmin, anOfficerOf } from '../support/viewers.ts'

const QUESTION = `{ obligations(round: "r", first: 10, where: { item: BASIC }) { nodes {
  province { code } recordedBy contact { remark } issues { explanation explainedBy }
  assuranceActs { byName reason } } } }`
const CALLED = '{ obligations(round: "r", first: 10, where: { contact: [UNREACHABLE] }) { totalCount } }'

interface Owed {
  province: { code: string }
  recordedBy: string | null
  contact: object | null
  issues: { explanation: string | null; explainedBy: string | null }[]
  assuranceActs: object[] | null
}

describe('a unit that moves to another province after the due day', () => {
  let db: TestDatabase
  let api: Api
  let ids: CountryIds

  beforeAll(async () => {
    db = await aDatabase()
    api = await anApi(db)
    const story = aCountry(db.pool).province('30').district('3001').lao('06300101').correctCentre()
    ids = await story
      .province('40')
      .district('4001')
      .round('r', { due_at: '2023-03-25T00:00:00+07:00' })
      .build()
    const basic = `from obligation o where o.item = 'BASIC'`
    await db.pool.query(`update centre set recorded_by = 'ผู้บันทึก (ข้อมูลจำลอง)'`)
    await db.pool.query(
      `insert into assurance_act (obligation_id, act, by_id, by_name, record)
       select o.id, 'CONFIRMED', uuid_v7(), 'ผู้ยืนยัน (ข้อมูลจำลอง)', '{}' ${basic}`,
    )
    await db.pool.query(
      `insert into issue (obligation_id, rule_id, state, opened_at, explanation, explained_by, explained_at)
       select o.id, (select id from rule where severity = 'QUERY' limit 1), 'EXPLAINED', now(), 'เฉพาะภายใน', 'ผู้ชี้แจง (ข้อมูลจำลอง)', now() ${basic}`,
    )
    await db.pool.query(
      `insert into contact_note (round_id, subject_id, outcome, remark, noted_by, noted_by_id)
       select o.round_id, o.subject_id, 'UNREACHABLE', 'เฉพาะภายใน', 'ผู้โทร (ข้อมูลจำลอง)', uuid_v7() ${basic}`,
    )
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  const owedFor = async (viewer: Viewer) => {
    const { obligations } = await api.ask<{ obligations: { nodes: Owed[] } }>(viewer, QUESTION)
    return obligations.nodes[0]
  }
  const calledFor = async (viewer: Viewer) =>
    (await api.ask<{ obligations: { totalCount: number } }>(viewer, CALLED)).obligations.totalCount
  const shown = {
    recordedBy: 'ผู้บันทึก (ข้อมูลจำลอง)',
    contact: { remark: 'เฉพาะภายใน' },
    issues: [{ explanation: 'เฉพาะภายใน' }],
    assuranceActs: [{ byName: 'ผู้ยืนยัน (ข้อมูลจำลอง)' }],
  }
  const hidden = {
    recordedBy: null,
    contact: null,
    issues: [{ explanation: null, explainedBy: null }],
    assuranceActs: null,
  }

  it('takes what only its own office may read along; the figure stays where it was', async () => {
    const old = [anOfficerOf(ids.province('30')), aDistrictOfficerOf(ids.district('3001'))]
    const next = [anOfficerOf(ids.province('40')), aDistrictOfficerOf(ids.district('4001'))]
    for (const viewer of old) expect(await owedFor(viewer)).toMatchObject(shown)
    for (const viewer of next) expect(await owedFor(viewer)).toMatchObject(hidden)
    await db.pool.query('update lao set province_id = $1, district_id = $2', [
      ids.province('40'),
      ids.district('4001'),
    ])
    const before = { province: { code: '30' } }
    for (const viewer of old) {
      expect(await owedFor(viewer)).toMatchObject({ ...hidden, ...before })
      expect(await calledFor(viewer)).toBe(0)
    }
    for (const viewer of [...next, anAdmin()]) {
      expect(await owedFor(viewer)).toMatchObject({ ...shown, ...before })
      expect(await calledFor(viewer)).toBe(2)
    }
  })
})
