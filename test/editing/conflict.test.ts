import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ACentre, aCentre } from './a-centre.ts'
import { type Answer, anOffice, type Office, type Person } from './support.ts'

describe('an edit of what somebody changed meanwhile', () => {
  let office: Office
  let here: ACentre
  let staff: Person
  let officer: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    staff = await office.somebody('LAO_STAFF', here.lao)
    officer = await office.somebody('PROVINCE_OFFICER', here.province)
  })
  afterAll(() => office.close())

  const stored = async () =>
    (await office.pool.query('select * from centre where id = $1', [here.centre.slice(7)])).rows[0]
  const conflicts = (answer: Answer) =>
    Object.fromEntries(
      (answer.fields as { field: string; yours: string; theirs: string }[]).map(
        ({ field, yours, theirs }) => [field, [JSON.parse(yours), JSON.parse(theirs)]],
      ),
    )

  /** Both read version v; the officer saves `theirs`, then staff sends `yours`. */
  async function collide(theirs: object, yours: object): Promise<{ answer: Answer; version: number }> {
    const { version } = await stored()
    const first = await officer.does('updateCentre', { id: here.centre, version, ...theirs })
    expect(first.__typename).toBe('CentreSaved')
    const answer = await staff.does('updateCentre', { id: here.centre, version, ...yours })
    return { answer, version: version + 1 }
  }

  it('writes nothing and shows both values of the fields that differ', async () => {
    const { answer, version } = await collide(
      { name: 'ของเขา', remarks: 'เหมือนกัน', phones: '044870031', orderDate: '1 ตุลาคม 2561' },
      { name: 'ของเรา', remarks: 'เหมือนกัน', phones: '044870032', orderDate: '2018-10-01' },
    )
    expect(answer).toMatchObject({ __typename: 'Conflict', currentVersion: version })
    expect(conflicts(answer)).toEqual({
      name: ['ของเรา', 'ของเขา'],
      phones: [
        [{ number: '044870032', extension: null, kind: 'OFFICE' }],
        [{ number: '044870031', extension: null, kind: 'OFFICE' }],
      ],
    })
    expect(await stored()).toMatchObject({ name: 'ของเขา', version })
  })

  it('lists, of the fields whose value was read, only those that somebody else changed', async () => {
    const { name, remarks } = await stored()
    const { answer } = await collide(
      { name: 'เปลี่ยนแล้ว' },
      { name: 'ของเรา', remarks: 'ของเรา', base: { name, remarks } },
    )
    expect(conflicts(answer)).toEqual({ name: ['ของเรา', 'เปลี่ยนแล้ว'] })
  })

  it('is answered as a conflict also when the two edits do not overlap', async () => {
    const { remarks } = await stored()
    const { answer } = await collide({ name: 'ชื่อ' }, { remarks: 'ไม่ทับกัน', base: { remarks } })
    expect(answer).toMatchObject({ __typename: 'Conflict', fields: [] })
    expect((await stored()).remarks).toBe(remarks)
  })

  it('keeps both edits on request, when they do not overlap by what was read', async () => {
    const { remarks } = await stored()
    const ours = { remarks: 'ของเราอยู่', base: { remarks }, merge: true }
    const { answer, version } = await collide({ name: 'ของเขาอยู่' }, ours)
    expect(answer).toMatchObject({
      __typename: 'CentreSaved',
      merged: true,
      centre: { version: version + 1 },
    })
    expect(await stored()).toMatchObject({ name: 'ของเขาอยู่', remarks: 'ของเราอยู่' })
  })

  it('is a conflict all the same where a field overlaps, or nobody says what was read', async () => {
    const { name, remarks } = await stored()
    const overlapping = { name: 'ทับ', remarks: 'ทับ', base: { name, remarks }, merge: true }
    const { answer } = await collide({ name: 'เขาเปลี่ยนชื่อ' }, overlapping)
    expect(conflicts(answer)).toEqual({ name: ['ทับ', 'เขาเปลี่ยนชื่อ'] })
    const blind = await collide({ road: 'ถนนของเขา' }, { remarks: 'ไม่บอกฐาน', merge: true })
    expect(Object.keys(conflicts(blind.answer))).toEqual(['remarks'])
    expect(await stored()).toMatchObject({ name: 'เขาเปลี่ยนชื่อ', remarks })
  })

  it('still says what is wrong with a value when both edits could stand', async () => {
    const { postcode } = await stored()
    const ours = { postcode: '12', base: { postcode }, merge: true }
    const { answer } = await collide({ name: 'อีกชื่อ' }, ours)
    expect(answer).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'postcode' }] })
  })

  it('counts an edit of the people alone as an edit of the centre', async () => {
    const { answer } = await collide(
      { people: [{ role: 'HEAD', name: 'หัวหน้าของเขา (จำลอง)' }] },
      { people: [{ role: 'HEAD', name: 'หัวหน้าของเรา (จำลอง)' }] },
    )
    expect(conflicts(answer).people).toMatchObject([
      [{ id: null, role: 'HEAD', name: 'หัวหน้าของเรา (จำลอง)' }],
      [{ id: expect.stringMatching(/^person_/), role: 'HEAD', name: 'หัวหน้าของเขา (จำลอง)' }],
    ])
  })

  it('sees edits by hand in the database', async () => {
    const { version } = await stored()
    await office.pool.query("update centre set road = 'ถนนจากฐานข้อมูล' where id = $1", [here.centre.slice(7)])
    const answer = await staff.does('updateCentre', { id: here.centre, version, road: 'ถนนของเรา' })
    expect(conflicts(answer)).toEqual({ road: ['ถนนของเรา', 'ถนนจากฐานข้อมูล'] })
  })

  it('is refused for a sign in the same way', async () => {
    const edit = (person: Person, fields: object) =>
      person.does('updateSignInstallation', { id: here.sign, version: 1, ...fields })
    expect((await edit(officer, { wording: 'ป้ายของเขา', size: '2 x 1 ม.' })).__typename).toBe('SignSaved')
    const answer = await edit(staff, { wording: 'ป้ายของเรา', material: 'ไม้', base: { material: null } })
    expect(answer).toMatchObject({ __typename: 'Conflict', currentVersion: 2 })
    expect(conflicts(answer)).toEqual({ wording: ['ป้ายของเรา', 'ป้ายของเขา'] })
  })

  it('is merged for a sign in the same way', async () => {
    const { version } = (
      await office.pool.query('select version from sign_installation where id = $1', [here.sign.slice(5)])
    ).rows[0]
    await officer.does('updateSignInstallation', { id: here.sign, version, size: '3 x 1 ม.' })
    const answer = await staff.does('updateSignInstallation', {
      ...{ id: here.sign, version, material: 'เหล็ก', base: { material: null }, merge: true },
    })
    expect(answer).toMatchObject({
      __typename: 'SignSaved',
      merged: true,
      signInstallation: { version: version + 2 },
    })
  })

  it('lets one of two equal versions through when both arrive at once', async () => {
    const { version } = await stored()
    const answers = await Promise.all(
      [staff, officer].map((person, n) =>
        person.does('updateCentre', { id: here.centre, version, name: `พร้อมกัน ${n}` }),
      ),
    )
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['CentreSaved', 'Conflict'])
    expect((await stored()).version).toBe(version + 1)
  })
})
