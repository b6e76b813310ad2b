import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Receipt } from '../../server/exchange/import/receipt/receipt.ts'
import { questionsFile, readAnswers } from '../../server/exchange/import/register/resolve-file.ts'
import type { TestDatabase } from '../support/database.ts'
import { aFolder, type Folder } from './support/files.ts'
import { importRows, linesOf } from './support/importing.ts'
import { municipality, registerRows, sao, town } from './support/register-file.ts'
import { activeIds, questionsOf, versionsOf } from './support/register-state.ts'
import { anOpenRound, aSmallCountry, fingerprintOf } from './support/small-country.ts'

const ASOF = '2023-03-01'

describe('what importRegister asks', () => {
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
  const questions = (receipt: Receipt) => questionsOf(country, receipt)

  it('asks what became of an LAO that is not in the file, and changes nothing', async () => {
    await importRows(
      country,
      folder,
      registerRows(
        sao('6910201', 'ก'),
        sao('6910202', 'ข'),
        sao('6920201', 'ไกล', { province: 'จำลองเหนือ' }),
      ),
    )
    const before = await fingerprintOf(country)
    const receipt = await importRows(
      country,
      folder,
      registerRows(
        sao('6910201', 'ก'),
        municipality('5910207', 'ใหม่'),
        sao('6920201', 'ไกล', { province: 'จำลองเหนือ' }),
      ),
      { asOf: ASOF },
    )
    expect(receipt).toMatchObject({ outcome: 'REFUSED', counts: { asked: 1 } })
    expect(await questions(receipt)).toEqual([
      {
        subject: '06910202',
        code: 'GONE',
        candidates: ['same-as: 05910207', 'merged-into: 05910207', 'merged-into: 06910201', 'ended'],
      },
    ])
    expect(await fingerprintOf(country)).toEqual(before)
  })

  it.each([
    ['ended', { ended: '2023-03-01', successor: null, reason: 'ยุบเลิก' }, { created: 1, ended: 1 }],
    [
      'merged-into: 05910207',
      { ended: '2023-03-01', successor: '05910207', reason: 'รวมเข้ากับเทศบาลตำบลใหม่' },
      { created: 1, ended: 1 },
    ],
    [
      'same-as: 05910207',
      { ended: null, successor: null, reason: null },
      { created: 0, ended: 0, changed: 1 },
    ],
  ])('takes the answer %s', async (answer, expected, counts) => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')))
    await anOpenRound(country)
    const id = (await ids()).get('06910202')
    const rows = registerRows(sao('6910201', 'ก'), municipality('5910207', 'ใหม่'))
    const asked = await importRows(country, folder, rows, { asOf: ASOF })
    const file = JSON.parse(await questionsFile(asyncOf(await linesOf(country, asked, 'QUESTION'))))
    expect(readAnswers(JSON.stringify(file))).toEqual({})
    file.answers['06910202'].answer = answer
    const answers = readAnswers(JSON.stringify(file))
    const receipt = await importRows(country, folder, rows, { asOf: ASOF, answers })
    expect(receipt).toMatchObject({ outcome: 'ACCEPTED', counts: { asked: 0, ...counts } })
    expect(
      await all(`select l.ended_on::text ended, s.code successor, l.end_reason reason
                 from lao l left join lao s on s.id = l.successor_id where l.id = '${id}'`),
    ).toEqual([expected])
    const still =
      await all(`select x.status from obligation b join obligation_expectation x on x.obligation_id = b.id
      where b.lao_id = '${id}' and x.superseded_at is null and x.valid_from <= '2023-03-25' and '2023-03-25' < x.valid_to`)
    expect(still).toEqual(Array(2).fill({ status: expected.ended ? 'NOT_APPLICABLE' : 'EXPECTED' }))
    const again = await importRows(country, folder, rows, { asOf: ASOF, answers })
    expect(again).toMatchObject({
      outcome: 'ACCEPTED',
      counts: { created: 0, changed: 0, ended: 0, unchanged: 2 },
    })
  })

  it('doubts a rename while another LAO of the district is missing: it may be that one, renumbered', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')))
    const before = await ids()
    const rows = registerRows(sao('6910201', 'ขใหม่'))
    const receipt = await importRows(country, folder, rows, { asOf: ASOF })
    expect(await questions(receipt)).toEqual([
      {
        subject: '06910201',
        code: 'RENAMED',
        candidates: ['same-as: 06910201', 'merged-into: 06910201', 'ended'],
      },
      {
        subject: '06910202',
        code: 'GONE',
        candidates: ['same-as: 06910201', 'merged-into: 06910201', 'ended'],
      },
    ])
    const answers = { '06910201': 'ended', '06910202': 'same-as: 06910201' }
    await importRows(country, folder, rows, { asOf: ASOF, answers })
    expect((await ids()).get('06910201')).toBe(before.get('06910202'))
  })

  it('asks when a code comes with another name in another district', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')))
    const rows = registerRows(sao('6910201', 'อื่น', { district: 'เมืองจำลองใต้' }), sao('6910202', 'ข'))
    const receipt = await importRows(country, folder, rows, { asOf: ASOF })
    expect((await questions(receipt)).map(({ subject, code }) => [subject, code])).toEqual([
      ['06910201', 'REPLACED'],
    ])
    const done = await importRows(country, folder, rows, { asOf: ASOF, answers: { '06910201': 'ended' } })
    expect(done.counts).toMatchObject({ created: 1, ended: 1, unchanged: 1 })
    expect(await all("select count(*)::int n from lao where code = '06910201'")).toEqual([{ n: 2 }])
  })

  it('asks whether an LAO that ended has come back, or a new one has its name', async () => {
    const both = registerRows(sao('6910201', 'ก'), sao('6910202', 'ข'))
    await importRows(country, folder, both)
    const before = await ids()
    await importRows(country, folder, registerRows(sao('6910201', 'ก')), {
      asOf: ASOF,
      answers: { '06910202': 'ended' },
    })
    const receipt = await importRows(country, folder, both, { asOf: '2023-04-01' })
    expect(await questions(receipt)).toEqual([
      { subject: '06910202', code: 'REAPPEARED', candidates: ['same-as: 06910202', 'new'] },
    ])
    await importRows(country, folder, both, {
      asOf: '2023-04-01',
      answers: { '06910202': 'same-as: 06910202' },
    })
    expect(await ids()).toEqual(before)
    expect(await versions(before.get('06910202'))).toEqual([
      { code: '06910202', type: 'SAO', name_th: 'ข', valid: '(,)' },
    ])
  })

  it('takes absences for nothing in a partial file, and asks only about what looks like a known LAO', async () => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')))
    const quiet = await importRows(
      country,
      folder,
      registerRows(sao('6910202', 'ข', { postcode: '80000' })),
      { partial: true },
    )
    expect(quiet).toMatchObject({ outcome: 'ACCEPTED', counts: { changed: 1, ended: 0, asked: 0 } })
    const rows = registerRows(town('4910201', 'อื่น'))
    const asked = await importRows(country, folder, rows, { partial: true })
    expect(await questions(asked)).toEqual([
      { subject: '04910201', code: 'LOOKS_LIKE', candidates: ['same-as: 06910201', 'new'] },
    ])
    const before = await ids()
    await importRows(country, folder, rows, { partial: true, answers: { '04910201': 'same-as: 06910201' } })
    expect((await ids()).get('04910201')).toBe(before.get('06910201'))
  })

  it.each([
    [{ '06910202': 'perhaps' }, 'ANSWER_MALFORMED'],
    [{ '06999999': 'ended' }, 'ANSWER_UNKNOWN_CODE'],
    [{ '06910202': 'merged-into: 06999999' }, 'ANSWER_UNKNOWN_CODE'],
    [{ '06910202': 'merged-into: 06910202' }, 'ANSWER_UNFIT'],
    [{ '06910201': 'same-as: 05910207', '06910202': 'same-as: 05910207' }, 'ANSWER_CLASH'],
  ])('refuses answers that cannot be: %j', async (answers, code) => {
    await importRows(country, folder, registerRows(sao('6910201', 'ก'), sao('6910202', 'ข')))
    const before = await fingerprintOf(country)
    const rows = registerRows(sao('6910201', 'ก'), municipality('5910207', 'ใหม่'))
    const receipt = await importRows(country, folder, rows, { asOf: ASOF, answers })
    expect(receipt.outcome).toBe('REFUSED')
    expect((await linesOf(country, receipt, 'REFUSED')).map((line) => line.code)).toContain(code)
    expect(await fingerprintOf(country)).toEqual(before)
  })
})

async function* asyncOf<T>(list: readonly T[]): AsyncGenerator<T> {
  yield* list
}
