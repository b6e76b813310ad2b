import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '../../server/access/viewer.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAnalyst, anOfficerOf, aPartner, staffOf } from '../support/viewers.ts'

interface View {
  id: string
  name: string
  address: string
  columns: string[]
  mine: boolean
  version: number
}
const VIEW = 'id name address columns audience mine version'
const LIST = `{ savedViews(screen: OBLIGATIONS) { ${VIEW} } }`
const SAVE = `mutation ($input: SaveViewInput!) { saveView(input: $input) {
  __typename ... on ViewSaved { savedView { ${VIEW} } } ... on InvalidInput { fields { field } } } }`
const UPDATE = `mutation ($input: UpdateSavedViewInput!) { updateSavedView(input: $input) {
  __typename ... on ViewSaved { removed savedView { ${VIEW} } } ... on Conflict { fields { field yours theirs } } } }`

describe('saved views', () => {
  let db: TestDatabase
  let api: Api
  let country: CountryIds
  beforeAll(async () => {
    db = await aDatabase()
    country = await aCountry(db.pool).province('30').district('3001').lao('06300101').province('31').build()
    api = await anApi(db)
  })
  afterAll(async () => {
    await api.close()
    await db.drop()
  })

  async function save(viewer: Viewer, audience: string, name = 'ค้างในอำเภอ'): Promise<View> {
    const input = {
      screen: 'OBLIGATIONS',
      name,
      address: 'province=30&complete=no',
      columns: ['unit'],
      audience,
    }
    const { saveView } = await api.ask<{ saveView: { savedView: View } }>(viewer, SAVE, { input })
    return saveView.savedView
  }
  async function names(viewer: Viewer): Promise<string[]> {
    const { savedViews } = await api.ask<{ savedViews: View[] }>(viewer, LIST)
    return savedViews.map(({ name }) => name)
  }

  it('keeps address and columns, and shows one of one’s own to nobody else', async () => {
    const [analyst, colleague] = [anAnalyst(), anAnalyst()]

    const view = await save(analyst, 'ME')

    expect(view).toMatchObject({
      ...{
        name: 'ค้างในอำเภอ',
        address: 'province=30&complete=no',
        columns: ['unit'],
        mine: true,
        version: 1,
      },
    })
    expect(await names(analyst)).toEqual(['ค้างในอำเภอ'])
    expect(await names(colleague)).toEqual([])
  })

  it('shares with the office: same role and same area; with the role: same role anywhere', async () => {
    const officer = anOfficerOf(country.province('30'))
    await save(officer, 'OFFICE', 'ของสำนักงาน')
    await save(officer, 'ROLE', 'ของบทบาท')

    expect(await names(anOfficerOf(country.province('30')))).toEqual(['ของบทบาท', 'ของสำนักงาน'])
    expect(await names(anOfficerOf(country.province('31')))).toEqual(['ของบทบาท'])
    expect(await names(staffOf(country.lao('06300101')))).toEqual([])
  })

  it('is renamed, shared, taken away and brought back by its owner, and by nobody else', async () => {
    const analyst = anAnalyst()
    const view = await save(analyst, 'ROLE', 'ของกรม')
    const change = (viewer: Viewer, changes: object, version = view.version) =>
      api.ask<{ updateSavedView: { __typename: string; savedView: View } }>(viewer, UPDATE, {
        input: { id: view.id, version, ...changes },
      })

    const other = await change(anAnalyst(), { name: 'ของคนอื่น' })
    const renamed = await change(analyst, { name: 'ของกรมฯ', audience: 'ME' })
    const stale = await change(analyst, { removed: true, name: 'ของอีกหน้าต่าง' })
    await change(analyst, { removed: true }, 2)
    const gone = await names(analyst)
    await change(analyst, { removed: false }, 3)

    expect(other.updateSavedView.__typename).toBe('NotFound')
    expect(renamed.updateSavedView.savedView).toMatchObject({ name: 'ของกรมฯ', audience: 'ME', version: 2 })
    expect(stale.updateSavedView).toEqual({
      __typename: 'Conflict',
      fields: [{ field: 'name', yours: '"ของอีกหน้าต่าง"', theirs: '"ของกรมฯ"' }],
    })
    expect(gone).not.toContain('ของกรมฯ')
    expect(await names(analyst)).toContain('ของกรมฯ')
    expect(await names(anAnalyst())).not.toContain('ของกรมฯ')
  })

  it('refuses an address that leads elsewhere, and a view without a name', async () => {
    const input = { screen: 'LAOS', name: ' ', address: '//elsewhere.example/', audience: 'ME' }
    const { saveView } = await api.ask<{ saveView: { __typename: string; fields: { field: string }[] } }>(
      anAnalyst(),
      SAVE,
      { input },
    )
    expect(saveView.fields.map(({ field }) => field).sort()).toEqual(['address', 'name'])
  })

  it('gives a partner none', async () => {
    const { data, errors } = await api.answer(aPartner(), LIST)
    expect(errors ?? data?.savedViews).toEqual([])
  })
})
