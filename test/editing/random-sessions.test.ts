import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { RANDOM_SEED } from '../support/random-seed.ts'
import { type ACentre, aCentre } from './a-centre.ts'
import { lostWrites } from './no-lost-write.ts'
import { editFor, OUTCOMES } from './random-sessions.ts'
import { anOffice, drift, type Office, type Person } from './support.ts'

/** Edits sent; LCR_RANDOM_EDITS asks for more. */
const EDITS = Number(process.env.LCR_RANDOM_EDITS ?? 240)
const CENTRES = 6

describe(`valid and invalid edits of many sessions at once (LCR_RANDOM_SEED=${RANDOM_SEED})`, () => {
  let office: Office
  let places: ACentre[]
  let sessions: { person: Person; outside: boolean }[]
  beforeAll(async () => {
    office = await anOffice()
    places = []
    for (let n = 0; n < CENTRES; n += 1) places.push(await aCentre(office))
    const [first] = places
    if (!first) throw new Error('there is a centre')
    const elsewhere = (await aCountry(office.pool).province('31').build()).province('31')
    const people = [
      ...(await Promise.all([1, 2, 3].map(() => office.somebody('PROVINCE_OFFICER', first.province)))),
      ...(await Promise.all([1, 2, 3].map(() => office.somebody('DLA_EDITOR')))),
      await office.somebody('DLA_ADMIN'),
    ]
    const stranger = await office.somebody('PROVINCE_OFFICER', elsewhere)
    sessions = [...people.map((person) => ({ person, outside: false })), { person: stranger, outside: true }]
  })
  afterAll(() => office.close())

  it('lose no acknowledged write, keep no refused one, and leave nothing that a full re-evaluation finds otherwise', async () => {
    const count = Math.ceil(EDITS / sessions.length)
    const done = await Promise.all(
      sessions.map(({ person, outside }, n) =>
        editFor(person, places, { seed: RANDOM_SEED + n, count, outside }),
      ),
    )
    const writes = done.flatMap((session) => session.writes)
    expect(writes.length).toBeGreaterThanOrEqual(EDITS)
    // Every way in which an edit ends has come up, so that nothing is proved of nothing.
    expect(new Set(done.flatMap(({ outcomes }) => outcomes))).toEqual(new Set(OUTCOMES))
    expect(await lostWrites(office.pool, writes)).toEqual({
      ...{ lost: [], refusedAndKept: [], twice: [], broken: [], astray: [] },
    })
    expect(await drift(office.pool)).toEqual([])
    const { rows } = await office.pool.query('select check_evaluations()::int n')
    expect(rows).toEqual([{ n: 0 }])
  }, 1_200_000)

  it('the comparison would notice a write that was lost, kept though refused, or overwritten unseen', async () => {
    const recordId = places[0]?.centre.slice(7) ?? ''
    const write = {
      noun: 'centre',
      recordId,
      column: 'road',
      text: 'ไม่เคยบันทึก (จำลอง)',
      acknowledged: true,
    } as const
    expect((await lostWrites(office.pool, [write])).lost).toEqual([write])
    const client = await office.pool.connect()
    try {
      // The history may hold no road of this centre: the random edits need not have come upon it.
      await client.query("update centre set road = 'บันทึกไว้ (จำลอง)' where id = $1", [recordId])
      await client.query("set session_replication_role = 'replica'")
      await client.query("update centre set road = 'ทับเงียบ ๆ (จำลอง)' where id = $1", [recordId])
      await client.query("set session_replication_role = 'origin'")
      expect((await lostWrites(office.pool, [])).astray).toHaveLength(1)
      await client.query("update centre set road = 'ต่อมา (จำลอง)' where id = $1", [recordId])
      expect((await lostWrites(office.pool, [])).broken).toHaveLength(1)
    } finally {
      client.release()
    }
  })
})
