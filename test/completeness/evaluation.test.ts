import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { evaluatorSql } from '../../server/completeness/rules/evaluator.ts'
import { type Rule, required } from '../../server/completeness/rules/rule.ts'
import { rules } from '../../server/completeness/rules/rules.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { updateRow } from '../support/insert-row.ts'
import { anAdmin } from '../support/viewers.ts'

const TYPES = ['PAO', 'CITY', 'TOWN', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'SPECIAL'] as const
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
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(db)
  const story = aCountry(db.pool).province('30').district('3001')
  TYPES.forEach((type, n) => {
    story.lao(`0000000${n}`, { type }).correctCentre().installedSign()
    story.lao(`0000001${n}`, { type }).correctCentre().signNotInstalled()
  })
  story.slot().correctCentre().members('00000001').installedSign()
  story.district('3002').slot().correctCentre({ host_place: null }).members('00000002').signNotInstalled()
  country = await story.round('r', { due_at: '2033-03-25T00:00:00+07:00' }).build()
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

interface Seen {
  state: string
  missing: { id: string }[]
  errors: { id: string }[]
  queries: { id: string }[]
  advice: { id: string }[]
  ofRegister: { id: string; responsibility: string }[]
  issues: { id: string; state: string; explanation: string | null; rule: { id: string } }[]
}
const STATE = `query ($lao: String!, $item: Item!) {
  obligations(round: "r", where: { lao: $lao, item: $item }) { nodes {
    state missing { id } errors { id } queries { id } advice { id } ofRegister { id responsibility }
    issues { id state explanation rule { id } }
  } }
}`
async function seen(lao: string, item = 'BASIC'): Promise<Seen> {
  const { obligations } = await api.ask<{ obligations: { nodes: Seen[] } }>(anAdmin(), STATE, { lao, item })
  const [one] = obligations.nodes
  if (!one) throw new Error(`nothing is owed by ${lao}`)
  return one
}
const change = (lao: string, values: Record<string, unknown>) =>
  db.pool.connect().then(async (client) => {
    await updateRow(client, 'centre', country.centre(lao), values).finally(() => client.release())
  })
const ids = (list: { id: string }[]) => list.map(({ id }) => id)

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

describe('a value shared between centres', () => {
  it('is a query at every centre with a number that stands on more than five, until one of them changes it', async () => {
    const shared = [{ number: '020777777', extension: null, kind: 'OFFICE' }]
    const laos = TYPES.map((_, n) => `0000000${n}`)
    const kept = await db.pool.query('select id, phones from centre')
    for (const lao of laos) await change(lao, { phones: shared })
    for (const lao of laos) expect(ids((await seen(lao)).queries)).toEqual(['basic.phone-shared'])
    await change('00000000', { deleted_at: '2026-01-01' })
    for (const lao of laos.slice(1)) expect((await seen(lao)).queries).toEqual([])
    await change('00000000', { deleted_at: null })
    expect(ids((await seen('00000005')).queries)).toEqual(['basic.phone-shared'])
    for (const { id, phones } of kept.rows)
      await db.pool.query('update centre set phones = $2 where id = $1', [id, JSON.stringify(phones)])
    for (const lao of laos) expect((await seen(lao)).state).toBe('CORRECT')
  })

  it('is a query at both centres with one photo, until they share the sign or one of them goes', async () => {
    const [one, two] = ['00000000', '00000001'] as const
    const queries = async () => [
      ids((await seen(one, 'SIGN')).queries),
      ids((await seen(two, 'SIGN')).queries),
    ]
    const both = [['sign.photo-own'], ['sign.photo-own']]
    const photo = await db.pool.query('select id, sha256 from photo where sign_id = $1', [country.sign(two)])
    const { id, sha256 } = photo.rows[0] as { id: string; sha256: string }
    await db.pool.query(
      'update photo set sha256 = (select sha256 from photo where sign_id = $1) where id = $2',
      [country.sign(one), id],
    )
    expect(await queries()).toEqual(both)
    await db.pool.query('update sign_installation set physical_sign_id = $1 where id = $2', [
      country.sign(one),
      country.sign(two),
    ])
    expect(await queries()).toEqual([[], []])
    await db.pool.query('update sign_installation set physical_sign_id = id where id = $1', [
      country.sign(two),
    ])
    expect(await queries()).toEqual(both)
    await db.pool.query(`update centre set deleted_at = now() where id = $1`, [country.centre(two)])
    expect((await queries())[0]).toEqual([])
    await db.pool.query(`update centre set deleted_at = null where id = $1`, [country.centre(two)])
    expect(await queries()).toEqual(both)
    await db.pool.query('update photo set sha256 = $2 where id = $1', [id, sha256])
    expect(await queries()).toEqual([[], []])
  })
})

describe('what a condition reads elsewhere', () => {
  it('is evaluated anew when province, district or subdistricts change', async () => {
    const lao = '00000005'
    await db.pool.query(`update province set north = 14.5 where code = '30'`)
    expect(ids((await seen(lao)).errors)).toEqual(['basic.coordinates-in-province'])
    await db.pool.query(`update province set north = 16 where code = '30'`)
    await db.pool.query(`update district set lat = 16, lon = 103 where code = '3001'`)
    expect(ids((await seen(lao)).queries)).toEqual(['basic.coordinates-near-district'])
    await db.pool.query(`update district set lat = 15, lon = 102 where code = '3001'`)
    await db.pool.query(
      `insert into subdistrict (code, district_id, name_th, name_en) values ('300101', $1, 'ตำบลตัวอย่าง', 'Sample')`,
      [country.district('3001')],
    )
    expect(await seen(lao)).toMatchObject({ state: 'CORRECT', advice: [] })
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
    await change('00000003', { road: 'ถนนตัวอย่าง 2' })
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
