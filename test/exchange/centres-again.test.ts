import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importCentreRows, linesOf } from './support/importing.ts'
import { aCountryInARound, recordedStates, WHOLE } from './support/recorded-country.ts'
import { fingerprintOf } from './support/small-country.ts'
import type { Filled } from './support/template-rows.ts'

describe('importCentres on what is recorded already', () => {
  let folder: Folder
  let country: TestDatabase
  beforeAll(async () => {
    folder = await aFolder()
  })
  beforeEach(async () => {
    country = await aCountryInARound(folder)
  })
  afterEach(() => country.drop())
  afterAll(() => folder.remove())

  const all = async <T>(sql: string) => (await country.pool.query(sql)).rows as T[]
  const centres = (rows: readonly Filled[], options?: Parameters<typeof importCentreRows>[3]) =>
    importCentreRows(country, folder, rows, options)
  const states = () => recordedStates(country)

  it('dates members who come and go, and says from which list to which', async () => {
    const joint = { district_code: '9102', name: 'ศูนย์ร่วม (ข้อมูลจำลอง)' }
    await centres([{ ...joint, member_codes: '06910201,06910202' }])
    const receipt = await centres([{ ...joint, member_codes: '06910202,05910203' }], { asOf: '2023-03-10' })
    expect((await linesOf(country, receipt, 'CHANGED')).map(({ details }) => details)).toEqual([
      { members: { from: ['06910201', '06910202'], to: ['05910203', '06910202'] } },
    ])
    expect(
      await all('select l.code, m.valid::text from centre_member m join lao l on l.id = m.lao_id order by 1'),
    ).toEqual([
      { code: '05910203', valid: '[2023-03-10,)' },
      { code: '06910201', valid: '(,2023-03-10)' },
      { code: '06910202', valid: '(,)' },
    ])
    await centres([{ ...joint, member_codes: '06910201,06910202,05910203' }], { asOf: '2023-03-10' })
    expect(
      await all(
        "select m.valid::text from centre_member m join lao l on l.id = m.lao_id where l.code = '06910201' order by 1",
      ),
    ).toEqual([{ valid: '(,2023-03-10)' }, { valid: '[2023-03-10,)' }])
  })

  it('writes nothing the second time', async () => {
    const rows: Filled[] = [
      WHOLE,
      { district_code: '9102', name: 'ร่วม (ข้อมูลจำลอง)', member_codes: '06910201' },
    ]
    await centres(rows)
    const before = await fingerprintOf(country)
    const again = await centres(rows)
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
    expect(await fingerprintOf(country)).toEqual(before)
  })

  it('leaves what an empty cell, a placeholder or a missing column says nothing about', async () => {
    await centres([WHOLE])
    const receipt = await centres([
      { lao_code: '6910201', name: 'ใหม่ (ข้อมูลจำลอง)', phones: '', email: '-', head_name: '' },
    ])
    expect(
      (await linesOf(country, receipt)).map(({ kind, code, field, details }) => [kind, code, field, details]),
    ).toEqual([
      ['CHANGED', null, null, { name: { from: WHOLE.name, to: 'ใหม่ (ข้อมูลจำลอง)' } }],
      ['WARNING', 'PLACEHOLDER', 'email', {}],
    ])
    expect(await all('select email, phone_numbers, version from centre')).toEqual([
      { email: 'centre@example.com', phone_numbers: ['070000001', '070000002'], version: 2 },
    ])
    expect(await all('select version from centre_person')).toEqual([{ version: 1 }])
  })

  it('knows "none" from a value, both ways', async () => {
    await centres([WHOLE])
    await centres([{ lao_code: '6910201', email: 'ไม่มี', fax: '070000009' }])
    expect(await all('select fax, email, confirmed_none from centre')).toEqual([
      { fax: '0 7000 0009', email: null, confirmed_none: ['email', 'website'] },
    ])
  })

  it('says that a person’s own contact changed, and not to what', async () => {
    await centres([WHOLE])
    const receipt = await centres([
      { lao_code: '6910201', head_mobile: '0800000002', head_job_title: 'รองนายก' },
    ])
    const [line] = await linesOf(country, receipt, 'CHANGED')
    expect(line?.details).toEqual({
      head_mobile: { from: null, to: null },
      head_job_title: { from: 'นายก อบต.', to: 'รองนายก' },
    })
    const bad = await centres([{ lao_code: '6910201', head_mobile: '12', phones: '34' }])
    expect((await linesOf(country, bad, 'REFUSED')).map(({ field, value }) => [field, value])).toEqual([
      ['head_mobile', null],
      ['phones', '34'],
    ])
  })

  it('marks who recorded, and for whom, on what changed only', async () => {
    await centres([{ lao_code: '6910201', name: 'ก (ข้อมูลจำลอง)' }], {
      recordedBy: 'สถจ. (ข้อมูลจำลอง)',
      onBehalf: true,
    })
    const rows = [
      { lao_code: '6910201', name: 'ก (ข้อมูลจำลอง)' },
      { lao_code: '6910202', name: 'ข (ข้อมูลจำลอง)' },
    ]
    const receipt = await centres(rows, { recordedBy: 'อบต. (ข้อมูลจำลอง)' })
    expect(receipt.counts).toMatchObject({ created: 1, unchanged: 1 })
    expect(await all('select recorded_by, on_behalf, version from centre order by name')).toEqual([
      { recorded_by: 'สถจ. (ข้อมูลจำลอง)', on_behalf: true, version: 1 },
      { recorded_by: 'อบต. (ข้อมูลจำลอง)', on_behalf: false, version: 1 },
    ])
  })

  it('changes nothing when the last statement fails', async () => {
    await country.pool.query('alter table centre_member add constraint no_member check (lao_id is null)')
    const before = await fingerprintOf(country)
    await expect(
      centres([WHOLE, { district_code: '9102', name: 'ก', member_codes: '06910202' }]),
    ).rejects.toMatchObject({ name: 'ImportFailed' })
    expect(await fingerprintOf(country)).toEqual(before)
    expect(await states()).toEqual([])
    expect(await all('select outcome from import_receipt order by started_at desc limit 1')).toEqual([
      { outcome: 'FAILED' },
    ])
  })

  it('keeps what somebody edits at the same time in the columns the file does not have', async () => {
    await centres([WHOLE])
    const editor = await country.pool.connect()
    await editor.query('begin')
    await editor.query("update centre set road = 'ถนนจำลอง'")
    const importing = centres([{ lao_code: '6910201', name: 'ใหม่ (ข้อมูลจำลอง)' }])
    await new Promise((done) => setTimeout(done, 500))
    await editor.query('commit')
    editor.release()
    expect((await importing).counts).toMatchObject({ changed: 1 })
    expect(await all('select name, road from centre')).toEqual([
      { name: 'ใหม่ (ข้อมูลจำลอง)', road: 'ถนนจำลอง' },
    ])
  })
})
