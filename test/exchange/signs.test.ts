import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { importCentres } from '../../server/exchange/import/centres/import-centres.ts'
import { importSigns } from '../../server/exchange/import/signs/import-signs.ts'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importRows, linesOf, onClient } from './support/importing.ts'
import { registerRows, sao } from './support/register-file.ts'
import { anOpenRound, aSmallCountry, fingerprintOf } from './support/small-country.ts'
import { centreRows, type Filled, signRows } from './support/template-rows.ts'

const STANDS: Filled = {
  lao_code: '6910201',
  status: 'ติดตั้งแล้ว',
  position: 'ริมรั้วที่ทำการ',
  installed_on: '1 มีนาคม 2566',
}
const WAITS: Filled = {
  lao_code: '6910202',
  status: 'ยังไม่ได้ติดตั้ง',
  reason_not_installed: 'รองบประมาณ',
  planned_on: '01/05/2566',
}

describe('importSigns', () => {
  let folder: Folder
  let country: TestDatabase
  beforeAll(async () => {
    folder = await aFolder()
  })
  beforeEach(async () => {
    country = await aSmallCountry()
    await importRows(country, folder, registerRows(sao('6910201', 'หนึ่ง'), sao('6910202', 'สอง')))
    await country.pool.query(
      'insert into joint_slot (province_id, district_id) select province_id, id from district where code like $1',
      ['91%'],
    )
    await anOpenRound(country)
    const centres = await folder.csv(centreRows({ lao_code: '6910201', name: 'ศูนย์ (ข้อมูลจำลอง)' }))
    await onClient(country, (client) => importCentres(client, centres))
  })
  afterEach(() => country.drop())
  afterAll(() => folder.remove())

  const all = async <T>(sql: string) => (await country.pool.query(sql)).rows as T[]
  const signs = async (rows: readonly Filled[], options: Parameters<typeof importSigns>[2] = {}) => {
    const source = await folder.csv(signRows(...rows))
    return onClient(country, (client) => importSigns(client, source, options))
  }
  const states = () =>
    all(`select coalesce(l.code, 'joint') subject, s.state, s.sign_status, s.missing from obligation b
      join obligation_status s on s.obligation_id = b.id left join lao l on l.id = b.lao_id
      where b.item = 'SIGN' and s.state <> 'NOT_RECORDED' order by 1`)

  it('records signs that stand and signs that wait; a photo makes the first correct', async () => {
    const receipt = await signs([STANDS, WAITS])
    expect(receipt).toMatchObject({ outcome: 'ACCEPTED', counts: { created: 2, refused: 0 } })
    expect(await states()).toEqual([
      { subject: '06910201', state: 'INCOMPLETE', sign_status: 'INSTALLED', missing: ['sign.photo'] },
      { subject: '06910202', state: 'CORRECT', sign_status: 'NOT_INSTALLED', missing: [] },
    ])
    await country.pool.query(`
      insert into photo (sign_id, sha256, content_type, width, height, bytes, storage_key)
      select id, repeat('a', 64), 'image/jpeg', 100, 100, 1000, 'ข้อมูลจำลอง' from sign_installation where status = 'INSTALLED'`)
    expect(await states()).toEqual([
      { subject: '06910201', state: 'CORRECT', sign_status: 'INSTALLED', missing: [] },
      { subject: '06910202', state: 'CORRECT', sign_status: 'NOT_INSTALLED', missing: [] },
    ])
  })

  it('opens an empty centre for a sign whose centre has no basic data, which stay not recorded', async () => {
    const receipt = await signs([WAITS, { district_code: '9102', status: 'NOT_INSTALLED' }])
    expect((await linesOf(country, receipt, 'WARNING')).map(({ subject, code }) => [subject, code])).toEqual([
      ['06910202', 'CENTRE_CREATED'],
      ['9102', 'CENTRE_CREATED'],
    ])
    expect(await all('select kind, name from centre where name is null order by kind')).toEqual([
      { kind: 'ASSISTANCE', name: null },
      { kind: 'JOINT', name: null },
    ])
    expect(
      await all(`select s.state from obligation b join obligation_status s on s.obligation_id = b.id join lao l on l.id = b.lao_id
      where b.item = 'BASIC' and l.code = '06910202'`),
    ).toEqual([{ state: 'NOT_RECORDED' }])
  })

  it('writes nothing the second time', async () => {
    await signs([STANDS, WAITS])
    const before = await fingerprintOf(country)
    expect((await signs([STANDS, WAITS])).counts).toMatchObject({ created: 0, changed: 0, unchanged: 2 })
    expect(await fingerprintOf(country)).toEqual(before)
  })

  it('corrects the standing sign, and says from what to what', async () => {
    await signs([STANDS])
    const receipt = await signs([{ ...STANDS, position: 'หน้าอาคาร', installed_on: '' }])
    expect((await linesOf(country, receipt, 'CHANGED')).map(({ details }) => details)).toEqual([
      { position: { from: 'FENCE', to: 'BUILDING_FRONT' } },
    ])
    expect(await all('select position, installed_on::text, version from sign_installation')).toEqual([
      { position: 'BUILDING_FRONT', installed_on: '2023-03-01', version: 2 },
    ])
  })

  it('keeps a replaced sign as history, also when the file is imported again', async () => {
    await signs([STANDS])
    const replacing = [{ ...STANDS, installed_on: '10 มีนาคม 2566', replaces: 'ใช่' }]
    const receipt = await signs(replacing)
    expect(receipt.counts).toMatchObject({ created: 0, changed: 1 })
    const history = [
      { installed_on: '2023-03-01', removed_on: '2023-03-10' },
      { installed_on: '2023-03-10', removed_on: null },
    ]
    expect(
      await all('select installed_on::text, removed_on::text from sign_installation order by installed_on'),
    ).toEqual(history)
    expect((await signs(replacing)).counts).toMatchObject({ changed: 0, unchanged: 1 })
    expect(
      await all('select installed_on::text, removed_on::text from sign_installation order by installed_on'),
    ).toEqual(history)
  })

  it('keeps the words for a place the letter does not name', async () => {
    const receipt = await signs([{ ...STANDS, position: 'ป้อมยาม' }])
    expect((await linesOf(country, receipt, 'WARNING')).map(({ code }) => code)).toEqual(['POSITION_OTHER'])
    expect(await all('select position, position_other from sign_installation')).toEqual([
      { position: 'OTHER', position_other: 'ป้อมยาม' },
    ])
  })

  it.each([
    ['an unknown status', { ...STANDS, status: 'กำลังทำ' }, 'status', 'STATUS_UNKNOWN'],
    ['a two-digit year', { ...STANDS, installed_on: '1/3/66' }, 'installed_on', 'DATE_AMBIGUOUS'],
    ['neither yes nor no', { ...STANDS, replaces: 'อาจจะ' }, 'replaces', 'YES_NO'],
    [
      'a replacement without a date',
      { ...STANDS, installed_on: '', replaces: 'ใช่' },
      'replaces',
      'REPLACES_WITHOUT_DATE',
    ],
    [
      'a replacement before what it replaces',
      { ...STANDS, installed_on: '1/2/2566', replaces: 'ใช่' },
      'replaces',
      'REPLACED_BEFORE',
    ],
  ])('refuses %s', async (_, bad, field, code) => {
    await signs([STANDS])
    const receipt = await signs([bad])
    expect(receipt.outcome).toBe('REFUSED')
    expect((await linesOf(country, receipt, 'REFUSED')).map((line) => [line.field, line.code])).toEqual([
      [field, code],
    ])
  })

  it('changes nothing when the last statement fails', async () => {
    await country.pool.query(
      "alter table sign_installation add constraint never check (status <> 'NOT_INSTALLED')",
    )
    const before = await fingerprintOf(country)
    await expect(signs([STANDS, WAITS])).rejects.toMatchObject({ name: 'ImportFailed' })
    expect(await fingerprintOf(country)).toEqual(before)
    expect(await all('select count(*)::int n from centre where name is null')).toEqual([{ n: 0 }])
  })
})
