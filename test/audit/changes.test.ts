import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { changedNouns } from '../../server/audit/changed-fields.ts'
import { TABLE_RIGHTS } from '../../server/database/table-rights.ts'
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

  it('names the places that stand in it, and nothing else', async () => {
    const asked = `query ($where: ChangeFilter) {
      changes(first: 100, where: $where) { nodes { fields { field from fromNameTh to toNameTh toNameEn } } }
    }`
    const where = { record: `centre_${ids.centre('06300101')}` }
    const found = await api.ask<{ changes: { nodes: { fields: Record<string, string | null>[] }[] } }>(
      ...[anAdmin(), asked, { where }],
    )
    const fields = found.changes.nodes.flatMap((change) => change.fields)
    expect(fields.filter(({ toNameTh }) => toNameTh !== null)).toEqual([
      {
        ...{ field: 'district', from: null, fromNameTh: null },
        ...{ to: ids.district('3001'), toNameTh: 'อำเภอตัวอย่าง 3001', toNameEn: 'Sample 3001' },
      },
      {
        ...{ field: 'lao', from: null, fromNameTh: null },
        ...{ to: ids.lao('06300101'), toNameTh: 'อบต.ตัวอย่าง06300101', toNameEn: null },
      },
    ])
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

  it('tells the Department, and nobody with an area, what became of a round', async () => {
    const country = await aCountry(db.pool).round('told', { due_at: '2099-03-25T00:00:00+07:00' }).build()
    const where = { record: `round_${country.round('told')}` }
    await db.pool.query("update round set name_th = 'รอบที่เปลี่ยนชื่อ (ข้อมูลจำลอง)' where code = 'told'")
    for (const viewer of [anAdmin(), anAnalyst()]) {
      const { changes } = await api.ask<Page>(viewer, CHANGES, { where })
      expect(changes.nodes[0]).toEqual({
        ...{ noun: 'Round', action: 'UPDATED' },
        fields: [{ field: 'nameTh', from: 'รอบ told (ข้อมูลจำลอง)', to: 'รอบที่เปลี่ยนชื่อ (ข้อมูลจำลอง)' }],
      })
    }
    const { changes } = await api.ask<Page>(anOfficerOf(ids.province('30')), CHANGES, { where })
    expect(changes.nodes).toEqual([])
  })
})

/** What is a record of what was done, is told by such a record, or holds nothing but secrets and digests. */
const NO_HISTORY =
  `audit_link export_receipt import_receipt import_receipt_line private_reveal setting_change sign_in_event alarm
  account_credential account_identity one_time_code partner_token_secret session`.split(/\s+/)

describe('the history', () => {
  it('is kept of every table that people write, by the database itself', async () => {
    const { rows } = await db.pool.query<{ name: string }>(
      `select distinct t.tgrelid::regclass::text as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid where p.proname like 'record\\_%'`,
    )
    const kept = rows.map(({ name }) => name)
    const written = Object.entries(TABLE_RIGHTS).flatMap(([table, right]) =>
      right === 'ADD' || right === 'WRITE' ? [table] : [],
    )
    expect(written.filter((table) => !kept.includes(table)).sort()).toEqual([...NO_HISTORY].sort())
    expect(kept).toEqual(expect.arrayContaining(changedNouns().map(([table]) => table)))
  })

  it('says what a round demanded before and after, whoever changed it', async () => {
    const { rows } = await db.pool.query<{ id: string }>(
      `with r as (insert into round (code, name_th, name_en, opens_at, due_at) values ('a', 'ก', 'a', now(), now() + interval '1 day') returning id)
       insert into round_rule select r.id, rule.id from r, rule where rule.id in ('sign.status', 'basic.name') returning round_id id`,
    )
    await db.pool.query("delete from round_rule where rule_id = 'sign.status'")
    const told = await db.pool.query(
      "select fields -> 'rules' rules from change where record_id = $1 and fields ? 'rules' order by seq",
      [rows[0]?.id],
    )
    expect(told.rows.map(({ rules }) => rules as unknown)).toEqual([
      { from: [], to: ['basic.name', 'sign.status'] },
      { from: ['basic.name', 'sign.status'], to: ['basic.name'] },
    ])
  })
})
