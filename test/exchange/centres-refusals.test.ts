import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { staffOf } from '../support/viewers.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importCentreRows, linesOf } from './support/importing.ts'
import { aCountryToRecord } from './support/recorded-country.ts'
import { fingerprintOf } from './support/small-country.ts'
import type { Filled } from './support/template-rows.ts'

describe('importCentres on a bad row', () => {
  let folder: Folder
  let country: TestDatabase
  beforeAll(async () => {
    folder = await aFolder()
    country = await aCountryToRecord(folder)
  })
  afterAll(async () => {
    await country.drop()
    await folder.remove()
  })

  const centres = (rows: readonly Filled[]) => importCentreRows(country, folder, rows)

  it.each([
    ['no subject', { name: 'ก' }, 'lao_code', 'SUBJECT_MISSING'],
    ['two subjects', { lao_code: '6910201', district_code: '9102' }, 'district_code', 'SUBJECT_BOTH'],
    ['a malformed code', { lao_code: 'abc' }, 'lao_code', 'CODE_FORM'],
    ['an unknown LAO', { lao_code: '6919999' }, 'lao_code', 'LAO_UNKNOWN'],
    ['a name of another LAO', { lao_code: '6910201', lao_name: 'อบต.สอง' }, 'lao_name', 'LAO_NAME_DIFFERS'],
    ['an unknown slot', { district_code: '9202' }, 'district_code', 'SLOT_UNKNOWN'],
    ['a malformed district code', { district_code: '91' }, 'district_code', 'DISTRICT_CODE_FORM'],
    ['a malformed phone', { lao_code: '6910201', phones: '12345' }, 'phones', 'PHONE_UNREADABLE'],
    ['a malformed e-mail', { lao_code: '6910201', email: 'a@b' }, 'email', 'EMAIL_FORM'],
    ['a malformed web site', { lao_code: '6910201', website: 'เว็บเรา' }, 'website', 'WEBSITE_FORM'],
    ['a malformed postcode', { lao_code: '6910201', postcode: '800' }, 'postcode', 'POSTCODE_FORM'],
    ['half a point', { lao_code: '6910201', lat: '8.5' }, 'coordinates', 'COORDINATES_HALF'],
    [
      'a house number that became a date',
      { lao_code: '6910201', address_no: '19-พ.ค.' },
      'address_no',
      'HOUSE_NUMBER_DATE',
    ],
    ['an ambiguous date', { lao_code: '6910201', order_date: '24/3/61' }, 'order_date', 'DATE_AMBIGUOUS'],
    [
      'a day that does not exist',
      { lao_code: '6910201', order_date: '31/02/2561' },
      'order_date',
      'DATE_NO_SUCH_DAY',
    ],
    ['words for a date', { lao_code: '6910201', order_date: 'เมื่อวาน' }, 'order_date', 'DATE_UNREADABLE'],
    [
      'a district of another province',
      { lao_code: '6910201', district: 'เมืองจำลองเหนือ' },
      'district',
      'DISTRICT_OF_ADDRESS_UNKNOWN',
    ],
    [
      'members of an assistance centre',
      { lao_code: '6910201', member_codes: '6910202' },
      'member_codes',
      'JOINT_ONLY',
    ],
    ['an unknown host', { district_code: '9102', host_lao_code: '6919999' }, 'host_lao_code', 'HOST_UNKNOWN'],
    [
      'an unknown member',
      { district_code: '9102', member_codes: '6910201,6919999' },
      'member_codes',
      'MEMBER_UNKNOWN',
    ],
    ['the error of a formula', { lao_code: '6910201', name: '#REF!' }, 'name', 'CELL_ERROR'],
  ] as const)(
    'refuses the file for %s: field, problem and fix in both languages',
    async (_, bad, field, code) => {
      const before = await fingerprintOf(country)
      const receipt = await centres([{ lao_code: '5910203', name: 'ดี (ข้อมูลจำลอง)' }, bad])
      expect(receipt).toMatchObject({ outcome: 'REFUSED', counts: { refused: 1 } })
      const [line] = await linesOf(country, receipt, 'REFUSED')
      expect(line).toMatchObject({ rowNumber: 3, field, code })
      for (const words of [line?.words?.problem, line?.words?.fix]) {
        expect(words?.th).toMatch(/[ก-๙]/)
        expect(`${words?.th}${words?.en}`).not.toMatch(/[{}]|…/)
      }
      expect(await fingerprintOf(country)).toEqual(before)
    },
  )

  it('has an area as the screen has: types a district officer does not take in are refused here, too', async () => {
    const { rows } = await country.pool.query<{ lao: string; district: string }>(
      `select id lao, district_id district from lao where code = '06910201'`,
    )
    const [{ lao, district } = { lao: '', district: '' }] = rows
    const staff = staffOf(lao)
    const ofDistrict = {
      role: 'DISTRICT_OFFICER',
      areaId: district,
      laoTypes: ['SAO'],
      records: true,
    } as const
    const viewer = { ...staff, grants: [...staff.grants, ofDistrict] }
    const of = (lao_code: string) => ({ lao_code, name: 'ชื่อ (ข้อมูลจำลอง)' })
    const options = { importer: { viewer, overwrite: false }, skipRefused: true }
    const rowsOf = ['6910201', '6910202', '5910203'].map(of)
    const receipt = await importCentreRows(country, folder, rowsOf, options)
    expect(receipt.counts).toMatchObject({ refused: 1 })
    const lines = await linesOf(country, receipt, 'REFUSED')
    expect(lines.map(({ subject, code }) => [subject, code])).toEqual([['05910203', 'ROW_FORBIDDEN']])
    const recorded = await country.pool.query(
      'select l.code, c.on_behalf from centre c join lao l on l.id = c.lao_id order by 1',
    )
    expect(recorded.rows).toEqual([
      { code: '06910201', on_behalf: false },
      { code: '06910202', on_behalf: true },
    ])
  })
})
