import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../server/access/viewer.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAnalyst, anOfficerOf, aPartner, staffOf } from '../support/viewers.ts'

const NOTE = `mutation ($input: NoteContactsInput!) { noteContacts(input: $input) {
  __typename ... on ContactsSaved { count ids } ... on InvalidInput { fields { field } } } }`
const WITHDRAW = `mutation ($ids: [ID!]!) { withdrawContacts(ids: $ids) { __typename } }`

interface Noted {
  __typename: string
  count: number
  ids: string[]
}

describe('notes on calling', () => {
  let db: TestDatabase
  let api: Api
  let country: CountryIds
  beforeAll(async () => {
    db = await aDatabase()
    country = await aCountry(db.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre({ phones: [] })
      .lao('06300102')
      .province('31')
      .district('3101')
      .lao('06310101')
      .round('r', { due_at: '2033-03-25T00:00:00+07:00' })
      .build()
    api = await anApi(db)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  async function owed(lao: string): Promise<string[]> {
    const { rows } = await db.pool.query<{ id: string }>(
      `select 'obligation_' || id id from obligation where lao_id = $1 order by item`,
      [country.lao(lao)],
    )
    return rows.map(({ id }) => id)
  }
  async function note(viewer: Viewer, obligations: string[], more: object = {}): Promise<Noted> {
    const input = { obligations, outcome: 'UNREACHABLE', ...more }
    return (await api.ask<{ noteContacts: Noted }>(viewer, NOTE, { input })).noteContacts
  }
  async function listed(viewer: Viewer, where: string): Promise<number> {
    const { obligations } = await api.ask<{ obligations: { totalCount: number } }>(
      viewer,
      `{ obligations(round: "r", where: { ${where} }) { totalCount } }`,
    )
    return obligations.totalCount
  }

  it('notes each unit once, lists it, and takes it back', async () => {
    const officer = anOfficerOf(country.province('30'))
    const rows = [...(await owed('06300101')), ...(await owed('06300102'))]

    const noted = await note(officer, rows, { remark: 'ไม่รับสาย (ข้อมูลจำลอง)', nextOn: '1/2/2569' })

    expect(noted).toMatchObject({ __typename: 'ContactsSaved', count: 2 })
    expect(await listed(officer, 'contact: [UNREACHABLE]')).toBe(4)
    expect(await listed(officer, 'contactByMe: true, contactDueBy: "2026-02-01"')).toBe(4)
    expect(await listed(officer, 'contactByMe: true, contactDueBy: "2026-01-31"')).toBe(0)
    expect(await listed(anAnalyst(), 'contactByMe: true')).toBe(0)
    expect(await listed(anAnalyst(), 'contact: [UNREACHABLE]')).toBe(4)
    await api.ask(officer, WITHDRAW, { ids: noted.ids })
    expect(await listed(officer, 'contact: [UNREACHABLE]')).toBe(0)
  })

  it('lets the latest note stand', async () => {
    const rows = await owed('06300102')
    await note(anAnalyst(), rows)
    await note(anAnalyst(), rows.slice(0, 1), { outcome: 'PROMISED' })

    expect(await listed(anAnalyst(), 'contact: [UNREACHABLE], lao: "06300102"')).toBe(0)
    expect(await listed(anAnalyst(), 'contact: [PROMISED], lao: "06300102"')).toBe(2)
  })

  it('refuses units of another province as a whole, and people who follow nobody up', async () => {
    const mixed = [...(await owed('06300101')), ...(await owed('06310101'))]

    expect((await note(anOfficerOf(country.province('30')), mixed)).__typename).toBe('Forbidden')
    expect((await note(staffOf(country.lao('06300101')), await owed('06300101'))).__typename).toBe(
      'Forbidden',
    )
    const { rows } = await db.pool.query('select 1 from contact_note where subject_id = $1', [
      country.lao('06310101'),
    ])
    expect(rows).toEqual([])
  })

  it('is seen by its own area only: elsewhere there is no note, and the filter finds none', async () => {
    await note(anAnalyst(), await owed('06310101'))

    expect(await listed(anOfficerOf(country.province('31')), 'contact: [UNREACHABLE], province: "31"')).toBe(
      2,
    )
    expect(await listed(anOfficerOf(country.province('30')), 'contact: [UNREACHABLE], province: "31"')).toBe(
      0,
    )
    const { errors } = await api.answer(
      aPartner(),
      '{ obligations(round: "r", where: { contact: [UNREACHABLE] }, first: 1) { totalCount } }',
    )
    expect(errors).toHaveLength(1)
  })

  it('takes back nobody else’s', async () => {
    const { ids } = await note(anAnalyst(), await owed('06300101'))
    const { withdrawContacts } = await api.ask<{ withdrawContacts: { __typename: string } }>(
      anAnalyst(),
      WITHDRAW,
      { ids },
    )
    expect(withdrawContacts.__typename).toBe('NotFound')
  })

  it('finds what lacks exactly one thing', async () => {
    expect(await listed(anAnalyst(), 'openPoints: 1, state: [INCOMPLETE]')).toBe(1)
  })
})
