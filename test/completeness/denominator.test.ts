import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Api } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'
import { editing } from '../support/editing.ts'
import { insertRow } from '../support/insert-row.ts'
import { anAdmin } from '../support/viewers.ts'
import { aCountedRound, type CountedRound, MEMBERS } from './a-counted-round.ts'

let db: TestDatabase
let api: Api
let country: CountryIds
let table: CountedRound['table']
let figure: CountedRound['figure']
let register: CountedRound['register']
let close: CountedRound['close']
beforeAll(async () => {
  ;({ db, api, country, table, figure, register, close } = await aCountedRound())
})
afterAll(() => close())

const expectations = async (lao: string) => {
  const { rows } = await db.pool.query(
    `select x.status, x.document_number from obligation_expectation x join obligation o on o.id = x.obligation_id
     where o.lao_id = $1 and o.item = 'BASIC' and x.superseded_at is null order by x.valid_from`,
    [country.lao(lao)],
  )
  return rows.map(({ status }) => status)
}

describe('T11 a joint centre with nine members', () => {
  it('is one joint unit of its province and changes nothing for the members', async () => {
    const { rows } = await db.pool.query('select count(*)::int n from centre_member')
    expect(rows).toEqual([{ n: 9 }])
    expect(await figure('30', { kind: 'JOINT' })).toMatchObject({ expected: 1, correct: 1 })
    expect(await figure('30')).toMatchObject({ expected: 10, recorded: 1, correct: 1 })
  })

  it('counts a sign that two centres share once as a sign, and each centre as installed', async () => {
    await editing(db.pool, '2023-03-02T09:00:00+07:00', async (client) => {
      for (const code of MEMBERS.slice(0, 3)) {
        const centre_id = await insertRow(client, 'centre', {
          kind: 'ASSISTANCE',
          lao_id: country.lao(code),
          road: 'ก',
        })
        const sign = { centre_id, physical_sign_id: country.sign('02300001'), status: 'INSTALLED' }
        await insertRow(client, 'sign_installation', sign)
      }
    })
    expect(await figure('30', { item: 'SIGN' })).toMatchObject({ installed: 4, signs: 1 })
    expect(await figure('30', { item: null })).toMatchObject({ installed: 4, signs: 1 })
  })
})

describe('a PAO', () => {
  it('stands at province level and in no district', async () => {
    const rows = await table('DISTRICT', { within: { province: '30' } })
    expect(rows.map(({ key, expected }) => [key, expected])).toEqual([
      ['PAO-30', 1],
      ['3001', 9],
    ])
    const { obligations } = await api.ask<{ obligations: { nodes: unknown[] } }>(
      anAdmin(),
      '{ obligations(round: "r", where: { provinceLevel: true, province: "30", item: BASIC }) { nodes { lao { code } district { code } } } }',
    )
    expect(obligations.nodes).toEqual([{ lao: { code: '02300001' }, district: null }])
  })
})

describe('Bangkok', () => {
  it('is a visible row that owes nothing, and no round invents anything there', async () => {
    const rows = await table('PROVINCE')
    expect(rows.find(({ key }) => key === '10')).toMatchObject({
      expected: 0,
      expectedAtDue: 0,
      notApplicable: 0,
    })
    const joint = await table('PROVINCE', { kind: 'JOINT' })
    expect(joint.find(({ key }) => key === '10')).toMatchObject({ expected: 0 })
  })
})

describe('T12 units that have ended', () => {
  it('leave N from the day they end; merged before the due date the successor is expected, all three explained', async () => {
    await register('2023-03-10', 'lao', country.lao('06310100'), {
      ended_on: '2023-03-10',
      end_reason: 'ควบรวม',
    })
    await register('2023-03-10', 'lao', country.lao('06310101'), {
      ended_on: '2023-03-10',
      end_reason: 'ควบรวม',
    })
    const merged = await aCountry(db.pool)
      .at('2023-03-10T09:00:00+07:00')
      .province('31')
      .district('3101')
      .lao('05310109', { type: 'SUBDISTRICT_MUNICIPALITY', active_from: '2023-03-10' })
      .build()
    expect(await figure('31')).toMatchObject({ expected: 7, expectedAtDue: 7, notApplicable: 2 })
    expect(await figure('31', { asOf: '2023-03-05T00:00:00+07:00' })).toMatchObject({
      expected: 8,
      expectedAtDue: 7,
    })
    const { rows } = await db.pool.query(
      `select o.is_new, x.status, x.reason from obligation o join obligation_expectation x on x.obligation_id = o.id
       where o.lao_id = any($1) and o.item = 'BASIC' and x.superseded_at is null and x.valid_from <= now() and now() < x.valid_to order by 1`,
      [[merged.lao('05310109'), country.lao('06310100'), country.lao('06310101')]],
    )
    expect(rows).toEqual([
      { is_new: false, status: 'NOT_APPLICABLE', reason: 'ควบรวม' },
      { is_new: false, status: 'NOT_APPLICABLE', reason: 'ควบรวม' },
      { is_new: true, status: 'EXPECTED', reason: null },
    ])
  })

  it('leave the figure at due as it is when they end after it; the live figure follows', async () => {
    const atDue = await figure('31', { atDue: true })
    await register('2023-05-01', 'lao', country.lao('06310102'), { ended_on: '2023-05-01' })
    expect(await figure('31')).toMatchObject({ expected: 6, expectedAtDue: 7, overdue: 7 })
    expect(await figure('31', { atDue: true })).toEqual(atDue)
    expect(await figure('31', { asOf: '2023-04-30T23:59:59+07:00' })).toMatchObject({ expected: 7 })
  })

  it('come back where the end was a mistake, and end on another day where the day was', async () => {
    await register('2023-05-02', 'lao', country.lao('06310102'), { ended_on: null })
    expect(await figure('31')).toMatchObject({ expected: 7, expectedAtDue: 7 })
    expect(await expectations('06310102')).toEqual(['EXPECTED', 'NOT_APPLICABLE', 'EXPECTED'])
    await register('2023-05-03', 'lao', country.lao('06310103'), { ended_on: '2023-05-03' })
    await register('2023-05-04', 'lao', country.lao('06310103'), { ended_on: '2023-06-01' })
    expect(await figure('31', { asOf: '2023-05-20T00:00:00+07:00' })).toMatchObject({ expected: 7 })
    expect(await figure('31')).toMatchObject({ expected: 6 })
    await register('2023-06-02', 'lao', country.lao('06310103'), { ended_on: '2023-03-01' })
    expect(await figure('31', { asOf: '2023-05-20T00:00:00+07:00' })).toMatchObject({
      expected: 6,
      expectedAtDue: 6,
    })
  })

  it('are counted once where one LAO stands in two lists: it owes each item once', async () => {
    await editing(db.pool, null, (client) => client.query('select add_obligations(r, null) from round r'))
    const { rows } = await db.pool.query(
      'select count(*)::int n from (select from obligation group by round_id, subject_id, item having count(*) > 1) x',
    )
    expect(rows).toEqual([{ n: 0 }])
    expect(await figure('31')).toMatchObject({ expected: 6 })
  })
})

describe('a new LAO', () => {
  it('is expected at due when it existed then, else only live', async () => {
    const story = aCountry(db.pool).at('2023-06-03T09:00:00+07:00').province('31').district('3101')
    await story
      .lao('06310190', { active_from: '2023-06-03' })
      .lao('06310191', { active_from: '2023-03-20' })
      .build()
    expect(await figure('31')).toMatchObject({ expected: 8, expectedAtDue: 7 })
    expect(await figure('31', { asOf: '2023-05-20T00:00:00+07:00' })).toMatchObject({ expected: 7 })
  })
})

describe('an exemption', () => {
  const set = (status: string, from: string, to: string, document: string) =>
    editing(db.pool, null, (client) =>
      client.query(
        `select set_expectation(id, $2, $3, $4, 'น้ำท่วม (ข้อมูลจำลอง)', $5, 'กรมฯ') from obligation where lao_id = $1`,
        [country.lao('06310104'), status, from, to, document],
      ),
    )

  it('is amended by dates; what stood before stays in the ledger', async () => {
    await set('EXEMPT', '2023-03-20T00:00:00+07:00', '2023-04-10T00:00:00+07:00', 'ว 1')
    expect(await expectations('06310104')).toEqual(['EXPECTED', 'EXEMPT', 'EXPECTED'])
    expect(await figure('31', { atDue: true })).toMatchObject({ expected: 6, exempt: 1 })
    expect(await figure('31')).toMatchObject({ expected: 8, expectedAtDue: 6, exempt: 0 })

    await set('EXEMPT', '2023-04-01T00:00:00+07:00', 'infinity', 'ว 2')
    expect(await figure('31')).toMatchObject({ expected: 7, expectedAtDue: 6, exempt: 1 })
    const { rows } = await db.pool.query(
      `select count(*) filter (where superseded_at is not null)::int superseded, count(*)::int written from obligation_expectation x
       join obligation o on o.id = x.obligation_id where o.lao_id = $1 and o.item = 'BASIC'`,
      [country.lao('06310104')],
    )
    expect(rows).toEqual([{ superseded: 3, written: 6 }])
    await expect(db.pool.query('delete from obligation_expectation')).rejects.toThrow('never deleted')
  })

  it('leaves no moment without a status and none with two', async () => {
    const { rows } = await db.pool.query(
      `select count(*)::int gaps from (
         select valid_to, lead(valid_from) over (partition by obligation_id order by valid_from) after,
           valid_from, lag(valid_to) over (partition by obligation_id order by valid_from) before
         from obligation_expectation where superseded_at is null) x
       where (after is null and valid_to <> 'infinity') or after <> valid_to or (before is null and valid_from <> '-infinity')`,
    )
    expect(rows).toEqual([{ gaps: 0 }])
  })
})

describe('the answer "there is none, because …"', () => {
  it('takes a joint slot out of N from the moment it is given; after the due date that of then stays', async () => {
    const answer = (slot: string, day: string) =>
      register(day, 'joint_slot', country.slot(slot), {
        none_reason: 'ไม่มีอาคาร (ข้อมูลจำลอง)',
        none_answered_at: `${day}T09:00:00+07:00`,
      })
    await answer('3101', '2023-03-05')
    expect(await figure('31', { kind: 'JOINT' })).toMatchObject({
      expected: 1,
      expectedAtDue: 1,
      notApplicable: 1,
    })
    await answer('3102', '2023-04-05')
    expect(await figure('31', { kind: 'JOINT' })).toMatchObject({ expected: 0, expectedAtDue: 1, overdue: 1 })
    await register('2023-04-09', 'joint_slot', country.slot('3102'), {
      none_reason: null,
      none_answered_at: null,
    })
    expect(await figure('31', { kind: 'JOINT' })).toMatchObject({ expected: 1, expectedAtDue: 1 })
  })
})
