import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { type ACentre, aCentre } from './a-centre.ts'
import { type Answer, anOffice, type Office, type Person } from './support.ts'

describe('the sign', () => {
  let office: Office
  let here: ACentre
  let staff: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    staff = await office.somebody('LAO_STAFF', here.lao)
  })
  afterAll(() => office.close())

  const sign = (answer: Answer) => answer.signInstallation as Record<string, unknown>
  const codes = (answer: Answer) =>
    Object.fromEntries(
      (answer.fields as { field: string; code: string }[]).map(({ field, code }) => [field, code]),
    )

  /** An LAO with a centre and no sign, and its staff. */
  async function withoutSign(code: string): Promise<{ centreId: string; keeper: Person }> {
    const country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao(code)
      .correctCentre()
      .build()
    return {
      centreId: `centre_${country.centre(code)}`,
      keeper: await office.somebody('LAO_STAFF', country.lao(code)),
    }
  }

  it('is recorded where none stands, with dates as people write them', async () => {
    const { centreId, keeper } = await withoutSign('06309001')
    const answer = await keeper.does('recordSignInstallation', {
      centreId,
      status: 'INSTALLED',
      position: 'OTHER',
      positionOther: 'หน้าตลาด',
      installedOn: '24 มี.ค. ๒๕๖๖',
    })
    expect(sign(answer)).toMatchObject({
      version: 1,
      status: 'INSTALLED',
      positionOther: 'หน้าตลาด',
      installedOn: '2023-03-24',
      recordedBy: keeper.name,
      onBehalf: false,
      centre: { id: centreId },
    })
    const again = await keeper.does('recordSignInstallation', { centreId, status: 'NOT_INSTALLED' })
    expect(again).toMatchObject({ __typename: 'Conflict', currentVersion: 1, fields: [] })
  })

  it('is recorded as not installed, with reason and planned date', async () => {
    const { centreId, keeper } = await withoutSign('06309002')
    const input = {
      centreId,
      status: 'NOT_INSTALLED',
      reasonNotInstalled: 'รองบประมาณ',
      plannedOn: '1/10/2580',
    }
    expect(sign(await keeper.does('recordSignInstallation', input))).toMatchObject({
      status: 'NOT_INSTALLED',
      reasonNotInstalled: 'รองบประมาณ',
      plannedOn: '2037-10-01',
    })
  })

  it('is corrected field by field; placeholders clear, unreadable dates are refused', async () => {
    const answer = await staff.does('updateSignInstallation', {
      id: here.sign,
      version: 1,
      remarks: 'ติดใหม่',
      positionOther: '-',
    })
    expect(sign(answer)).toMatchObject({
      version: 2,
      remarks: 'ติดใหม่',
      positionOther: null,
      status: 'INSTALLED',
    })
    const bad = await staff.does('updateSignInstallation', {
      id: here.sign,
      version: 2,
      installedOn: 'เมื่อวาน',
      plannedOn: '1/10/66',
      remarks: 'ก'.repeat(2001),
    })
    expect(codes(bad)).toEqual({ installedOn: 'BAD_DATE', plannedOn: 'AMBIGUOUS_DATE', remarks: 'TOO_LONG' })
    const cleared = await staff.does('updateSignInstallation', {
      id: here.sign,
      version: 2,
      status: null,
      remarks: null,
    })
    expect(sign(cleared)).toMatchObject({
      version: 3,
      status: null,
      remarks: null,
      installedOn: '2022-06-01',
    })
  })

  it('is replaced: the old one is history with its last day, the new one stands', async () => {
    const place = await aCentre(office)
    const keeper = await office.somebody('LAO_STAFF', place.lao)
    const input = { id: place.sign, version: 1, status: 'INSTALLED', position: 'FENCE', wording: 'ชื่อใหม่' }
    expect(codes(await keeper.does('replaceSignInstallation', { ...input, removedOn: '1/1/2560' }))).toEqual({
      removedOn: 'REMOVED_BEFORE_INSTALLED',
    })
    expect(codes(await keeper.does('replaceSignInstallation', { ...input, removedOn: '1/1/2630' }))).toEqual({
      removedOn: 'IN_FUTURE',
    })
    const answer = await keeper.does('replaceSignInstallation', {
      ...input,
      removedOn: '1/1/2566',
      installedOn: '2/1/2566',
    })
    expect(sign(answer)).toMatchObject({ version: 1, installedOn: '2023-01-02', removedOn: null })
    expect(sign(answer).id).not.toBe(place.sign)
    const { rows } = await office.pool.query(
      'select removed_on::text from sign_installation where centre_id = $1 order by created_at',
      [place.centre.slice(7)],
    )
    expect(rows).toEqual([{ removed_on: '2023-01-01' }, { removed_on: null }])

    const stale = await keeper.does('replaceSignInstallation', { ...input, version: 2 })
    expect(stale).toMatchObject({ __typename: 'Conflict', currentVersion: 2 })
    const late = await keeper.does('updateSignInstallation', {
      id: place.sign,
      version: 2,
      installedOn: '2566-02-01',
    })
    expect(codes(late)).toEqual({ installedOn: 'REMOVED_BEFORE_INSTALLED' })
  })

  it('is replaced once by two who do it at the same time', async () => {
    const place = await aCentre(office)
    const keeper = await office.somebody('LAO_STAFF', place.lao)
    const answers = await Promise.all(
      [1, 2].map(() =>
        keeper.does('replaceSignInstallation', { id: place.sign, version: 1, status: 'INSTALLED' }),
      ),
    )
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Conflict', 'SignSaved'])
  })

  it('is recorded by whoever records its centre, and nobody else', async () => {
    const stranger = await office.somebody('LAO_STAFF', (await aCentre(office)).lao)
    const edits = [
      stranger.does('updateSignInstallation', { id: here.sign, version: 3, remarks: 'ก' }),
      stranger.does('replaceSignInstallation', { id: here.sign, version: 3 }),
      stranger.does('recordSignInstallation', { centreId: here.centre, status: 'INSTALLED' }),
    ]
    for (const answer of await Promise.all(edits)) expect(answer.__typename).toBe('Forbidden')
    const admin = await office.somebody('DLA_ADMIN')
    const edit = { id: here.sign, version: 3, remarks: 'ตรวจแล้ว' }
    expect(codes(await admin.does('updateSignInstallation', edit))).toEqual({ reason: 'REASON_REQUIRED' })
    expect((await admin.does('updateSignInstallation', { ...edit, reason: 'ตรวจพื้นที่' })).__typename).toBe(
      'SignSaved',
    )
  })

  it('is not found by another id', async () => {
    const nowhere = '00000000-0000-7000-8000-000000000000'
    const answers = await Promise.all([
      staff.does('updateSignInstallation', { id: `sign_${nowhere}`, version: 1 }),
      staff.does('updateSignInstallation', { id: here.centre, version: 1 }),
      staff.does('replaceSignInstallation', { id: `sign_${nowhere}`, version: 1 }),
      staff.does('recordSignInstallation', { centreId: `centre_${nowhere}` }),
    ])
    expect(answers.map((answer) => answer.__typename)).toEqual([
      'NotFound',
      'NotFound',
      'NotFound',
      'NotFound',
    ])
  })
})
