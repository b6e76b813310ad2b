import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { anOffice, type Office } from './support.ts'

const COUNTS = `query ($round: String!) {
  province(code: "30") { completeness(round: $round, kind: ASSISTANCE, item: SIGN) { expected correct incomplete notRecorded notInstalled } }
}`

describe('the next read after a mutation', () => {
  let office: Office
  beforeAll(async () => {
    office = await anOffice()
  })
  afterAll(() => office.close())

  it('T16: shows the new state, to the editor and to everybody else', async () => {
    const country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre()
      .lao('06300102')
      .correctCentre()
      .round('r', { due_at: '2037-01-01T00:00:00+07:00' })
      .build()
    const staff = await office.somebody('LAO_STAFF', country.lao('06300101'))
    const analyst = await office.somebody('DLA_ANALYST')
    const counts = async (person = analyst) => {
      const data = await person.ask<{ province: { completeness: unknown } }>(COUNTS, { round: 'r' })
      return data.province.completeness
    }
    const none = { correct: 0, incomplete: 0, notInstalled: 0 }
    expect(await counts()).toEqual({ ...none, expected: 2, notRecorded: 2 })

    const recorded = await staff.does('recordSignInstallation', {
      centreId: `centre_${country.centre('06300101')}`,
      status: 'NOT_INSTALLED',
      plannedOn: '1/10/2580',
    })
    expect(recorded.__typename).toBe('SignSaved')
    const after = { ...none, expected: 2, notRecorded: 1, incomplete: 1, notInstalled: 1 }
    expect(await counts()).toEqual(after)
    expect(await counts(staff)).toEqual(after)

    const { id } = recorded.signInstallation as { id: string }
    await staff.does('updateSignInstallation', { id, version: 1, reasonNotInstalled: 'รองบประมาณ' })
    expect(await counts()).toEqual({ ...after, incomplete: 0, correct: 1 })
  })
})
