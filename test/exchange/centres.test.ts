import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { importCentres } from '../../server/exchange/import/centres/import-centres.ts'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importCentreRows, importRows, linesOf, onClient } from './support/importing.ts'
import { aCountryInARound, recordedStates, WHOLE } from './support/recorded-country.ts'
import { municipality, registerRows } from './support/register-file.ts'
import { centreRows, type Filled } from './support/template-rows.ts'

describe('importCentres', () => {
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

  it('records a centre with its people, and its obligation is correct in the same transaction', async () => {
    const receipt = await centres([WHOLE])
    expect(receipt).toMatchObject({
      outcome: 'ACCEPTED',
      counts: { created: 1, refused: 0 },
      facts: { assistance: 1, joint: 0 },
    })
    expect(
      await all(`select c.kind, l.code, c.address_no, c.moo, c.subdistrict, d.code district, c.postcode, c.lat, c.phones, c.fax, c.email,
        c.website, c.order_date::text, c.help_fields, c.confirmed_none, c.version
        from centre c join lao l on l.id = c.lao_id join district d on d.id = c.district_id`),
    ).toEqual([
      {
        kind: 'ASSISTANCE',
        code: '06910201',
        address_no: '99/9',
        moo: '2',
        subdistrict: 'จำลอง',
        district: '9102',
        postcode: '80000',
        lat: 8.5,
        phones: [
          { number: '070000001', extension: '11', kind: 'OFFICE' },
          { number: '070000002', extension: null, kind: 'OFFICE' },
        ],
        fax: null,
        email: 'centre@example.com',
        website: null,
        order_date: '2018-03-24',
        help_fields: ['DISASTER', 'อื่น'],
        confirmed_none: ['fax', 'website'],
        version: 1,
      },
    ])
    expect(await all('select role, name, job_title, mobile, position from centre_person')).toEqual([
      {
        role: 'HEAD',
        name: 'หัวหน้า (ข้อมูลจำลอง)',
        job_title: 'นายก อบต.',
        mobile: '08 0000 0001',
        position: 0,
      },
    ])
    expect(await states()).toEqual([{ subject: '06910201', item: 'BASIC', state: 'CORRECT' }])
    expect(await all('select state, count(*)::int n from issue group by state')).toEqual([])
  })

  it('records a joint centre of the roster with host and members', async () => {
    const receipt = await centres([
      {
        district_code: '9102',
        name: 'ศูนย์ร่วม (ข้อมูลจำลอง)',
        host_lao_code: '5910203',
        member_codes: '06910201, 6910202;5910203',
      },
    ])
    expect(receipt.counts).toMatchObject({ created: 1, refused: 0 })
    expect(
      await all(`select c.kind, h.code host, (select array_agg(l.code || m.valid::text order by l.code) from centre_member m join lao l on l.id = m.lao_id) members
        from centre c join lao h on h.id = c.host_lao_id`),
    ).toEqual([{ kind: 'JOINT', host: '05910203', members: ['05910203(,)', '06910201(,)', '06910202(,)'] }])
    expect(await states()).toEqual([{ subject: '9102', item: 'BASIC', state: 'INCOMPLETE' }])
  })

  it('takes the good rows when told to leave out the others', async () => {
    const receipt = await centres(
      [
        { lao_code: '5910203', name: 'ดี (ข้อมูลจำลอง)' },
        { lao_code: '6919999', name: 'ก' },
      ],
      { skipRefused: true },
    )
    expect(receipt).toMatchObject({ outcome: 'ACCEPTED', counts: { created: 1, refused: 1 } })
    expect(await all('select count(*)::int n from centre')).toEqual([{ n: 1 }])
  })

  it('refuses one centre in two rows', async () => {
    const receipt = await centres([
      { lao_code: '6910201', name: 'ก' },
      { lao_code: '06910201', name: 'ข' },
    ])
    expect((await linesOf(country, receipt, 'REFUSED')).map(({ code, details }) => [code, details])).toEqual([
      ['SUBJECT_TWICE', { rows: [2, 3] }],
      ['SUBJECT_TWICE', { rows: [2, 3] }],
    ])
  })

  it('finds an LAO by a former code, and names the heir of one that ended', async () => {
    const later = registerRows(municipality('5910201', 'หนึ่ง'), municipality('5910203', 'สาม'))
    await importRows(country, folder, later, {
      asOf: '2023-03-01',
      answers: { '06910202': 'merged-into: 05910203' },
    })
    const receipt = await centres(
      [
        { lao_code: '06910201', name: 'ศูนย์ (ข้อมูลจำลอง)' },
        { lao_code: '06910202', name: 'ก' },
      ],
      { skipRefused: true },
    )
    const lines = await linesOf(country, receipt)
    expect(lines.find(({ code }) => code === 'CODE_FORMER')?.words?.problem.en).toContain('05910201')
    expect(lines.find(({ code }) => code === 'LAO_ENDED')?.words?.problem.en).toContain(
      '05910203 เทศบาลตำบลสาม',
    )
    expect(await all('select l.code from centre c join lao l on l.id = c.lao_id')).toEqual([
      { code: '05910201' },
    ])
  })

  it('refuses a heading it does not know, because the column would be dropped unnoticed', async () => {
    const source = await folder.csv([
      ['รหัส อปท.', 'โทรศัพ'],
      ['06910201', '070000001'],
    ])
    const receipt = await onClient(country, (client) => importCentres(client, source))
    expect((await linesOf(country, receipt, 'REFUSED')).map(({ code, details }) => [code, details])).toEqual([
      ['HEADING_UNKNOWN', { headings: 'โทรศัพ', unknown: ['โทรศัพ'] }],
    ])
  })

  it('reads numbers and dates of a workbook, also a serial number and a year of the Buddhist era', async () => {
    const source = await folder.xlsx(
      centreRows(
        {
          lao_code: 6910201,
          phones: 70000001,
          postcode: 80000,
          lat: 8.5,
          lon: 98.5,
          order_date: new Date('2018-03-24'),
          established_on: 43183,
        },
        {
          lao_code: 6910202,
          phones: 70000002,
          postcode: 80000,
          lat: 8.5,
          lon: 98.5,
          order_date: new Date('2561-03-24'),
          established_on: null,
        },
      ),
    )
    const receipt = await onClient(country, (client) => importCentres(client, source))
    expect(receipt).toMatchObject({ outcome: 'ACCEPTED', counts: { created: 2 } })
    expect(
      await all(
        'select phone_numbers, postcode, order_date::text, established_on::text from centre order by phone_numbers',
      ),
    ).toEqual([
      {
        phone_numbers: ['070000001'],
        postcode: '80000',
        order_date: '2018-03-24',
        established_on: '2018-03-24',
      },
      { phone_numbers: ['070000002'], postcode: '80000', order_date: '2018-03-24', established_on: null },
    ])
    expect((await linesOf(country, receipt, 'WARNING')).map(({ code, details }) => [code, details])).toEqual([
      ['DATE_SERIAL', { date: '2018-03-24' }],
    ])
  })
})
