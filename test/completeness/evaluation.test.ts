import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { evaluatorSql } from '../../server/completeness/rules/evaluator.ts'
import { type Rule, required } from '../../server/completeness/rules/rule.ts'
import { rules } from '../../server/completeness/rules/rules.ts'
import type { Api } from '../support/api.ts'
import type { CountryIds } from '../support/country-ids.ts'
import type { TestDatabase } from '../support/database.ts'
import { anAdmin } from '../support/viewers.ts'
import { aRoundOfTypes, ids, type RoundOfTypes, type Seen, TYPES } from './a-round-of-types.ts'

const FAILS = 'หารด้วยศูนย์ (ข้อมูลจำลอง)'
const failing: Rule = required('BASIC', {
  id: 'test.fails',
  field: 'name',
  ask: { th: 'ทดสอบ', en: 'Test' },
  fix: { th: 'ทดสอบ', en: 'Test' },
  holds: `1 / (case when c.name = '${FAILS}' then 0 else 1 end) = 1`,
})

let db: TestDatabase
let api: Api
let country: CountryIds
let seen: RoundOfTypes['seen']
let change: RoundOfTypes['change']
let close: RoundOfTypes['close']
beforeAll(async () => {
  ;({ db, api, country, seen, change, close } = await aRoundOfTypes())
})
afterAll(() => close())

async function states(): Promise<Record<string, number>> {
  const { completeness } = await api.ask<{ completeness: Record<string, number>[] }>(
    anAdmin(),
    '{ completeness(round: "r", kind: ASSISTANCE, item: BASIC, groupBy: COUNTRY) { expected correct complete recorded unknown regressed } }',
  )
  return completeness[0] ?? {}
}

describe('T15 T18 what is recorded as asked', () => {
  it('is CORRECT for every type of LAO and both outcomes of the sign, without pressing anything else', async () => {
    const { rows } = await db.pool.query(
      `select distinct n.kind, n.item, n.lao_type, n.sign_status, n.state, r.verification
       from obligation_now n join round r on r.id = n.round_id where n.slot_id is null or n.district_id = $1 order by 1, 2, 3, 4`,
      [country.district('3001')],
    )
    expect(rows.filter(({ state, verification }) => state !== 'CORRECT' || verification !== 'OFF')).toEqual(
      [],
    )
    expect(rows).toHaveLength(TYPES.length * 3 + 2)
  })

  it('is not so for a joint centre that says neither host nor place', async () => {
    const { obligations } = await api.ask<{ obligations: { nodes: Seen[] } }>(
      anAdmin(),
      '{ obligations(round: "r", where: { district: "3002", kind: JOINT, item: BASIC }) { nodes { state missing { id } } } }',
    )
    expect(obligations.nodes).toEqual([{ state: 'INCOMPLETE', missing: [{ id: 'joint.host' }] }])
  })
})

describe('T16 the next read', () => {
  it('shows what the mutation before it changed', async () => {
    const update = `mutation ($input: UpdateCentreInput!) { updateCentre(input: $input) {
      __typename ... on CentreSaved { centre { version obligations(round: "r") { item state } } } } }`
    const before = await states()
    const id = `centre_${country.centre('00000003')}`
    const spoilt = await api.ask(anAdmin(), update, {
      input: { id, version: 1, orderNumber: '-', reason: 'ทดสอบ' },
    })
    expect(spoilt.updateCentre).toMatchObject({
      __typename: 'CentreSaved',
      centre: {
        obligations: [
          { item: 'BASIC', state: 'INCOMPLETE' },
          { item: 'SIGN', state: 'CORRECT' },
        ],
      },
    })
    expect(await states()).toEqual({
      ...before,
      correct: Number(before.correct) - 1,
      complete: Number(before.complete) - 1,
      regressed: 1,
    })
    await api.ask(anAdmin(), update, { input: { id, version: 2, orderNumber: '1/2565', reason: 'ทดสอบ' } })
    expect(await states()).toEqual(before)
  })
})

describe('T21 blanks', () => {
  const fields = { name: 'basic.name', subdistrict: 'basic.subdistrict', order_number: 'basic.order-number' }
  it.each([
    '',
    '   ',
    '-',
    '--',
    '.',
    '0',
    'ไม่มี',
    'ไม่ระบุ',
    'N/A',
    '\u200b',
    '\u00a0',
    '\ufeff',
    ' '.repeat(40),
  ])('are missing: %j', async (blank) => {
    for (const [field, rule] of Object.entries(fields)) {
      const kept = await db.pool.query(`select ${field} value from centre where id = $1`, [
        country.centre('00000001'),
      ])
      await change('00000001', { [field]: blank })
      expect({ field, ...(await seen('00000001')) }).toMatchObject({
        field,
        state: 'INCOMPLETE',
        missing: [{ id: rule }],
      })
      await change('00000001', { [field]: kept.rows[0]?.value })
    }
    expect(await seen('00000001')).toMatchObject({ state: 'CORRECT', missing: [] })
  })

  it('are missing: the point 0, 0 and a telephone without a number', async () => {
    await change('00000001', { lat: 0, lon: 0 })
    expect(ids((await seen('00000001')).missing)).toEqual(['basic.coordinates'])
    await change('00000001', {
      lat: 15.01,
      lon: 102.01,
      phones: [{ number: '-', extension: null, kind: 'OFFICE' }],
    })
    expect(ids((await seen('00000001')).missing)).toEqual(['basic.phone'])
    await change('00000001', { phones: [{ number: '020900001', extension: null, kind: 'OFFICE' }] })
    expect((await seen('00000001')).state).toBe('CORRECT')
  })

  it('alone are nothing recorded at all, nor are values copied from the register', async () => {
    const lao = '00000010'
    await db.pool.query(
      `update lao set address_no = '99', postcode = '30000', website = 'https://example.com' where id = $1`,
      [country.lao(lao)],
    )
    await db.pool.query(
      `update centre c set name = l.full_name_th, address_no = l.address_no, postcode = l.postcode, website = l.website,
         road = '-', subdistrict = 'ไม่ระบุ', lat = 0, lon = 0, phones = '[]', order_number = '.', order_date = null,
         confirmed_none = '{}' from lao l where l.id = c.lao_id and l.id = $1`,
      [country.lao(lao)],
    )
    await db.pool.query(`update centre_person set name = '-' where centre_id = $1`, [country.centre(lao)])
    expect(await seen(lao)).toMatchObject({ state: 'NOT_RECORDED', errors: [], queries: [] })
    await change(lao, { road: 'ถนนตัวอย่าง' })
    expect((await seen(lao)).state).toBe('INCOMPLETE')
  })
})

describe('a query', () => {
  it('is fixed or explained; the finding lives on and comes back without its explanation', async () => {
    const lao = '00000002'
    const rule = 'basic.order-date-plausible'
    const issue = async () => (await seen(lao)).issues.find((one) => one.rule.id === rule)
    await change(lao, { order_date: '2010-01-01' })
    expect(await seen(lao)).toMatchObject({ state: 'COMPLETE_WITH_ERRORS', queries: [{ id: rule }] })
    const opened = await issue()
    expect(opened?.state).toBe('OPEN')

    await db.pool.query(
      `update issue set state = 'EXPLAINED', explanation = 'คำสั่งเดิม (ข้อมูลจำลอง)' where rule_id = $1`,
      [rule],
    )
    expect(await seen(lao)).toMatchObject({ state: 'CORRECT', queries: [] })
    await change(lao, { road: 'ถนนตัวอย่าง' })
    expect((await seen(lao)).state).toBe('CORRECT')

    await change(lao, { order_date: '2022-01-01' })
    expect(await issue()).toMatchObject({ state: 'CLOSED' })
    await change(lao, { order_date: '2010-01-01' })
    expect((await seen(lao)).state).toBe('COMPLETE_WITH_ERRORS')
    expect(await issue()).toEqual({ ...opened, state: 'REOPENED', explanation: null })
    await expect(db.pool.query('delete from issue')).rejects.toThrow('never deleted')
    await change(lao, { order_date: '2022-01-01' })
  })

  it('does not excuse an error', async () => {
    await change('00000002', { lat: 5, lon: 100 })
    await db.pool.query(
      `update issue set state = 'EXPLAINED', explanation = 'ก' where rule_id = 'basic.coordinates-in-province'`,
    )
    expect(await seen('00000002')).toMatchObject({
      state: 'COMPLETE_WITH_ERRORS',
      errors: [{ id: 'basic.coordinates-in-province' }],
    })
    await change('00000002', { lat: 15.01, lon: 102.01 })
  })
})

describe('what the register itself lacks', () => {
  it('blocks no debtor and stands in no list of his', async () => {
    const one = await seen('00000004')
    expect(one.ofRegister).toEqual([{ id: 'registry.office-coordinates', responsibility: 'REGISTRY' }])
    expect(one).toMatchObject({ state: 'CORRECT', missing: [], errors: [], queries: [], issues: [] })
    expect(ids(one.advice)).toEqual(['basic.subdistrict-known'])
    await db.pool.query('update lao set lat = 15, lon = 102 where id = $1', [country.lao('00000004')])
    expect((await seen('00000004')).ofRegister).toEqual([])
  })
})

describe('T9 an evaluation that fails', () => {
  it('is UNKNOWN in lists, tiles and groups, for that record only, wakes the operator and is mended by the next edit', async () => {
    const before = await states()
    const kept = await db.pool.query('select name from centre where id = $1', [country.centre('00000003')])
    await db.pool.query(evaluatorSql([...rules, failing]))
    // One statement over many records, one of which fails.
    await db.pool.query(
      `update centre set name = case when id = $1 then $2 else name end, road = coalesce(road, 'ถนนตัวอย่าง') where lao_id is not null`,
      [country.centre('00000003'), FAILS],
    )
    expect(await seen('00000003')).toMatchObject({ state: 'UNKNOWN', missing: [], errors: [], queries: [] })
    expect((await seen('00000003', 'SIGN')).state).toBe('CORRECT')
    const { unknown, correct, recorded, complete, expected, regressed } = await states()
    expect({ unknown, correct, expected }).toEqual({
      unknown: 1,
      correct: Number(before.correct) - 1,
      expected: before.expected,
    })
    expect(regressed).toBe(before.regressed) // nothing is said of what is not known
    expect([recorded, complete]).toEqual([Number(before.recorded) - 1, Number(before.complete) - 1])

    const groups = await api.ask<
      Record<string, { unknown: number; correct: number; units: { nodes: unknown[] } }[]>
    >(
      anAdmin(),
      `{ byType: completeness(round: "r", kind: ASSISTANCE, groupBy: LAO_TYPE) { unknown units(where: { state: [UNKNOWN] }) { nodes { lao { code } state } } }
         byDistrict: completeness(round: "r", kind: ASSISTANCE, item: BASIC, groupBy: DISTRICT, within: { district: "3001" }) { unknown }
      }`,
    )
    expect(groups.byType?.map(({ unknown: n }) => n)).toEqual([0, 0, 0, 1, 0, 0])
    expect(groups.byType?.[3]?.units.nodes).toEqual([{ lao: { code: '00000003' }, state: 'UNKNOWN' }])
    expect(groups.byDistrict?.[0]?.unknown).toBe(1)

    const alarms = await db.pool.query(`select kind, details ->> 'fault' fault from alarm`)
    expect(alarms.rows).toEqual([{ kind: 'EVALUATION_FAILED', fault: 'division by zero' }])

    await change('00000003', { name: kept.rows[0]?.name })
    expect((await seen('00000003')).state).toBe('CORRECT')
    await db.pool.query(evaluatorSql(rules))
    expect(await states()).toEqual(before)
  })

  it('is UNKNOWN and not green where no rules are installed at all', async () => {
    await db.pool.query(`create or replace function evaluate_obligations(ids uuid[]) returns setof evaluation language plpgsql
      stable as $$ begin raise exception 'no rules are installed'; end $$`)
    await change('00000003', { lat: 15.02, lon: 102.02 })
    expect([(await seen('00000003')).state, (await seen('00000003', 'SIGN')).state]).toEqual([
      'UNKNOWN',
      'UNKNOWN',
    ])
    await db.pool.query(evaluatorSql(rules))
    await change('00000003', { road: 'ถนนตัวอย่าง 3' })
    expect((await seen('00000003')).state).toBe('CORRECT')
  })
})

describe('a closed round', () => {
  it('keeps its states, and taken up again finds what was edited meanwhile', async () => {
    await db.pool.query(`update round set due_at = due_at, closes_at = '2033-04-01' where code = 'r'`)
    await db.pool.query(
      `select set_config('app.received_at', '2033-05-01T00:00:00Z', false);
       update centre set order_number = '-' where id = '${country.centre('00000004')}'; reset app.received_at`,
    )
    expect((await seen('00000004')).state).toBe('CORRECT')
    await db.pool.query(`update round set closes_at = null where code = 'r'`)
    expect((await seen('00000004')).state).toBe('INCOMPLETE')
  })
})
