import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAdmin, anAnalyst, anOfficerOf, aPartner, staffOf } from '../support/viewers.ts'

let db: TestDatabase
let api: Api
let ids: CountryIds
beforeAll(async () => {
  db = await aDatabase()
  ids = await aCountry(db.pool)
    .province('30')
    .district('3001')
    .lao('06300101')
    .correctCentre({ remarks: 'หมายเหตุ (ข้อมูลจำลอง)' })
    .person({ role: 'OFFICER', mobile: '0812345670' })
    .installedSign()
    .province('31')
    .district('3101')
    .lao('06310101')
    .correctCentre()
    .build()
  await db.pool.query("update centre set name = 'ชื่อใหม่ (ข้อมูลจำลอง)' where id = $1", [ids.centre('06300101')])
  api = await anApi(db)
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

interface Page {
  changes: {
    totalCount: number
    nodes: {
      noun: string
      action: string
      fields: { field: string; from: string | null; to: string | null }[]
    }[]
  }
}
const CHANGES = `query ($where: ChangeFilter) {
  changes(first: 100, where: $where) { totalCount nodes { noun action fields { field from to } } }
}`

describe('changes', () => {
  it('tells the latest first, from what to what, also of an edit by hand', async () => {
    const where = { record: `centre_${ids.centre('06300101')}` }
    const { changes } = await api.ask<Page>(anAdmin(), CHANGES, { where })
    expect(changes.nodes[0]).toMatchObject({ noun: 'Centre', action: 'UPDATED' })
    expect(changes.nodes[0]?.fields).toEqual([
      { field: 'name', from: expect.stringContaining('ศูนย์ตัวอย่าง'), to: 'ชื่อใหม่ (ข้อมูลจำลอง)' },
    ])
    expect(changes.nodes[1]).toMatchObject({ noun: 'Centre', action: 'CREATED' })
  })

  it('shows a field as the reader may see it today', async () => {
    const where = { centre: `centre_${ids.centre('06300101')}` }
    const mobile = async (viewer: Parameters<Api['ask']>[0]) => {
      const { changes } = await api.ask<Page>(viewer, CHANGES, { where })
      return changes.nodes.flatMap((c) => c.fields ?? []).find((f) => f.field === 'mobile')?.to
    }
    expect(await mobile(anAdmin())).toBe('0812345670')
    expect(await mobile(anAnalyst())).toBe('08xxxxxx70')
    expect(await mobile(staffOf(ids.lao('06300101')))).toBe('0812345670')
  })

  it('tells officers and staff of their own area only', async () => {
    const nouns = async (viewer: Parameters<Api['ask']>[0], code: string) => {
      const where = { centre: `centre_${ids.centre(code)}` }
      const count = 'query ($where: ChangeFilter) { changes(first: 1, where: $where) { totalCount } }'
      return (await api.ask<Page>(viewer, count, { where })).changes.totalCount
    }
    expect(await nouns(anOfficerOf(ids.province('30')), '06300101')).toBeGreaterThan(0)
    expect(await nouns(anOfficerOf(ids.province('30')), '06310101')).toBe(0)
    expect(await nouns(staffOf(ids.lao('06310101')), '06300101')).toBe(0)
    expect(await nouns(aPartner(), '06300101')).toBe(0)
    await expect(api.ask(aPartner(), CHANGES, {})).rejects.toThrow('There is no field fields')
  })
})
