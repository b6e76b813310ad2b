import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import pg from 'pg'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { RANDOM_SEED } from '../support/random-seed.ts'
import { editAtRandom } from './random-edits.ts'

/** Rows written at random; LCR_RANDOM_EDITS asks for more. */
const ROWS = Number(process.env.LCR_RANDOM_EDITS ?? 4_000)
const WRITERS = 4

const laos = Array.from({ length: 60 }, (_, n) => `063001${n.toString().padStart(2, '0')}`)
let db: TestDatabase
let country: CountryIds
beforeAll(async () => {
  db = await aDatabase()
  const story = aCountry(db.pool).province('30').district('3001').slot().correctCentre()
  laos.forEach((lao, n) => {
    story.lao(lao)
    if (n % 4 > 0) story.correctCentre()
    if (n % 4 > 1) story.installedSign()
  })
  story.province('31').district('3101').slot().correctCentre()
  // One due date past and one to come.
  story.round('past', { due_at: '2023-03-25T00:00:00+07:00' })
  country = await story.round('running', { due_at: '2099-03-25T00:00:00+07:00' }).build()
})
afterAll(() => db.drop())

const number = async (sql: string) => Number((await db.pool.query<{ n: string }>(sql)).rows[0]?.n)

describe(`T14 after random edits (LCR_RANDOM_SEED=${RANDOM_SEED})`, () => {
  it('a full re-evaluation finds nothing else than what is stored', async () => {
    const on = {
      laos: laos.map(country.lao),
      slots: ['3001', '3101'].map(country.slot),
      districts: ['3001', '3101'].map(country.district),
      provinces: ['30', '31'].map(country.province),
    }
    const writers = Array.from({ length: WRITERS }, async (_, n) => {
      const client = new pg.Client(db.url)
      await client.connect()
      return editAtRandom(client, RANDOM_SEED + n, on, ROWS / WRITERS).finally(() => client.end())
    })
    const written = (await Promise.all(writers)).reduce((a, b) => a + b)
    expect(written).toBeGreaterThanOrEqual(ROWS)
    expect(await number('select check_evaluations() n')).toBe(0)
    expect(await number(`select count(*) n from alarm`)).toBe(0)
    // The check itself can find something.
    await db.pool.query(`update obligation_status set state = 'CORRECT' where obligation_id = (
        select obligation_id from obligation_status where state = 'NOT_RECORDED' limit 1)`)
    expect(await number('select check_evaluations() n')).toBe(1)
    await db.pool.query(`update obligation_status s set state = h.state from obligation_status_history h
        where h.obligation_id = s.obligation_id and h.valid_to = 'infinity' and h.state <> s.state`)
    expect(await number('select check_evaluations() n')).toBe(0)
  }, 300_000)

  it('every state has come up, so that nothing was compared with itself only', async () => {
    const { rows } = await db.pool.query('select distinct state from obligation_status_history order by 1')
    expect(rows.map(({ state }) => state)).toEqual([
      'COMPLETE_WITH_ERRORS',
      'CORRECT',
      'INCOMPLETE',
      'NOT_RECORDED',
    ])
    expect(await number('select count(*) n from issue where reopened_at is not null')).toBeGreaterThan(0)
  })

  it('live figures are those as of now, column by column', async () => {
    const client = await db.pool.connect()
    try {
      await client.query('begin')
      const { rows } = await client.query(
        `select (select count(*)::int from (select * from obligation_now except select * from obligations_at(now())) x) live_only,
           (select count(*)::int from (select * from obligations_at(now()) except select * from obligation_now) x) as_of_only,
           (select count(*)::int from obligation_now) rows`,
      )
      expect(rows).toEqual([{ live_only: 0, as_of_only: 0, rows: 248 }])
      await client.query('commit')
    } finally {
      client.release()
    }
  })

  it('the history of an obligation is one line without gap or overlap, and ends in the present state', async () => {
    expect(
      await number(`select count(*) n from (
        select valid_to, lead(since) over (partition by obligation_id order by since) following from obligation_status_history) x
        where valid_to <> coalesce(following, 'infinity')`),
    ).toBe(0)
    expect(
      await number(`select count(*) n from obligation_status s join obligation_status_history h using (obligation_id, since)
        where h.valid_to <> 'infinity' or h.state <> s.state`),
    ).toBe(0)
  })

  it('an open finding stands for something the record fails, and the other way round', async () => {
    expect(
      await number(`select count(*) n from obligation_status s left join issue i on i.obligation_id = s.obligation_id and i.state <> 'CLOSED'
        where s.state <> 'NOT_RECORDED' and i.state <> 'EXPLAINED' and i.rule_id <> all (s.missing || s.errors || s.queries)`),
    ).toBe(0)
    expect(
      await number(`select count(*) n from obligation_status s, unnest(s.missing || s.errors || s.queries) rule where s.state <> 'NOT_RECORDED'
        and not exists (select from issue i where i.obligation_id = s.obligation_id and i.rule_id = rule and i.state <> 'CLOSED')`),
    ).toBe(0)
  })
})
