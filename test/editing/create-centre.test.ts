import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { type Answer, anOffice, type Office, type Person } from './support.ts'

describe('createCentre', () => {
  let office: Office
  let staff: Person
  let officer: Person
  let lao: string
  let slot: string

  beforeAll(async () => {
    office = await anOffice()
    const country = await aCountry(office.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .lao('06300102')
      .lao('06300103', { ended_on: '2022-10-01' })
      .slot()
      .district('3002')
      .slot({ none_reason: 'ใช้ร่วมกับอำเภอเมือง', none_answered_at: new Date() })
      .province('31')
      .district('3101')
      .lao('06310101')
      .round('r', { due_at: '2037-01-01T00:00:00+07:00' })
      .build()
    lao = country.lao('06300101')
    slot = `slot_${country.slot('3001')}`
    staff = await office.somebody('LAO_STAFF', lao)
    officer = await office.somebody('PROVINCE_OFFICER', country.province('30'))
  })
  afterAll(() => office.close())

  const centre = (answer: Answer) => answer.centre as Record<string, unknown>
  const codes = (answer: Answer) =>
    Object.fromEntries(
      (answer.fields as { field: string; code: string }[]).map(({ field, code }) => [field, code]),
    )

  it("records an LAO's own centre by its code, with people, at once", async () => {
    const answer = await staff.does('createCentre', {
      lao: '๖300101', // a spreadsheet dropped the zero
      name: 'ศูนย์ช่วยเหลือประชาชน (จำลอง)',
      district: '3001',
      phones: '044870026',
      people: [{ role: 'HEAD', name: 'หัวหน้า (จำลอง)', jobTitle: 'ปลัด' }],
    })
    expect(answer.__typename).toBe('CentreSaved')
    expect(centre(answer)).toMatchObject({
      version: 1,
      recordedBy: staff.name,
      onBehalf: false,
      district: { code: '3001' },
      people: [{ role: 'HEAD', jobTitle: 'ปลัด' }],
    })
    const { rows } = await office.pool.query(
      `select state, first_recorded_at is not null recorded from obligation_status join obligation o on o.id = obligation_id
       where o.lao_id = $1 and o.item = 'BASIC'`,
      [lao],
    )
    expect(rows).toEqual([{ state: 'INCOMPLETE', recorded: true }])
  })

  it('answers that it exists already, with the version that stands', async () => {
    const answer = await staff.does('createCentre', { lao: `lao_${lao}`, name: 'อีกครั้ง' })
    expect(answer).toMatchObject({ __typename: 'Conflict', currentVersion: 1, fields: [] })
  })

  it('lets one of several at once through', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => officer.does('createCentre', { lao: '06300102', name: 'พร้อมกัน' })),
    )
    const names = answers.map((answer) => answer.__typename).sort()
    expect(names).toEqual(['CentreSaved', ...Array.from({ length: 5 }, () => 'Conflict')])
  })

  it('records a joint centre with host and members of its province', async () => {
    const answer = await officer.does('createCentre', {
      slot,
      name: 'ศูนย์ปฏิบัติการร่วม (จำลอง)',
      hostLao: '06300101',
      members: [{ lao: '06300101' }, { lao: '06300102', from: '1 ต.ค. 2561' }],
    })
    expect(centre(answer)).toMatchObject({ onBehalf: false, hostLao: { code: '06300101' } })
    expect(centre(answer).members).toEqual(
      expect.arrayContaining([
        { lao: { code: '06300101' }, from: null, to: null },
        { lao: { code: '06300102' }, from: '2018-10-01', to: null },
      ]),
    )
  })

  it('ends the membership of an LAO that is left out, and begins another when it comes back', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bangkok' }).format(new Date())
    const { rows } = await office.pool.query('select id, version from centre where slot_id is not null')
    const id = `centre_${rows[0].id}`
    const left = await officer.does('updateCentre', { id, version: 1, members: [{ lao: '06300101' }] })
    expect(centre(left)).toMatchObject({ version: 2 })
    expect(centre(left).members).toEqual(
      expect.arrayContaining([{ lao: { code: '06300102' }, from: '2018-10-01', to: today }]),
    )
    const read = centre(left).members as { lao: { code: string }; from: string | null; to: string | null }[]
    const back = await officer.does('updateCentre', {
      id,
      version: 2,
      members: [...read.map(({ lao, from, to }) => ({ lao: lao.code, from, to })), { lao: '06300102' }],
    })
    expect(centre(back).members).toEqual(
      expect.arrayContaining([
        { lao: { code: '06300101' }, from: null, to: null },
        { lao: { code: '06300102' }, from: '2018-10-01', to: today },
        { lao: { code: '06300102' }, from: today, to: null },
      ]),
    )
    const twice = await officer.does('updateCentre', {
      id,
      version: 3,
      members: [{ lao: '06310101' }, { lao: '06300101', from: '2566' }],
    })
    expect(codes(twice)).toEqual({ 'members.0.lao': 'OUTSIDE_PROVINCE', 'members.1.from': 'BAD_DATE' })
  })

  it('refuses what is not expected there, or not said', async () => {
    const { rows } = await office.pool.query('select id from joint_slot where none_reason is not null')
    expect(codes(await officer.does('createCentre', { slot: `slot_${rows[0].id}` }))).toEqual({
      slot: 'SLOT_CLOSED',
    })
    expect(codes(await officer.does('createCentre', { lao: '06300101', slot }))).toEqual({
      lao: 'ONE_SUBJECT',
    })
    expect(codes(await officer.does('createCentre', { name: 'ก' }))).toEqual({ lao: 'ONE_SUBJECT' })
    const ended = await office.pool.query("select id from lao where code = '06300103'")
    expect(codes(await officer.does('createCentre', { lao: `lao_${ended.rows[0].id}` }))).toEqual({
      lao: 'LAO_ENDED',
    })
    expect((await officer.does('createCentre', { lao: '06300103' })).__typename).toBe('NotFound')
    expect((await officer.does('createCentre', { slot: 'slot_x' })).__typename).toBe('NotFound')
  })

  it('refuses joint centres to LAOs, and other provinces to everybody but the Department', async () => {
    expect((await staff.does('createCentre', { slot, name: 'ก' })).__typename).toBe('Forbidden')
    expect((await officer.does('createCentre', { lao: '06310101', name: 'ก' })).__typename).toBe('Forbidden')
    const editor = await office.somebody('DLA_EDITOR')
    const input = { lao: '06310101', name: 'โดยกรม' }
    expect(codes(await editor.does('createCentre', input))).toEqual({ reason: 'REASON_REQUIRED' })
    const answer = await editor.does('createCentre', { ...input, reason: 'อปท. ขอให้บันทึก' })
    expect(centre(answer)).toMatchObject({ name: 'โดยกรม', onBehalf: false })
  })
})
