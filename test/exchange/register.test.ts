import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importRows, linesOf } from './support/importing.ts'
import { municipality, publishedRows, registerRows, sao } from './support/register-file.ts'
import { aSmallCountry, fingerprintOf } from './support/small-country.ts'

const SOME = [
  sao('6910201', 'จำลองหนึ่ง', { lat: '8.5', lon: '98.5', address: '9/9', website: 'www.one.go.th' }),
  sao('6910202', 'จำลองสอง', { lat: '8.7', lon: '98.3' }),
  municipality('5910203', 'จำลองหนึ่ง'),
  { code: '2910101', type: 'อบจ.', name: 'จำลองใต้', district: 'เมืองจำลองใต้' },
]

describe('importRegister', () => {
  let folder: Folder
  let country: TestDatabase
  beforeAll(async () => {
    folder = await aFolder()
  })
  beforeEach(async () => {
    country = await aSmallCountry()
  })
  afterEach(() => country.drop())
  afterAll(() => folder.remove())

  const one = async <T>(sql: string, values: unknown[] = []) =>
    (await country.pool.query(sql, values)).rows[0] as T
  const all = async <T>(sql: string) => (await country.pool.query(sql)).rows as T[]

  it('makes one LAO of the rows the published file has for every subdistrict, and puts the lost zero back', async () => {
    const receipt = await importRows(country, folder, publishedRows(SOME, ['ก', 'ข', 'ค']))
    expect(receipt).toMatchObject({
      outcome: 'ACCEPTED',
      rowsRead: 12,
      counts: { created: 4, refused: 0, warned: 0 },
    })
    expect(receipt.facts).toEqual({
      laos: 4,
      provinces: 1,
      districts: 2,
      districtNames: 2,
      byType: { SAO: 2, SUBDISTRICT_MUNICIPALITY: 1, PAO: 1 },
    })
    expect(
      await all(`select l.code, l.type, l.name_th, d.code district, l.address_no, l.lat, l.website, l.active_from
                 from lao l join district d on d.id = l.district_id order by l.code`),
    ).toEqual([
      {
        code: '02910101',
        type: 'PAO',
        name_th: 'จำลองใต้',
        district: '9101',
        address_no: null,
        lat: null,
        website: null,
        active_from: null,
      },
      {
        code: '05910203',
        type: 'SUBDISTRICT_MUNICIPALITY',
        name_th: 'จำลองหนึ่ง',
        district: '9102',
        address_no: null,
        lat: null,
        website: null,
        active_from: null,
      },
      {
        code: '06910201',
        type: 'SAO',
        name_th: 'จำลองหนึ่ง',
        district: '9102',
        address_no: '9/9',
        lat: 8.5,
        website: 'http://www.one.go.th/',
        active_from: null,
      },
      {
        code: '06910202',
        type: 'SAO',
        name_th: 'จำลองสอง',
        district: '9102',
        address_no: null,
        lat: 8.7,
        website: null,
        active_from: null,
      },
    ])
    const created = await linesOf(country, receipt, 'CREATED')
    expect(created.map(({ rowNumber, subject, title }) => [rowNumber, subject, title])).toContainEqual([
      2,
      '06910201',
      'องค์การบริหารส่วนตำบลจำลองหนึ่ง อ.ศรีจำลอง จ.จำลองใต้',
    ])
  })

  it('finds a district within its province, where the name repeats in another', async () => {
    await importRows(
      country,
      folder,
      registerRows(
        sao('6910201', 'ก'),
        sao('6920201', 'ก', { province: 'จำลองเหนือ' }),
        sao('6910102', 'ข', { district: 'เมือง' }),
      ),
    )
    expect(
      await all(
        'select l.code, d.code district from lao l join district d on d.id = l.district_id order by 1',
      ),
    ).toEqual([
      { code: '06910102', district: '9101' },
      { code: '06910201', district: '9102' },
      { code: '06920201', district: '9202' },
    ])
  })

  it('writes nothing the second time', async () => {
    await importRows(country, folder, publishedRows(SOME, ['ก', 'ข']))
    const before = await fingerprintOf(country)
    const again = await importRows(country, folder, publishedRows(SOME, ['ก', 'ข']))
    expect(again.counts).toMatchObject({ created: 0, changed: 0, unchanged: 4, ended: 0, asked: 0 })
    expect(await fingerprintOf(country)).toEqual(before)
  })

  it('gives the middle of their LAOs to districts that have none', async () => {
    await importRows(
      country,
      folder,
      registerRows(...SOME, sao('6910204', 'จำลองสี่', { lat: '8.6', lon: '98.4' })),
    )
    expect(await one("select lat, lon from district where code = '9102'")).toEqual({ lat: 8.6, lon: 98.4 })
    expect(await one("select lat, lon from district where code = '9101'")).toEqual({ lat: null, lon: null })
  })

  it('takes an LAO without the value that cannot be right, and says so by kind', async () => {
    const receipt = await importRows(
      country,
      folder,
      registerRows(
        sao('6910201', 'ก', { lat: '8.5' }),
        sao('6910202', 'ข', { lat: '9.5', lon: '98.5' }),
        sao('6910203', 'ค', { address: '19-พ.ค.', website: 'somebody@example.com' }),
        sao('6910204', 'ง', { postcode: '1234', lat: '98.5', lon: '8.5' }),
        sao('6910205', 'จ', { address: '9-ก.ย.', website: 'เทศบาลตำบลจำลอง' }),
        sao('6910206', 'ฉ', { lat: '38.9', lon: '13.8' }),
      ),
    )
    expect(receipt).toMatchObject({ outcome: 'ACCEPTED', counts: { created: 6, refused: 0 } })
    const warnings = await linesOf(country, receipt, 'WARNING')
    expect(Object.fromEntries(warnings.map(({ subject, code }) => [`${subject} ${code}`, true]))).toEqual({
      '06910201 COORDINATES_HALF': true,
      '06910202 COORDINATES_OUTSIDE_PROVINCE': true,
      '06910203 HOUSE_NUMBER_DATE': true,
      '06910203 WEBSITE_EMAIL': true,
      '06910204 POSTCODE_FORM': true,
      '06910204 COORDINATES_SWAPPED': true,
      '06910205 HOUSE_NUMBER_RESTORED': true,
      '06910205 WEBSITE_FORM': true,
      '06910206 COORDINATES_OUTSIDE_THAILAND': true,
    })
    expect(warnings.find(({ code }) => code === 'HOUSE_NUMBER_DATE')?.words?.problem.en).toContain(
      '19/5, 5/19',
    )
    expect(await all('select code, lat, lon, address_no, postcode, website from lao order by code')).toEqual([
      { code: '06910201', lat: null, lon: null, address_no: null, postcode: null, website: null },
      { code: '06910202', lat: null, lon: null, address_no: null, postcode: null, website: null },
      { code: '06910203', lat: null, lon: null, address_no: null, postcode: null, website: null },
      { code: '06910204', lat: 8.5, lon: 98.5, address_no: null, postcode: null, website: null },
      { code: '06910205', lat: null, lon: null, address_no: '9/9', postcode: null, website: null },
      { code: '06910206', lat: null, lon: null, address_no: null, postcode: null, website: null },
    ])
  })

  it('never lets an empty or unusable cell overwrite what the register knows', async () => {
    await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก', { lat: '8.5', lon: '98.5', postcode: '80000' })),
    )
    const receipt = await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก', { lat: '8.5', postcode: '8' })),
    )
    expect(receipt.counts).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await one('select lat, lon, postcode from lao')).toEqual({
      lat: 8.5,
      lon: 98.5,
      postcode: '80000',
    })
  })

  it('changes only the LAO that differs, and says from what to what', async () => {
    await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก', { postcode: '80000' }), sao('6910202', 'ข')),
    )
    const receipt = await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก', { postcode: '80110' }), sao('6910202', 'ข')),
    )
    expect(receipt.counts).toMatchObject({ changed: 1, unchanged: 1 })
    expect(
      (await linesOf(country, receipt, 'CHANGED')).map(({ subject, details }) => [subject, details]),
    ).toEqual([['06910201', { postcode: { from: '80000', to: '80110' } }]])
    expect(await all('select code, version from lao order by code')).toEqual([
      { code: '06910201', version: 2 },
      { code: '06910202', version: 1 },
    ])
  })

  it('takes the good rows when told to, and does not mistake the LAO of a refused row for a vanished one', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')))
    const rows = registerRows(
      sao('6910201', 'ก', { district: 'ไม่มีที่นี่' }),
      sao('6910202', 'ข', { postcode: '80000' }),
    )
    const receipt = await importRows(country, folder, rows, { skipRefused: true })
    expect(receipt).toMatchObject({
      outcome: 'ACCEPTED',
      counts: { changed: 1, refused: 1, asked: 0, ended: 0 },
    })
    expect(await all('select code, postcode from lao order by code')).toEqual([
      { code: '06910201', postcode: null },
      { code: '06910202', postcode: '80000' },
    ])
  })
})
