import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { anAdmin, anAnalyst, anEditor, anOfficerOf, staffOf } from '../support/viewers.ts'
import { aWorkflow, type Workflow } from './support.ts'

const DUE = '2099-03-25T00:00:00+07:00'
const document = { documentNumber: 'ประกาศ มท (จำลอง)', effectiveOn: '1 ตุลาคม 2565' }

describe('the register kept by the Department', () => {
  let work: Workflow
  let country: CountryIds
  const lao = (code: string) => `lao_${country.lao(code)}`
  const expected = async (kind = 'ASSISTANCE') => {
    const { completeness } = await work.api.ask<{ completeness: { expected: number; correct: number }[] }>(
      anAnalyst(),
      `{ completeness(round: "r", kind: ${kind}, item: BASIC, groupBy: COUNTRY) { expected correct } }`,
    )
    return completeness[0]
  }

  beforeAll(async () => {
    work = await aWorkflow()
    country = await aCountry(work.db.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre()
      .lao('06300102')
      .lao('06300103')
      .slot()
      .district('3002')
      .slot()
      .province('31')
      .district('3101')
      .round('r', { due_at: DUE })
      .build()
  })
  afterAll(() => work.close())

  it('renames, upgrades, renumbers and moves: the same LAO, counted once, of its new type (T25)', async () => {
    expect(await expected()).toEqual({ expected: 3, correct: 1 })
    const input = {
      id: lao('06300101'),
      version: 1,
      nameTh: 'เมืองใหม่',
      type: 'TOWN',
      code: '04300101',
      ...document,
    }
    expect((await work.does(staffOf(country.lao('06300101')), 'amendLao', input)).__typename).toBe(
      'Forbidden',
    )
    expect(await work.does(anEditor(), 'amendLao', { ...input, district: '3002' })).toMatchObject({
      laos: [
        {
          id: lao('06300101'),
          code: '04300101',
          type: 'TOWN',
          fullNameTh: 'เทศบาลเมืองเมืองใหม่',
          district: { code: '3002' },
        },
      ],
    })
    expect(await expected()).toEqual({ expected: 3, correct: 1 })
    const { rows } = await work.db.pool.query(
      'select code, type, valid::text from lao_version where lao_id = $1 order by valid',
      [country.lao('06300101')],
    )
    expect(rows).toEqual([
      { code: '06300101', type: 'SAO', valid: '(,2022-10-01)' },
      { code: '04300101', type: 'TOWN', valid: '[2022-10-01,)' },
    ])
    expect(
      await work.one(
        `select reason from change where noun = 'lao' and fields ? 'code' and action = 'UPDATED'`,
      ),
    ).toEqual({ reason: document.documentNumber })
  })

  it('says of each field what is wrong, and changes nothing', async () => {
    const input = { id: lao('06300102'), version: 1, ...document }
    for (const [wrong, field, code] of [
      [{ code: '123' }, 'code', 'BAD_CODE'],
      [{ code: '06300103' }, 'code', 'TAKEN'],
      [{ nameTh: 'ตัวอย่าง06300103' }, 'nameTh', 'TAKEN'],
      [{ district: '9999' }, 'district', 'UNKNOWN_DISTRICT'],
      [{ nameTh: 'ก', effectiveOn: '1/1/2600' }, 'effectiveOn', 'IN_FUTURE'],
      [{ nameTh: 'ก', documentNumber: '-' }, 'documentNumber', 'REQUIRED'],
      [{}, 'nameTh', 'NOTHING'],
    ] as const) {
      expect(await work.does(anAdmin(), 'amendLao', { ...input, ...wrong })).toMatchObject({
        fields: [{ field, code }],
      })
    }
    expect((await work.does(anAdmin(), 'amendLao', { ...input, version: 9, nameTh: 'ก' })).__typename).toBe(
      'Conflict',
    )
    const late = { id: lao('06300101'), version: 2, nameTh: 'ก', ...document, effectiveOn: '1 มกราคม 2564' }
    expect(await work.does(anAdmin(), 'amendLao', late)).toMatchObject({
      fields: [{ code: 'BEFORE_LATER_VERSION' }],
    })
  })

  it('merges A and B into C before the due date: A and B leave the denominator, C enters it', async () => {
    const made = await work.does(anAdmin(), 'createLao', {
      ...{
        code: '05300109',
        type: 'SUBDISTRICT_MUNICIPALITY',
        nameTh: 'รวมใหม่',
        district: '3001',
        ...document,
      },
    })
    const [c] = made.laos as { id: string }[]
    expect(await expected()).toEqual({ expected: 4, correct: 1 })
    const laos = [lao('06300102'), lao('06300103')]
    const input = { laos, successor: c?.id, ...document }
    expect(await work.does(anAdmin(), 'endLaos', { ...input, successor: laos[0] })).toMatchObject({
      fields: [{ field: 'successor', code: 'ITSELF' }],
    })
    expect(await work.does(anAdmin(), 'endLaos', input)).toMatchObject({
      laos: [
        { endedOn: '2022-10-01', successor: { id: c?.id } },
        { endedOn: '2022-10-01', successor: { id: c?.id } },
      ],
    })
    expect(await expected()).toEqual({ expected: 2, correct: 1 })
    const ended = (act: 'endLaos' | 'amendLao', more: object) =>
      work.does(anAdmin(), act, { ...document, ...more })
    const said = (field: string) => ({ fields: [{ field, code: 'LAO_ENDED' }] })
    expect(await ended('endLaos', input)).toMatchObject(said('laos'))
    expect(await ended('endLaos', { laos: [c?.id], successor: laos[0] })).toMatchObject(said('successor'))
    const renamed = { id: laos[0], version: 2, nameTh: 'ชื่อใหม่' }
    expect(await ended('amendLao', renamed)).toMatchObject(said('id'))
  })

  it('adds a place to the roster and closes it; the province answers "none, because …"', async () => {
    expect((await expected('JOINT'))?.expected).toBe(2)
    const place = {
      district: '3101',
      labelTh: 'ศาลากลาง',
      documentNumber: 'มท 1 (จำลอง)',
      activeFrom: '1/10/2565',
    }
    // Twice at once, as by an impatient hand.
    const both = await Promise.all([1, 2].map(() => work.does(anAdmin(), 'addJointSlot', place)))
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'SlotSaved'])
    const [id] = both.flatMap(({ slot }) => (slot as { id: string } | undefined)?.id ?? [])
    expect((await expected('JOINT'))?.expected).toBe(3)
    expect(await work.does(anAdmin(), 'addJointSlot', place)).toMatchObject({
      fields: [{ field: 'labelTh', code: 'TAKEN' }],
    })
    expect(
      (await work.does(anAdmin(), 'closeJointSlot', { id, version: 1, documentNumber: 'มท 2' })).__typename,
    ).toBe('SlotSaved')

    const none = { id: `slot_${country.slot('3002')}`, version: 1 }
    const officer = anOfficerOf(country.province('30'))
    expect(await work.does(officer, 'answerNone', none)).toMatchObject({
      fields: [{ field: 'because', code: 'REQUIRED' }],
    })
    const because = { ...none, because: 'ใช้ร่วมกับอำเภอเมือง (จำลอง)' }
    expect((await work.does(anOfficerOf(country.province('31')), 'answerNone', because)).__typename).toBe(
      'Forbidden',
    )
    expect(await work.does(officer, 'answerNone', because)).toMatchObject({
      slot: { noneReason: because.because },
    })
    expect((await expected('JOINT'))?.expected).toBe(1)
    expect((await work.does(officer, 'answerNone', { ...none, version: 2 })).__typename).toBe('SlotSaved')
    expect((await expected('JOINT'))?.expected).toBe(2)
  })

  it('takes back an end and a closing that were entered by mistake: both are owed again', async () => {
    const before = await expected()
    const basis = { documentNumber: 'มท 3 (จำลอง)' }
    const back = { id: lao('06300102'), ...basis }
    expect(
      (await work.does(anOfficerOf(country.province('30')), 'resumeLao', { ...back, version: 2 })).__typename,
    ).toBe('Forbidden')
    expect(await work.does(anEditor(), 'resumeLao', { ...back, version: 1 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
    })
    const tried = await work.does(anEditor(), 'resumeLao', { ...back, version: 2, preview: true })
    expect(tried).toMatchObject({ preview: true, laos: [{ endedOn: '2022-10-01' }] })
    expect(await expected()).toEqual(before)
    expect(await work.does(anEditor(), 'resumeLao', { ...back, version: 2 })).toMatchObject({
      laos: [{ id: lao('06300102'), endedOn: null, successor: null }],
    })
    expect((await expected())?.expected).toBe(Number(before?.expected) + 1)
    expect(await work.does(anEditor(), 'resumeLao', { ...back, version: 3 })).toMatchObject({
      fields: [{ field: 'id', code: 'NOT_ENDED' }],
    })
    const { rows } = await work.db.pool.query('select code, valid::text from lao_version where lao_id = $1', [
      country.lao('06300102'),
    ])
    expect(rows).toEqual([{ code: '06300102', valid: '(,)' }])

    const closed = { id: `slot_${country.slot('3001')}`, ...basis }
    const owed = (await expected('JOINT'))?.expected
    expect(await work.does(anEditor(), 'reopenJointSlot', { ...closed, version: 1 })).toMatchObject({
      fields: [{ code: 'SLOT_OPEN' }],
    })
    await work.does(anEditor(), 'closeJointSlot', { ...closed, version: 1 })
    expect((await expected('JOINT'))?.expected).toBe(Number(owed) - 1)
    expect(await work.does(anEditor(), 'reopenJointSlot', { ...closed, version: 2 })).toMatchObject({
      slot: { endedOn: null },
    })
    expect((await expected('JOINT'))?.expected).toBe(owed)
  })
})
