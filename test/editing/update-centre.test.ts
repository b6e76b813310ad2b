import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ACentre, aCentre } from './a-centre.ts'
import { type Answer, anOffice, type Office, type Person } from './support.ts'

describe('updateCentre', () => {
  let office: Office
  let here: ACentre
  let staff: Person

  beforeAll(async () => {
    office = await anOffice()
    here = await aCentre(office)
    staff = await office.somebody('LAO_STAFF', here.lao)
  })
  afterAll(() => office.close())

  /** An edit of the centre as it is now. */
  async function edit(input: object, person = staff): Promise<Answer> {
    const { rows } = await office.pool.query<{ version: number }>(
      'select version from centre where id = $1',
      [here.centre.slice(7)],
    )
    return person.does('updateCentre', { id: here.centre, version: rows[0]?.version, ...input })
  }
  const saved = (answer: Answer) => answer.centre as Record<string, unknown>
  const lastChange = async () =>
    (await office.pool.query('select * from change order by seq desc limit 1')).rows[0]

  it('saves what was sent, leaves what was not, and clears what is null', async () => {
    const first = await edit({ name: 'ศูนย์ช่วยเหลือประชาชน', remarks: 'ติดต่อในเวลาราชการ' })
    const second = await edit({ remarks: null })
    expect(first.__typename).toBe('CentreSaved')
    expect(saved(first)).toMatchObject({ remarks: 'ติดต่อในเวลาราชการ', addressNo: saved(second).addressNo })
    expect(saved(second)).toMatchObject({ name: 'ศูนย์ช่วยเหลือประชาชน', remarks: null })
    expect(saved(second).version).toBe(Number(saved(first).version) + 1)
  })

  it('names the recorder in the record, and person, request and fields in the history', async () => {
    const answer = await edit({ road: 'ถนนมิตรภาพ' })
    expect(saved(answer)).toMatchObject({ recordedBy: staff.name, onBehalf: false })
    expect(await lastChange()).toMatchObject({
      noun: 'centre',
      actor: staff.name,
      on_behalf_of: null,
      request_id: expect.stringMatching(/.+/),
      fields: { road: { from: null, to: 'ถนนมิตรภาพ' } },
    })
  })

  it('keeps quotes, backslashes and question marks as they are', async () => {
    const remarks = `ป้าย "ก" 'ข' \\ ? $1 :x -- ; %`
    expect(saved(await edit({ remarks })).remarks).toBe(remarks)
  })

  it('writes nothing when nothing differs', async () => {
    const before = await edit({ road: 'ถนนสุรนารี' })
    const after = await edit({ road: '  ถนนสุรนารี ' })
    expect(saved(after).version).toBe(saved(before).version)
  })

  it('understands Thai digits, dates of both eras, telephones and coordinates as people write them', async () => {
    const answer = await edit({
      addressNo: '109 ม.9',
      postcode: '๓๐๐๐๐',
      lat: '๑๕.๐๑๒',
      lon: 102.02,
      phones: '๐ ๔๔๘๗ ๐๐๒๖ ต่อ ๑๒, 044-870027-8',
      establishedOn: '๑ ตุลาคม ๒๕๖๑',
      orderDate: '24/03/2566',
      website: 'WWW.Example.go.th',
      helpFields: ['สาธารณภัย', ' disasters ', 'อาชีพ', '-'],
    })
    expect(saved(answer)).toMatchObject({
      addressNo: '109',
      moo: '9',
      postcode: '30000',
      lat: 15.012,
      lon: 102.02,
      establishedOn: '2018-10-01',
      orderDate: '2023-03-24',
      website: 'http://www.example.go.th/',
      helpFields: ['DISASTER', 'อาชีพ'],
      phones: [
        { number: '044870026', extension: '12', kind: 'OFFICE' },
        { number: '044870027', extension: null, kind: 'OFFICE' },
        { number: '044870028', extension: null, kind: 'OFFICE' },
      ],
    })
  })

  it('takes numbers as a list, too, and one side of a point with the other as stored', async () => {
    const answer = await edit({ phones: ['0 4487 0026', '044870026'], lat: 15.02 })
    expect(saved(answer).phones).toEqual([{ number: '044870026', extension: null, kind: 'OFFICE' }])
    expect(saved(answer)).toMatchObject({ lat: 15.02, lon: 102.02 })
  })

  it.each(['', ' ', '-', '--', '.', '0', 'ไม่มี', 'ไม่ระบุ', 'N/A', '\u200B \u200B'])(
    'T21: counts %j as missing',
    async (blank) => {
      await edit({ name: 'ศูนย์', phones: '044870026', orderNumber: '1/2562' })
      const answer = await edit({ name: blank, phones: [blank], orderNumber: blank, orderDate: blank })
      expect(saved(answer)).toMatchObject({ name: null, phones: [], orderNumber: null, orderDate: null })
    },
  )

  it('T21: takes the point 0/0 for no point', async () => {
    expect(saved(await edit({ lat: 0, lon: 0 }))).toMatchObject({ lat: null, lon: null })
  })

  it('clears a value that is ticked "none", and takes the tick away when a value comes', async () => {
    await edit({ fax: '044870029', confirmedNone: [] })
    const ticked = await edit({ confirmedNone: ['hotline', 'fax'] })
    expect(saved(ticked)).toMatchObject({ fax: null, confirmedNone: ['fax', 'hotline'] })
    const given = await edit({ fax: '0 4487 0029' })
    expect(saved(given)).toMatchObject({ fax: '0 4487 0029', confirmedNone: ['hotline'] })
    const placeholder = await edit({ hotline: '-' })
    expect(saved(placeholder)).toMatchObject({ hotline: null, confirmedNone: ['hotline'] })
  })

  it('answers bad input with one error per field, in both languages, and leaves the record as it was', async () => {
    const before = saved(await edit({ name: 'ก่อน' }))
    const answer = await edit({
      name: 'หลัง',
      addressNo: 'ก.ย.-99',
      postcode: '3000',
      lat: '48.85',
      lon: '2.35',
      phones: ['12345', '99'],
      email: 'ไม่ใช่อีเมล',
      website: 'เว็บของเรา',
      establishedOn: '31/02/2566',
      orderDate: '1/10/61',
      district: '9999',
      hostPlace: 'ที่ว่าการอำเภอ',
      fax: '044870026',
      confirmedNone: ['fax', 'name'],
      people: [
        { role: 'HEAD', name: 'ก', mobile: '08' },
        { role: 'HEAD', name: 'ข' },
        { role: 'OFFICER', id: 'person_x' },
      ],
    })
    const errors = answer.fields as { field: string; code: string; th: string; en: string }[]
    expect(answer.__typename).toBe('InvalidInput')
    expect(Object.fromEntries(errors.map(({ field, code }) => [field, code]))).toEqual({
      addressNo: 'SPREADSHEET_DATE',
      postcode: 'BAD_POSTCODE',
      lat: 'OUTSIDE_THAILAND',
      phones: 'BAD_PHONE',
      email: 'BAD_EMAIL',
      website: 'BAD_WEBSITE',
      establishedOn: 'BAD_DATE',
      orderDate: 'AMBIGUOUS_DATE',
      district: 'UNKNOWN_DISTRICT',
      hostPlace: 'ONLY_JOINT',
      fax: 'VALUE_AND_NONE',
      confirmedNone: 'NOT_TICKABLE',
      people: 'ONE_HEAD',
      'people.0.mobile': 'BAD_PHONE',
      'people.2.id': 'UNKNOWN_PERSON',
    })
    expect(errors).toHaveLength(15)
    for (const { th, en } of errors) expect([/[ก-ฮ]/.test(th), /[a-z]/.test(en)]).toEqual([true, true])
    expect(saved(await edit({}))).toEqual(before)
  })

  it('refuses a district of another province', async () => {
    await office.pool.query(
      `insert into province (code, name_th, name_en, region_code) values ('31', 'ข', 'B', 'NORTHEAST');
       insert into district (code, province_id, name_th, name_en, kind) select '3101', id, 'ข', 'B', 'AMPHOE' from province where code = '31'`,
    )
    const answer = await edit({ district: '3101' })
    expect(answer.fields).toMatchObject([{ field: 'district', code: 'OUTSIDE_PROVINCE' }])
  })

  it('keeps its people as a whole list: who is left out leaves, a new head takes over at once', async () => {
    const first = await edit({
      people: [
        { role: 'HEAD', name: 'หนึ่ง (จำลอง)', jobTitle: 'ปลัด', mobile: '๐๘ ๐๐๐๐ ๐๐๐๑' },
        { role: 'OFFICER', name: 'สอง (จำลอง)' },
        { role: 'OFFICER', name: '-' },
      ],
    })
    const [one, two] = saved(first).people as { id: string }[]
    expect(saved(first).people).toMatchObject([
      { name: 'หนึ่ง (จำลอง)', mobile: '08 0000 0001' },
      { name: 'สอง (จำลอง)' },
    ])

    const swapped = await edit({
      people: [
        { id: one?.id, role: 'OFFICER' },
        { id: two?.id, role: 'HEAD' },
      ],
    })
    expect(saved(swapped).people).toMatchObject([
      { id: two?.id, role: 'HEAD', position: 1 },
      { id: one?.id, role: 'OFFICER', jobTitle: 'ปลัด', position: 0 },
    ])
    expect(saved(swapped).version).toBe(Number(saved(first).version) + 1)

    const replaced = await edit({ people: [{ role: 'HEAD', name: 'สาม (จำลอง)' }] })
    expect(saved(replaced).people).toMatchObject([{ role: 'HEAD', name: 'สาม (จำลอง)' }])
    const { rows } = await office.pool.query(
      'select count(*)::int n from centre_person where centre_id = $1 and deleted_at is not null',
      [here.centre.slice(7)],
    )
    expect(rows[0].n).toBeGreaterThanOrEqual(2)
  })

  describe('refuses', () => {
    it('staff of another LAO, and officers of another province', async () => {
      const other = await aCentre(office)
      const elsewhere = await office.pool.query<{ id: string }>("select id from province where code = '31'")
      for (const person of [
        await office.somebody('LAO_STAFF', other.lao),
        await office.somebody('PROVINCE_OFFICER', elsewhere.rows[0]?.id ?? other.lao),
      ]) {
        const answer = await edit({ name: 'ของเขา' }, person)
        expect(answer).toMatchObject({ __typename: 'Forbidden', field: null })
      }
    })

    it('who may only read: their schema has no such mutation', async () => {
      for (const person of [
        await office.somebody('DLA_ANALYST'),
        await office.somebody('DISTRICT_OFFICER', here.district),
      ]) {
        await expect(edit({ name: 'ก' }, person)).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
      }
      await expect(edit({ name: 'ก' }, office.nobody())).rejects.toThrow('UNAUTHENTICATED')
    })

    it('an editor of the Department who gives no reason, and keeps the reason in the history when one is given', async () => {
      const editor = await office.somebody('DLA_EDITOR')
      const without = await edit({ name: 'แก้โดยกรม' }, editor)
      expect(without.fields).toMatchObject([{ field: 'reason', code: 'REASON_REQUIRED' }])
      const blank = await edit({ name: 'แก้โดยกรม', reason: ' - ' }, editor)
      expect(blank.__typename).toBe('InvalidInput')
      const answer = await edit({ name: 'แก้โดยกรม', reason: 'แก้ชื่อตามคำสั่ง' }, editor)
      expect(saved(answer)).toMatchObject({ name: 'แก้โดยกรม', onBehalf: false })
      expect(await lastChange()).toMatchObject({ reason: 'แก้ชื่อตามคำสั่ง', actor: editor.name })
    })

    it.each([
      'centre_00000000-0000-7000-8000-000000000000',
      'sign_00000000-0000-7000-8000-000000000000',
      'x',
    ])('a centre that does not exist: %s', async (id) => {
      const answer = await staff.does('updateCentre', { id, version: 1, name: 'ก' })
      expect(answer.__typename).toBe('NotFound')
    })

    it('a centre that was deleted', async () => {
      const gone = await aCentre(office, { deleted_at: new Date() })
      const keeper = await office.somebody('LAO_STAFF', gone.lao)
      const answer = await keeper.does('updateCentre', { id: gone.centre, version: 1, name: 'ก' })
      expect(answer.__typename).toBe('NotFound')
    })
  })
})
