import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importRows, linesOf } from './support/importing.ts'
import { municipality, registerRows, sao, town } from './support/register-file.ts'
import { anOpenRound, aSmallCountry, fingerprintOf } from './support/small-country.ts'

const SOME = [
  sao('6910201', 'จำลองหนึ่ง', { lat: '8.5', lon: '98.5', address: '9/9', website: 'www.one.go.th' }),
  sao('6910202', 'จำลองสอง', { lat: '8.7', lon: '98.3' }),
  municipality('5910203', 'จำลองหนึ่ง'),
  { code: '2910101', type: 'อบจ.', name: 'จำลองใต้', district: 'เมืองจำลองใต้' },
]

describe('a run of importRegister', () => {
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

  it('does the same in a dry run, and takes it back', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก')))
    const before = await fingerprintOf(country)
    const rows = registerRows(sao('6910201', 'ก', { postcode: '80000' }), sao('6910202', 'ข'))
    const dry = await importRows(country, folder, rows, { dryRun: true })
    expect(await fingerprintOf(country)).toEqual(before)
    const real = await importRows(country, folder, rows)
    expect(dry).toMatchObject({ outcome: 'ACCEPTED', dryRun: true, counts: real.counts, facts: real.facts })
    const said = (lines: Awaited<ReturnType<typeof linesOf>>) =>
      lines.map(({ kind, subject, details }) => [kind, subject, details])
    expect(said(await linesOf(country, dry))).toEqual(said(await linesOf(country, real)))
  })

  it('changes nothing when the last statement fails, and keeps the receipt of it', async () => {
    await country.pool.query('alter table district add constraint no_middle check (lat is null)')
    const before = await fingerprintOf(country)
    const failed = importRows(country, folder, registerRows(...SOME))
    await expect(failed).rejects.toMatchObject({ name: 'ImportFailed', receipt: { outcome: 'FAILED' } })
    expect(await fingerprintOf(country)).toEqual(before)
    expect(await one('select count(*)::int n from lao')).toEqual({ n: 0 })
    const receipt = await failed.catch((error) => error.receipt)
    expect((await linesOf(country, receipt, 'REFUSED')).map(({ code, details }) => [code, details])).toEqual([
      ['DATABASE_REFUSED', { constraint: 'no_middle' }],
    ])
  })

  it('changes nothing when a constraint that waits for the commit fails', async () => {
    await country.pool.query(`
      create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no' using errcode = 'check_violation'; end $$;
      create constraint trigger late after insert on lao deferrable initially deferred for each row execute function refuse()`)
    await expect(importRows(country, folder, registerRows(...SOME))).rejects.toMatchObject({
      name: 'ImportFailed',
    })
    expect(await one('select count(*)::int n from lao')).toEqual({ n: 0 })
    expect(await one('select outcome from import_receipt')).toEqual({ outcome: 'FAILED' })
  })

  it('refuses a date in the future', async () => {
    const receipt = await importRows(country, folder, registerRows(...SOME), { asOf: '2999-01-01' })
    expect(receipt.outcome).toBe('REFUSED')
    expect((await linesOf(country, receipt, 'REFUSED')).map(({ code }) => code)).toEqual(['AS_OF_FUTURE'])
  })

  it('names who imported, and which receipt, in the history of every LAO', async () => {
    const actor = { id: null, name: 'ผู้ทดสอบ (ข้อมูลจำลอง)' }
    const receipt = await importRows(country, folder, registerRows(sao('6910201', 'ก')), { actor })
    expect(await all('select noun, action, actor, request_id from change')).toEqual([
      { noun: 'lao', action: 'CREATED', actor: actor.name, request_id: receipt.id },
    ])
    expect(
      await one('select r.actor, c.noun from import_receipt r join change c using (transaction_id)'),
    ).toEqual({
      actor: actor.name,
      noun: 'lao',
    })
  })

  it('lets two imports queue, and the second finds nothing left to do', async () => {
    const rows = registerRows(...SOME)
    const both = await Promise.all([importRows(country, folder, rows), importRows(country, folder, rows)])
    expect(both.map(({ counts }) => counts.created + counts.unchanged)).toEqual([4, 4])
    expect(both.map(({ counts }) => counts.created).sort()).toEqual([0, 4])
  })

  it('refuses the real register where the sample country is', async () => {
    await country.pool.query("update round set code = 'sample-1' where id = $1", [await anOpenRound(country)])
    const receipt = await importRows(country, folder, registerRows(...SOME))
    expect((await linesOf(country, receipt, 'REFUSED')).map(({ code }) => code)).toEqual([
      'REGISTER_IS_SAMPLE',
    ])
  })

  it('adds what it brings to a running round, and dates an LAO of a known province by the import', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก')))
    await anOpenRound(country)
    const rows = registerRows(
      sao('6910201', 'ก'),
      town('4910202', 'ใหม่'),
      sao('6920201', 'แรก', { province: 'จำลองเหนือ' }),
    )
    await importRows(country, folder, rows, { asOf: '2023-03-01' })
    expect(await all('select code, active_from::text from lao order by code')).toEqual([
      { code: '04910202', active_from: '2023-03-01' },
      { code: '06910201', active_from: null },
      { code: '06920201', active_from: null },
    ])
    expect(
      await all(
        'select l.code, b.item, b.is_new from obligation b join lao l on l.id = b.lao_id order by 1, 2',
      ),
    ).toEqual([
      { code: '04910202', item: 'BASIC', is_new: true },
      { code: '04910202', item: 'SIGN', is_new: true },
      { code: '06910201', item: 'BASIC', is_new: false },
      { code: '06910201', item: 'SIGN', is_new: false },
      { code: '06920201', item: 'BASIC', is_new: false },
      { code: '06920201', item: 'SIGN', is_new: false },
    ])
  })
})
