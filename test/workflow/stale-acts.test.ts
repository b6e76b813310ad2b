import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { anAdmin, anAnalyst, anEditor, anOfficerOf } from '../support/viewers.ts'
import { aWorkflow, type Payload, type Workflow } from './support.ts'

const document = { documentNumber: 'ประกาศ มท (จำลอง)', effectiveOn: '1 ตุลาคม 2565' }

/** Both values of each field that was named. */
function both(answer: Payload): Record<string, [unknown, unknown]> {
  expect(answer.__typename).toBe('Conflict')
  const fields = answer.fields as { field: string; yours: string; theirs: string }[]
  return Object.fromEntries(
    fields.map(({ field, yours, theirs }) => [field, [JSON.parse(yours), JSON.parse(theirs)]]),
  )
}

describe('what somebody changed meanwhile, beside centres and signs', () => {
  let work: Workflow
  let country: CountryIds

  beforeAll(async () => {
    work = await aWorkflow()
    country = await aCountry(work.db.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .slot()
      .round('r', { due_at: '2099-03-25T00:00:00+07:00' })
      .build()
  })
  afterAll(() => work.close())

  it('of an LAO is shown with both values, and kept beside an edit of other fields on request', async () => {
    const input = { id: `lao_${country.lao('06300101')}`, version: 1, ...document }
    await work.does(anEditor(), 'amendLao', { ...input, nameTh: 'ของเขา' })
    const late = await work.does(anAdmin(), 'amendLao', { ...input, nameTh: 'ของเรา', code: '06300109' })
    expect(both(late)).toEqual({ nameTh: ['ของเรา', 'ของเขา'], code: ['06300109', '06300101'] })
    const base = { code: '06300101' }
    expect(both(await work.does(anAdmin(), 'amendLao', { ...input, code: '06300109', base }))).toEqual({})
    expect(
      await work.does(anAdmin(), 'amendLao', { ...input, code: '06300109', base, merge: true }),
    ).toMatchObject({ laos: [{ code: '06300109', fullNameTh: 'องค์การบริหารส่วนตำบลของเขา' }] })
  })

  it('of a round, too', async () => {
    const closesAt = '2099-05-01T00:00:00+07:00'
    const { version } = await work.one<{ version: number }>(`select version from round where code = 'r'`)
    await work.does(anAdmin(), 'updateRound', { code: 'r', version, nameTh: 'ของเขา', closesAt })
    const late = { code: 'r', version, nameTh: 'ของเรา', closesAt: '2099-04-30T17:00:00Z' }
    expect(both(await work.does(anAdmin(), 'updateRound', late))).toEqual({ nameTh: ['ของเรา', 'ของเขา'] })
    const other = { code: 'r', version, verification: 'ALL', base: { verification: 'OFF' }, merge: true }
    expect(await work.does(anAdmin(), 'updateRound', other)).toMatchObject({
      round: { nameTh: 'ของเขา', verification: 'ALL' },
    })
  })

  it('of a place in the roster is shown as far as the caller may see it', async () => {
    const id = `slot_${country.slot('3001')}`
    await work.does(anEditor(), 'answerNone', { id, version: 1, because: 'ใช้ร่วมกับอำเภออื่น (จำลอง)' })
    const late = { id, version: 1, because: 'ไม่มีอาคาร (จำลอง)' }
    expect(both(await work.does(anOfficerOf(country.province('30')), 'answerNone', late))).toEqual({
      noneReason: ['ไม่มีอาคาร (จำลอง)', 'ใช้ร่วมกับอำเภออื่น (จำลอง)'],
    })
  })

  it('of the legal basis: recorded, corrected, merged, withdrawn by the Department, read by everybody', async () => {
    const stands = async () =>
      (
        await work.api.ask<{ legalReferences: { titleTh: string }[] }>(
          anAnalyst(),
          '{ legalReferences { titleTh } }',
        )
      ).legalReferences
    const wanted = {
      ...{ kind: 'ANNOUNCEMENT', centreKind: 'JOINT', titleTh: 'ประกาศตัวอย่าง (ข้อมูลจำลอง)' },
      ...{ issuedOn: '๑๑ ตุลาคม ๒๕๖๐', clause: 'ข้อ 6', from: '11/10/2560' },
    }
    expect(
      (await work.does(anOfficerOf(country.province('30')), 'recordLegalReference', wanted)).__typename,
    ).toBe('Forbidden')
    const nonsense = { titleTh: '-', url: 'ไม่ใช่', issuedOn: '1/1/9' }
    const refused = await work.does(anEditor(), 'recordLegalReference', nonsense)
    expect((refused.fields as { field: string }[]).map(({ field }) => field).sort()).toEqual([
      ...['issuedOn', 'kind', 'titleTh', 'url'],
    ])
    expect(await stands()).toEqual([])
    const made = await work.does(anEditor(), 'recordLegalReference', wanted)
    expect(made).toMatchObject({
      legalReference: { version: 1, issuedOn: '2017-10-11', from: '2017-10-11', to: null, clause: 'ข้อ 6' },
    })
    const { id } = made.legalReference as { id: string }
    const edit = (fields: object) =>
      work.does(anAdmin(), 'correctLegalReference', { id, version: 1, ...fields })
    expect(await edit({ to: '1/1/2560' })).toMatchObject({ fields: [{ field: 'to', code: 'BAD_PERIOD' }] })
    expect(await edit({ to: '1 มกราคม 2566', number: '7' })).toMatchObject({
      legalReference: { version: 2, to: '2023-01-01', number: '7' },
    })
    expect(both(await edit({ number: '8' }))).toEqual({ number: ['8', '7'] })
    expect(await edit({ clause: 'ข้อ 7', base: { clause: 'ข้อ 6' }, merge: true })).toMatchObject({
      merged: true,
      legalReference: { version: 3, clause: 'ข้อ 7', number: '7' },
    })
    const withdraw = { id, version: 3 }
    expect(await work.does(anAdmin(), 'withdrawLegalReference', { ...withdraw, reason: '-' })).toMatchObject({
      fields: [{ field: 'reason', code: 'REQUIRED' }],
    })
    expect(
      await work.does(anAdmin(), 'withdrawLegalReference', { ...withdraw, reason: 'บันทึกผิด' }),
    ).toMatchObject({ __typename: 'LegalReferenceSaved', legalReference: null })
    expect(await stands()).toEqual([])
    const { changes } = await work.api.ask<{ changes: { nodes: object[] } }>(
      anAnalyst(),
      '{ changes(first: 9) { nodes { noun action reason } } }',
    )
    expect(changes.nodes).toContainEqual({ noun: 'LegalReference', action: 'DELETED', reason: 'บันทึกผิด' })
  })
})
