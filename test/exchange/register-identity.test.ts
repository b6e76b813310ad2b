import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importRows, linesOf } from './support/importing.ts'
import { municipality, registerRows, sao, town } from './support/register-file.ts'
import { activeIds, versionsOf } from './support/register-state.ts'
import { anOpenRound, aSmallCountry } from './support/small-country.ts'

const ASOF = '2023-03-01'

describe('importRegister on a later file', () => {
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

  const all = async <T>(sql: string) => (await country.pool.query(sql)).rows as T[]
  const ids = () => activeIds(country)
  const versions = (id: string | undefined) => versionsOf(country, id)

  it('keeps the identity of a renamed LAO, and dates the names', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'เดิม')))
    const before = await ids()
    const receipt = await importRows(country, folder, registerRows(sao('6910201', 'ใหม่')), { asOf: ASOF })
    expect(receipt.counts).toMatchObject({ changed: 1, created: 0, ended: 0, asked: 0 })
    expect(await ids()).toEqual(before)
    expect(await versions(before.get('06910201'))).toEqual([
      { code: '06910201', type: 'SAO', name_th: 'เดิม', valid: `(,${ASOF})` },
      { code: '06910201', type: 'SAO', name_th: 'ใหม่', valid: `[${ASOF},)` },
    ])
  })

  it('recognises an upgrade under a re-issued code, and keeps centre and obligations with it', async () => {
    await importRows(country, folder, registerRows(sao('6910213', 'โต'), municipality('5910214', 'โต')))
    await country.pool.query(
      "insert into centre (kind, lao_id, name) select 'ASSISTANCE', id, 'ศูนย์ (ข้อมูลจำลอง)' from lao where code = '06910213'",
    )
    await anOpenRound(country)
    const id = (await ids()).get('06910213')
    const owed = await all('select id, lao_id, item from obligation order by id')
    const receipt = await importRows(
      country,
      folder,
      registerRows(town('4910213', 'โต'), municipality('5910214', 'โต')),
      {
        asOf: ASOF,
      },
    )
    expect(
      (await linesOf(country, receipt, 'CHANGED')).map(({ subject, details }) => [subject, details]),
    ).toEqual([
      ['04910213', { code: { from: '06910213', to: '04910213' }, type: { from: 'SAO', to: 'TOWN' } }],
    ])
    expect((await ids()).get('04910213')).toBe(id)
    expect(await all('select lao_id from centre')).toEqual([{ lao_id: id }])
    expect(await all('select id, lao_id, item from obligation order by id')).toEqual(owed)
    expect(await all('select distinct lao_type from obligation order by 1')).toEqual([
      { lao_type: 'SUBDISTRICT_MUNICIPALITY' },
      { lao_type: 'TOWN' },
    ])
  })

  it('recognises an upgrade whose number changed too, where only one LAO of that name is left', async () => {
    await importRows(country, folder, registerRows(sao('6910213', 'โต')))
    const id = (await ids()).get('06910213')
    await importRows(country, folder, registerRows(municipality('5910299', 'โต')), { asOf: ASOF })
    expect((await ids()).get('05910299')).toBe(id)
  })

  it('recognises renumbered and swapped codes by name and place', async () => {
    await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก'), sao('6910202', 'ข'), sao('6910203', 'ค')),
    )
    const before = await ids()
    const receipt = await importRows(
      country,
      folder,
      registerRows(sao('6910202', 'ก'), sao('6910201', 'ข'), sao('6910209', 'ค')),
      { asOf: ASOF },
    )
    expect(receipt.counts).toMatchObject({ changed: 3, created: 0, ended: 0, asked: 0 })
    const after = await ids()
    expect([after.get('06910202'), after.get('06910201'), after.get('06910209')]).toEqual([
      before.get('06910201'),
      before.get('06910202'),
      before.get('06910203'),
    ])
    const again = await importRows(
      country,
      folder,
      registerRows(sao('6910202', 'ก'), sao('6910201', 'ข'), sao('6910209', 'ค')),
      { asOf: '2023-03-02' },
    )
    expect(again.counts).toMatchObject({ changed: 0, unchanged: 3 })
  })

  it('moves an LAO to another district under its code and name', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก')))
    const before = await ids()
    await importRows(country, folder, registerRows(sao('6910201', 'ก', { district: 'เมืองจำลองใต้' })), {
      asOf: ASOF,
    })
    expect(await ids()).toEqual(before)
    expect(
      await all(
        'select d.code, v.valid::text from lao_version v join district d on d.id = v.district_id order by v.valid',
      ),
    ).toEqual([
      { code: '9102', valid: `(,${ASOF})` },
      { code: '9101', valid: `[${ASOF},)` },
    ])
  })

  it('lets several LAOs merge into one that is new', async () => {
    await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก'), sao('6910202', 'ข'), sao('6910203', 'ค')),
    )
    const rows = registerRows(municipality('5910204', 'รวม'), sao('6910203', 'ค'))
    const answers = { '06910201': 'merged-into: 5910204', '6910202': 'merged-into: 05910204' }
    const receipt = await importRows(country, folder, rows, { asOf: ASOF, answers })
    expect(receipt.counts).toMatchObject({ created: 1, ended: 2, unchanged: 1 })
    expect(
      await all('select l.code, s.code into_code from lao l join lao s on s.id = l.successor_id order by 1'),
    ).toEqual([
      { code: '06910201', into_code: '05910204' },
      { code: '06910202', into_code: '05910204' },
    ])
    expect(
      await all('select code, valid::text from lao_version where not upper_inf(valid) order by 1'),
    ).toEqual([
      { code: '06910201', valid: `(,${ASOF})` },
      { code: '06910202', valid: `(,${ASOF})` },
    ])
  })

  it('refuses a change dated before the version the register already has', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก')))
    await importRows(country, folder, registerRows(sao('6910201', 'ข')), { asOf: ASOF })
    const receipt = await importRows(country, folder, registerRows(sao('6910201', 'ค')), {
      asOf: '2023-02-01',
    })
    expect(receipt.outcome).toBe('REFUSED')
    expect(
      (await linesOf(country, receipt, 'REFUSED')).map(({ code, details }) => [code, details.since]),
    ).toEqual([['AS_OF_TOO_EARLY', ASOF]])
  })

  it('lets no identity, centre or obligation be lost over a whole history of changes', async () => {
    await importRows(
      country,
      folder,
      registerRows(sao('6910201', 'ก'), sao('6910202', 'ข'), sao('6910203', 'ค'), sao('6910204', 'ง')),
    )
    await country.pool.query(
      "insert into centre (kind, lao_id, name) select 'ASSISTANCE', id, 'ศูนย์ (ข้อมูลจำลอง)' from lao",
    )
    await anOpenRound(country)
    const things = () =>
      all(`select (select array_agg(id order by id) from lao) laos, (select array_agg(id || lao_id::text order by id) from centre) centres,
        (select array_agg(id || lao_id::text || item order by id) from obligation) obligations`)
    const before = await things()
    await importRows(
      country,
      folder,
      registerRows(
        sao('6910202', 'ก'),
        sao('6910201', 'ข'),
        municipality('5910203', 'ค'),
        sao('6910204', 'ง'),
      ),
      { asOf: '2023-03-01' },
    )
    await importRows(
      country,
      folder,
      registerRows(town('4910202', 'ก'), municipality('5910203', 'คเมือง'), sao('6910204', 'ง')),
      {
        asOf: '2023-03-10',
        answers: { '06910201': 'merged-into: 04910202', '05910203': 'same-as: 05910203' },
      },
    )
    await importRows(
      country,
      folder,
      registerRows(town('4910202', 'ก'), municipality('5910203', 'คเมือง'), municipality('5910204', 'ง')),
      {
        asOf: '2023-04-10',
      },
    )
    expect(await things()).toEqual(before)
    expect(await all('select code, name_th, type from lao where ended_on is null order by code')).toEqual([
      { code: '04910202', name_th: 'ก', type: 'TOWN' },
      { code: '05910203', name_th: 'คเมือง', type: 'SUBDISTRICT_MUNICIPALITY' },
      { code: '05910204', name_th: 'ง', type: 'SUBDISTRICT_MUNICIPALITY' },
    ])
  })
})

async function* _asyncOf<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
