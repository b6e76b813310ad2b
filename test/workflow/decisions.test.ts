import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { anAdmin, anAnalyst, anEditor, anOfficerOf, aPartner } from '../support/viewers.ts'
import { aWorkflow, type Workflow } from './support.ts'

const DUE = '2098-03-25T00:00:00+07:00'
const LATER = '2098-04-01T00:00:00+07:00'

describe('decisions about a round', () => {
  let work: Workflow
  let country: CountryIds
  const document = { documentNumber: 'มท 0810.7/ว 1 (จำลอง)' }
  const figures = async () => {
    const { completeness } = await work.api.ask<{ completeness: object[] }>(
      anAnalyst(),
      '{ completeness(round: "r", kind: ASSISTANCE, item: BASIC, groupBy: COUNTRY) { expected correct } }',
    )
    return completeness[0]
  }

  beforeAll(async () => {
    work = await aWorkflow()
    country = await aCountry(work.db.pool)
      .province('30')
      .district('3001')
      .lao('06300101')
      .correctCentre()
      .lao('06300102')
      .province('31')
      .district('3101')
      .lao('06310101')
      .slot()
      .round('r', { due_at: DUE })
      .round('w', { due_at: DUE })
      .round('past', { due_at: '2023-03-25T00:00:00+07:00' })
      .build()
  })
  afterAll(() => work.close())

  it('extend the due date of a province after showing how many rows that moves', async () => {
    const input = { round: 'r', province: '30', until: LATER, ...document }
    expect(await work.does(anAdmin(), 'extendDue', { ...input, preview: true })).toMatchObject({
      rows: 4,
      preview: true,
    })
    const moved = () =>
      work.one(
        `select count(*)::int n, (select count(*)::int from due_extension) ledger from obligation where effective_due_at <> due_at`,
      )
    expect(await moved()).toEqual({ n: 0, ledger: 0 })
    expect(await work.does(anAdmin(), 'extendDue', input)).toMatchObject({ rows: 4, preview: false })
    expect(await moved()).toEqual({ n: 4, ledger: 1 })
  })

  it('extend one unit, never back, never after it was due, and not without a document', async () => {
    const unit = { round: 'r', lao: '06310101', until: LATER, ...document }
    expect(await work.does(anAdmin(), 'extendDue', unit)).toMatchObject({ rows: 2 })
    for (const [wrong, field, code] of [
      [{}, 'until', 'NOT_LATER'],
      [{ documentNumber: '-' }, 'documentNumber', 'REQUIRED'],
      [{ round: 'past' }, 'until', 'DUE_PASSED'],
      [{ province: '30' }, 'province', 'ONE_PART'],
    ] as const) {
      expect(await work.does(anAdmin(), 'extendDue', { ...unit, ...wrong })).toMatchObject({
        fields: [{ field, code }],
      })
    }
    expect((await work.does(anAdmin(), 'extendDue', { ...unit, lao: '99999999' })).__typename).toBe(
      'NotFound',
    )
  })

  it('exempt a unit: numerator and denominator change in the same answer (T2)', async () => {
    expect(await figures()).toEqual({ expected: 3, correct: 1 })
    const input = { round: 'r', lao: '06300101', reason: 'รวมกับ อปท. อื่น (จำลอง)', ...document }
    expect(await work.does(anAdmin(), 'exemptUnits', { ...input, preview: true })).toMatchObject({ rows: 2 })
    expect(await figures()).toEqual({ expected: 3, correct: 1 })
    expect(await work.does(anAdmin(), 'exemptUnits', { ...input, item: 'BASIC' })).toMatchObject({ rows: 1 })
    expect(await figures()).toEqual({ expected: 2, correct: 0 })
    expect(await work.does(anAdmin(), 'exemptUnits', { ...input, item: 'BASIC' })).toMatchObject({
      fields: [{ code: 'NOTHING_OWED' }],
    })
    expect(await work.does(anAdmin(), 'liftExemption', input)).toMatchObject({ rows: 1 })
    expect(await figures()).toEqual({ expected: 3, correct: 1 })
    expect(await work.does(anAdmin(), 'exemptUnits', { round: 'r', reason: 'ก', ...document })).toMatchObject(
      {
        fields: [{ code: 'REQUIRED' }],
      },
    )
  })

  it('stand in the ledgers with their documents, for the administration only', async () => {
    const ledger = `{ round(code: "r") { extensions { province { code } lao { code } dueAt documentNumber approvedBy }
      decisions(first: 10) { totalCount nodes { item status reason documentNumber lao { code } supersededAt } } } }`
    const officer = anOfficerOf(country.province('31'))
    const { round } = await work.api.ask<{
      round: { extensions: object[]; decisions: { totalCount: number; nodes: object[] } }
    }>(officer, ledger)
    expect(round.extensions).toMatchObject([
      { province: null, lao: { code: '06310101' }, ...document, approvedBy: anAdmin().name },
      { province: { code: '30' }, lao: null, ...document },
    ])
    expect(round.decisions.totalCount).toBeGreaterThanOrEqual(2)
    expect(round.decisions.nodes).toContainEqual(
      expect.objectContaining({
        status: 'EXEMPT',
        reason: 'รวมกับ อปท. อื่น (จำลอง)',
        lao: { code: '06300101' },
      }),
    )
    await expect(work.api.ask(aPartner(), ledger)).rejects.toThrow('There is no field')
  })

  it('extend and exempt the rows of a list at once, units due later already left as they are', async () => {
    const owed = (lao: string) =>
      work.one<{ ids: string[] }>(
        `select array_agg('obligation_' || o.id order by item) ids from obligation o join round r on r.id = o.round_id
         where r.code = 'r' and lao_id = $1`,
        [country.lao(lao)],
      )
    const [extended = ''] = (await owed('06310101')).ids
    const [first = '', second = ''] = (await owed('06300102')).ids
    const later = { round: 'r', until: '2098-04-15T00:00:00+07:00', ...document }
    const rows = { ...later, obligations: [extended, first, second] }
    expect(await work.does(anAdmin(), 'extendDue', { ...rows, preview: true })).toMatchObject({ rows: 4 })
    await work.does(anAdmin(), 'extendDue', { ...later, lao: '06310101' })
    expect(await work.does(anAdmin(), 'extendDue', rows)).toMatchObject({ rows: 2 })
    expect(await work.does(anAdmin(), 'extendDue', rows)).toMatchObject({ fields: [{ code: 'NOT_LATER' }] })

    const exempt = { round: 'r', obligations: [first], reason: 'ก (จำลอง)', ...document }
    expect(await work.does(anAdmin(), 'exemptUnits', { ...exempt, preview: true })).toMatchObject({ rows: 1 })
    expect(await work.does(anAdmin(), 'exemptUnits', exempt)).toMatchObject({ rows: 1 })
    expect(
      await work.does(anAdmin(), 'liftExemption', { ...exempt, obligations: [first, second] }),
    ).toMatchObject({ rows: 1 })
    for (const [wrong, field] of [
      [{ obligations: [] }, 'obligations'],
      [{ lao: '06300102' }, 'province'],
    ] as const) {
      expect(await work.does(anAdmin(), 'extendDue', { ...rows, ...wrong })).toMatchObject({
        fields: [{ field }],
      })
    }
    const elsewhere = { ...rows, round: 'past' }
    expect((await work.does(anAdmin(), 'extendDue', elsewhere)).__typename).toBe('NotFound')
  })

  it('withdraw an extension: due again as what stands says; the ledger and the history keep it with its reason', async () => {
    const grant = { round: 'w', ...document }
    await work.does(anAdmin(), 'extendDue', { ...grant, until: LATER })
    await work.does(anAdmin(), 'extendDue', { ...grant, province: '30', until: '2098-04-15T00:00:00+07:00' })
    const dues = () =>
      work.one(
        `select count(*) filter (where effective_due_at = o.due_at)::int first, count(*) filter (where effective_due_at = $1)::int later,
           count(*) filter (where effective_due_at > $1)::int latest
         from obligation o join round r on r.id = o.round_id where r.code = 'w'`,
        [LATER],
      )
    expect(await dues()).toEqual({ first: 0, later: 4, latest: 4 })
    const { ids } = await work.one<{ ids: string[] }>(
      `select array_agg('extension_' || x.id order by x.due_at) ids from due_extension x join round r on r.id = x.round_id where r.code = 'w'`,
    )
    const [whole = '', ofProvince = ''] = ids
    const withdraw = (input: object) => work.does(anAdmin(), 'withdrawExtension', input)
    expect(await withdraw({ extension: whole, reason: ' ' })).toMatchObject({
      fields: [{ field: 'reason', code: 'REQUIRED' }],
    })
    const input = { extension: whole, reason: 'พิมพ์ผิด (จำลอง)' }
    expect(await withdraw({ ...input, preview: true })).toMatchObject({ rows: 4, preview: true })
    expect(await dues()).toEqual({ first: 0, later: 4, latest: 4 })
    expect(await withdraw(input)).toMatchObject({ rows: 4, round: { code: 'w' } })
    expect(await dues()).toEqual({ first: 4, later: 0, latest: 4 })
    expect((await withdraw(input)).__typename).toBe('NotFound')
    expect(await withdraw({ ...input, extension: ofProvince })).toMatchObject({ rows: 4 })
    expect(await dues()).toEqual({ first: 8, later: 0, latest: 0 })

    const told = `query ($id: ID!) { round(code: "w") { extensions { withdrawnAt withdrawnBy withdrawalReason } }
      changes(where: { record: $id }, first: 1) { nodes { noun action reason fields { field to } } } }`
    const { round, changes } = await work.api.ask<{
      round: { extensions: object[] }
      changes: { nodes: object[] }
    }>(anAnalyst(), told, { id: whole })
    const { reason } = input
    const mark = {
      ...{ withdrawnAt: expect.any(String), withdrawnBy: anAdmin().name, withdrawalReason: reason },
    }
    expect(round.extensions).toEqual([mark, mark])
    expect(changes.nodes).toMatchObject([{ noun: 'DueExtension', action: 'UPDATED', reason }])
    await expect(work.db.pool.query('update due_extension set withdrawn_at = null')).rejects.toThrow('stands')
  })

  it('withdraw nothing once what is due without it has passed: nobody becomes late after the fact', async () => {
    await aCountry(work.db.pool)
      .at('2023-03-01T09:00:00+07:00')
      .also(async (client) => {
        await client.query(
          `select extend_due(id, null, null, '2099-01-01', 'ว 9 (จำลอง)', 'กรมฯ') from round where code = 'past'`,
        )
      })
      .build()
    const { id } = await work.one<{ id: string }>(
      `select 'extension_' || x.id id from due_extension x join round r on r.id = x.round_id where r.code = 'past'`,
    )
    const answer = await work.does(anAdmin(), 'withdrawExtension', { extension: id, reason: 'ผิด (จำลอง)' })
    expect(answer).toMatchObject({ fields: [{ field: 'extension', code: 'DUE_PASSED' }] })
    const still = `select count(*)::int n from due_extension x join round r on r.id = x.round_id where r.code = 'past' and withdrawn_at is null`
    expect(await work.one(still)).toEqual({ n: 1 })
  })

  it('are the administrators', async () => {
    for (const viewer of [anEditor(), anOfficerOf(country.province('30')), aPartner()]) {
      const extend = { round: 'r', until: LATER, ...document }
      const exempt = { round: 'r', lao: '06300101', reason: 'ก', ...document }
      expect((await work.does(viewer, 'extendDue', extend)).__typename).toBe('Forbidden')
      const withdraw = {
        extension: `extension_${'0'.repeat(8)}-0000-7000-8000-${'0'.repeat(12)}`,
        reason: 'ก',
      }
      expect((await work.does(viewer, 'withdrawExtension', withdraw)).__typename).toBe('Forbidden')
      expect((await work.does(viewer, 'exemptUnits', exempt)).__typename).toBe('Forbidden')
      expect((await work.does(viewer, 'liftExemption', exempt)).__typename).toBe('Forbidden')
    }
  })

  it('keep a round to its due date, and let its words and verification be corrected', async () => {
    const { version } = await work.one<{ version: number }>(`select version from round where code = 'r'`)
    const input = { code: 'r', version, nameTh: ' ', verification: 'SOME' }
    expect(await work.does(anAdmin(), 'updateRound', input)).toMatchObject({
      fields: [
        { field: 'nameTh', code: 'REQUIRED' },
        { field: 'verification', code: 'OFF_OR_ALL' },
      ],
    })
    const good = { code: 'r', version, nameTh: 'รอบที่แก้ชื่อ (จำลอง)', verification: 'ALL' }
    expect(await work.does(anAdmin(), 'updateRound', good)).toMatchObject({
      round: { nameTh: good.nameTh, verification: 'ALL' },
    })
  })
})
