import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { inTransaction } from '../../server/database/connect.ts'
import { seedReference, seedSampleCountry } from '../../server/database/seeds/seed.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const NOW = new Date('2026-06-01T05:00:00Z')
const quiet = () => undefined

let db: TestDatabase
const rows = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await db.pool.query<T>(sql, values)).rows
const one = async (sql: string, values: unknown[] = []) =>
  Object.values((await rows<object>(sql, values))[0] ?? {})[0]

beforeAll(async () => {
  db = await aDatabase()
  await inTransaction(db.pool, (client) => seedReference(client, quiet))
  await inTransaction(db.pool, (client) => seedSampleCountry(client, quiet, NOW))
}, 600_000)
afterAll(() => db.drop())

describe('seedReference', () => {
  it('fills regions, provinces, districts and subdistricts', async () => {
    expect(
      await rows(`select (select count(*)::int from region) regions, (select count(*)::int from province) provinces,
        (select count(*)::int from province where in_scope) in_scope, (select count(*)::int from district) districts,
        (select count(*)::int from district where kind = 'KHET') khet, (select count(*)::int from subdistrict) subdistricts`),
    ).toEqual([{ regions: 6, provinces: 77, in_scope: 76, districts: 928, khet: 50, subdistricts: 7256 }])
  })

  it('changes nothing the second time, not even what the Department changed', async () => {
    await db.pool.query(`update district set name_en = 'Changed by hand' where code = '6301'`)
    const before = await rows('select id, name_en from district order by id')
    await inTransaction(db.pool, (client) => seedReference(client, quiet))
    expect(await rows('select id, name_en from district order by id')).toEqual(before)
  })
})

describe('seedSampleCountry', () => {
  it('refuses a register that is not empty', async () => {
    await expect(inTransaction(db.pool, (client) => seedSampleCountry(client, quiet, NOW))).rejects.toThrow(
      'empty register',
    )
  })

  it('leaves the session’s clock and actor as they were', async () => {
    await inTransaction(db.pool, async (client) => {
      const { rows: settings } = await client.query(
        `select moment() = now() clock, coalesce(current_setting('app.actor', true), '') actor`,
      )
      expect(settings).toEqual([{ clock: true, actor: '' }])
    })
    expect(await one(`select count(*)::int from pg_trigger where tgenabled = 'D'`)).toBe(0)
  })

  it('has one round past its due date and one running, both open and demanding every rule', async () => {
    expect(
      await rows(
        `select code, due_at < $1 past, closes_at, opened_at is not null opened,
           (select count(*) from round_rule x where x.round_id = r.id) = (select count(*) from rule where not retired) all_rules
         from round r order by code`,
        [NOW],
      ),
    ).toEqual([
      { code: 'sample-1', past: true, closes_at: null, opened: true, all_rules: true },
      { code: 'sample-2', past: false, closes_at: null, opened: true, all_rules: true },
    ])
  })

  it('owes two items for every LAO and slot in both rounds, in every one of the states', async () => {
    const counts = await rows<{ code: string; kind: string; n: number; states: number; unknown: number }>(
      `select r.code, o.kind, count(*)::int n, count(distinct s.state)::int states,
         count(*) filter (where s.state = 'UNKNOWN')::int unknown
       from obligation o join round r on r.id = o.round_id join obligation_status s on s.obligation_id = o.id
       group by r.code, o.kind order by r.code, o.kind`,
    )
    expect(counts).toEqual(
      ['sample-1', 'sample-2'].flatMap((code) => [
        { code, kind: 'ASSISTANCE', n: 2 * 7332, states: 4, unknown: 0 },
        { code, kind: 'JOINT', n: 2 * 878, states: 4, unknown: 0 },
      ]),
    )
  })

  it('has provinces nearly complete and provinces far from it', async () => {
    const shares = await rows<{ correct: number }>(
      `select (count(*) filter (where s.state = 'CORRECT'))::float8 / count(*) correct
       from obligation o join round r on r.id = o.round_id and r.code = 'sample-1' join obligation_status s on s.obligation_id = o.id
       where o.kind = 'ASSISTANCE' group by o.province_id order by 1`,
    )
    expect(shares).toHaveLength(76)
    expect(shares[0]?.correct).toBeLessThan(0.65)
    expect(shares.at(-1)?.correct).toBeGreaterThan(0.95)
  })

  it('is on time, late and overdue', async () => {
    const counts = await rows<{ timeliness: string; n: number }>(
      `select timeliness(s.state, s.since, s.state_at_due, s.correct_after_due_at, o.due_at, $1) timeliness, count(*)::int n
       from obligation o join round r on r.id = o.round_id and r.code = 'sample-1' join obligation_status s on s.obligation_id = o.id
       group by 1 order by 1`,
      [NOW],
    )
    expect(counts.map(({ timeliness }) => timeliness)).toEqual(['LATE', 'ON_TIME', 'OVERDUE'])
    for (const { n } of counts) expect(n).toBeGreaterThan(500)
  })

  it('grows over the weeks before the due date, not in one step', async () => {
    const trend = await rows<{ recorded: number }>(
      `select (select count(*)::int from obligation_status_history h join obligation o on o.id = h.obligation_id
         join round r on r.id = o.round_id and r.code = 'sample-1'
         where h.since <= day and day < h.valid_to and h.state <> 'NOT_RECORDED') recorded
       from generate_series($1::timestamptz - interval '118 days', $1, interval '14 days') day order by day`,
      [NOW],
    )
    const counts = trend.map(({ recorded }) => recorded)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    expect(new Set(counts).size).toBeGreaterThanOrEqual(7)
    expect(counts[0]).toBe(0)
  })

  it('dates its records and their states alike', async () => {
    expect(await one('select count(*)::int from obligation_status where since > $1', [NOW])).toBe(0)
    expect(
      await one('select count(*)::int from centre where created_at > $1 or updated_at < created_at', [NOW]),
    ).toBe(0)
    expect(await one('select count(distinct since)::int from obligation_status_history')).toBeGreaterThan(12)
  })

  it('finds no difference on full re-evaluation', async () => {
    const stored = 'select to_jsonb(s) status from obligation_status s order by obligation_id'
    const before = await rows(stored)
    await db.pool.query('select refresh_obligations(array(select id from obligation order by id))')
    const after = await rows(stored)
    expect(after.filter((each, index) => JSON.stringify(each) !== JSON.stringify(before[index]))).toEqual([])
  }, 120_000)

  it('opens no finding that was closed at the same moment', async () => {
    expect(await one('select count(*)::int from issue where closed_at = opened_at')).toBe(0)
  })

  it('has findings of every rule that a record can break, open, closed and explained', async () => {
    const returned = ['basic.returned', 'sign.returned'] // neither round asks for verification
    const unbroken = ['basic.district', 'sign.status', 'basic.coordinates-near-district', 'sign.position']
    const never = [...unbroken, ...returned]
    const broken = await rows<{ rule_id: string }>('select distinct rule_id from issue')
    const rules = await rows<{ id: string }>(
      `select id from rule where severity <> 'INFO' and responsibility <> 'REGISTRY'`,
    )
    const missing = rules.map(({ id }) => id).filter((id) => !broken.some(({ rule_id }) => rule_id === id))
    expect(missing.filter((id) => !never.includes(id))).toEqual([])
    expect(await rows(`select distinct state from issue order by state`)).toEqual(
      expect.arrayContaining([{ state: 'CLOSED' }, { state: 'EXPLAINED' }, { state: 'OPEN' }]),
    )
  })

  it('holds an extension, exemptions, answers "none", upgrades, a merger, shared signs', async () => {
    expect(
      await rows(`select
        (select count(distinct province_id)::int from obligation where effective_due_at > due_at) extended,
        (select count(*)::int from obligation_expectation where status = 'EXEMPT' and superseded_at is null) exempt,
        (select count(*) > 5 from joint_slot where none_reason is not null) answered_none,
        (select count(*)::int from (select lao_id from lao_version group by lao_id having count(*) > 1) x) upgraded,
        (select count(*)::int from lao where successor_id is not null) merged,
        (select count(*) > 10 from (select physical_sign_id from sign_installation group by 1 having count(*) > 1) x) shared`),
    ).toEqual([{ extended: 1, exempt: 12, answered_none: true, upgraded: 12, merged: 1, shared: true }])
  })

  it('says in the change history that it is sample data', async () => {
    expect(
      await one(
        `select count(*)::int from change where noun = 'centre' and actor is distinct from 'ข้อมูลจำลอง'`,
      ),
    ).toBe(0)
  })
})
