import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { anAdmin, anEditor, anOfficerOf, aPartner, staffOf } from '../support/viewers.ts'
import { aWorkflow, type Workflow } from './support.ts'

const SOON = '2099-01-01T00:00:00+07:00'

describe('a round that has closed', () => {
  let work: Workflow
  let country: CountryIds
  const staff = () => staffOf(country.lao('06300101'))
  const round = async () =>
    work.one<{ version: number; closes_at: Date | null }>(`select * from round where code = 'old'`)
  const edit = async (road: string, viewer = staff(), lao = '06300101') => {
    const id = country.centre(lao)
    const { version } = await work.one<{ version: number }>('select version from centre where id = $1', [id])
    const reason = 'ทดสอบ (จำลอง)'
    return work.does(viewer, 'updateCentre', { id: `centre_${id}`, version, road, reason })
  }

  beforeAll(async () => {
    work = await aWorkflow()
    country = await aCountry(work.db.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre()
      .lao('06300102')
      .correctCentre()
      .slot()
      .round('old', { due_at: '2023-03-25T00:00:00+07:00' })
      .build()
  })
  afterAll(() => work.close())

  it('is closed by an administrator, at the version that was read, not before it is due', async () => {
    const { version } = await round()
    const input = { code: 'old', version, closesAt: '2023-01-01T00:00:00+07:00' }
    expect(await work.does(anAdmin(), 'updateRound', input)).toMatchObject({
      fields: [{ field: 'closesAt', code: 'TOO_EARLY' }],
    })
    const good = { ...input, closesAt: '2023-04-01T00:00:00+07:00', reason: 'สิ้นสุดการติดตาม (จำลอง)' }
    expect((await work.does(anEditor(), 'updateRound', good)).__typename).toBe('Forbidden')
    expect((await work.does(anAdmin(), 'updateRound', { ...good, version: 99 })).__typename).toBe('Conflict')
    expect((await edit('ก่อนปิด')).__typename).toBe('CentreSaved')
    expect(await work.does(anAdmin(), 'updateRound', good)).toMatchObject({
      round: { closesAt: '2023-03-31T17:00:00+00:00' },
    })
  })

  it('holds its records fast, for everybody who writes in a name', async () => {
    for (const viewer of [staff(), anOfficerOf(country.province('30')), anAdmin()]) {
      expect(await edit('หลังปิด', viewer)).toMatchObject({
        __typename: 'Forbidden',
        messageTh: expect.stringContaining('ปลดล็อก'),
      })
    }
    const { basic } = await work.owed(staff(), '06300101', 'old')
    expect(basic.writable).toBe(false)
    const none = { id: `slot_${country.slot('3001')}`, version: 1, because: 'ไม่มี (จำลอง)' }
    expect(await work.does(anOfficerOf(country.province('30')), 'answerNone', none)).toMatchObject({
      __typename: 'Forbidden',
      messageTh: expect.stringContaining('ปลดล็อก'),
    })
  })

  it('lets one unit write again until its unlock ends, and the figures follow', async () => {
    const input = { round: 'old', lao: '06300101', until: SOON, reason: 'น้ำท่วมที่ทำการ (จำลอง)' }
    expect((await work.does(anEditor(), 'unlockUnit', input)).__typename).toBe('Forbidden')
    for (const [wrong, code] of [
      [{ reason: ' ' }, 'REQUIRED'],
      [{ until: '2023-01-01T00:00:00+07:00' }, 'IN_PAST'],
      [{ lao: null }, 'REQUIRED'],
    ] as const) {
      expect(await work.does(anAdmin(), 'unlockUnit', { ...input, ...wrong })).toMatchObject({
        fields: [{ code }],
      })
    }
    expect(await work.does(anAdmin(), 'unlockUnit', input)).toMatchObject({ rows: 2, preview: false })
    expect(await edit('ปลดล็อกแล้ว')).toMatchObject({ centre: { road: 'ปลดล็อกแล้ว' } })
    expect((await edit('ที่อื่น', staffOf(country.lao('06300102')), '06300102')).__typename).toBe('Forbidden')

    await work.db.pool.query(`update centre set name = null where id = $1`, [country.centre('06300101')])
    expect((await work.owed(staff(), '06300101', 'old')).basic).toMatchObject({
      state: 'INCOMPLETE',
      writable: true,
    })
    await work.db.pool.query(`update round_unlock set until = granted_at + interval '1 microsecond'`)
    expect((await edit('หมดเวลา')).__typename).toBe('Forbidden')
  })

  it('shows who was unlocked, until when and why, and locks again before the time', async () => {
    const input = { round: 'old', lao: '06300102', until: SOON, reason: 'ขอแก้ที่อยู่ (จำลอง)' }
    const admin = anAdmin()
    await work.does(admin, 'unlockUnit', input)
    const ledger = `{ round(code: "old") { unlocks { id reason grantedBy until revokedAt lao { code } } } }`
    const { round: read } = await work.api.ask<{ round: { unlocks: { id: string }[] } }>(staff(), ledger)
    expect(read.unlocks[0]).toMatchObject({
      ...{ reason: input.reason, grantedBy: admin.name, revokedAt: null, lao: { code: '06300102' } },
    })
    const unlock = read.unlocks[0]?.id
    expect((await work.does(admin, 'lockUnitAgain', { unlock })).__typename).toBe('RowsChanged')
    expect((await work.does(admin, 'lockUnitAgain', { unlock })).__typename).toBe('NotFound')
    expect((await edit('ล็อกแล้ว', staffOf(country.lao('06300102')), '06300102')).__typename).toBe('Forbidden')
    await expect(work.api.ask(aPartner(), ledger)).rejects.toThrow('There is no field')
  })

  it('is written to again when another round asks for the record, or it is opened again', async () => {
    const { version } = await round()
    await work.does(anAdmin(), 'updateRound', { code: 'old', version, closesAt: null })
    expect((await edit('เปิดอีกครั้ง')).__typename).toBe('CentreSaved')
    await work.does(anAdmin(), 'updateRound', {
      ...{ code: 'old', version: version + 1, closesAt: '2023-04-01T00:00:00+07:00' },
    })
    expect((await edit('ปิดอีก')).__typename).toBe('Forbidden')
    await aCountry(work.db.pool).round('new', { due_at: '2098-03-25T00:00:00+07:00' }).build()
    expect((await edit('รอบใหม่')).__typename).toBe('CentreSaved')
  })
})
