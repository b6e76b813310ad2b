import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aCountry } from '../support/country.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'

const DUE = '2023-03-25T00:00:00+07:00'
const ZONES = [
  ['UTC', 24],
  ['Asia/Bangkok', 25],
  ['America/New_York', 24],
] as const
const OFFSETS = [-1, 0, 1] as const

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
afterAll(() => db.drop())

describe('T8 the due instant', () => {
  it.each(ZONES)('is the same millisecond when the server and the database run in %s', async (zone, day) => {
    const laos = OFFSETS.map((_, n) => `0630${ZONES.findIndex(([name]) => name === zone)}10${n}`)
    const story = aCountry(db.pool).at('2023-01-15T09:00:00+07:00').province('30').district('3001')
    for (const lao of laos) story.lao(lao).correctCentre({ order_number: null })
    const round = zone === 'UTC' ? story.at('2023-02-01T09:00:00+07:00').round('r', { due_at: DUE }) : story
    const country = await round.build()
    const records = laos.flatMap((lao, n) => [
      country.centre(lao),
      lao,
      new Date(Date.parse(DUE) + Number(OFFSETS[n])).toISOString(),
    ])
    const url = `${db.url}?options=${encodeURIComponent(`-c TimeZone=${zone}`)}`
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', 'test/completeness/deadline.child.ts', url, ...records],
      { env: { ...process.env, TZ: zone } },
    )
    const ran = JSON.parse(stdout) as { answers: unknown[]; databaseZone: string; day: number }
    expect({ zone: ran.databaseZone, day: ran.day }).toEqual({ zone, day })

    const onTime = [{ timeliness: 'ON_TIME', daysLate: null }]
    const late = [{ timeliness: 'LATE', daysLate: 1 }]
    const before = { nodes: [{ timeliness: 'NOT_YET_DUE' }] }
    expect(ran.answers).toEqual([
      {
        now: { nodes: onTime },
        atDue: { nodes: [{ state: 'CORRECT', timeliness: 'ON_TIME' }] },
        before,
        due: { nodes: [{ timeliness: 'ON_TIME' }] },
      },
      {
        now: { nodes: late },
        atDue: { nodes: [{ state: 'INCOMPLETE', timeliness: 'OVERDUE' }] },
        before,
        due: { nodes: [{ timeliness: 'LATE' }] }, // received at the due instant itself: too late, and at once late
      },
      {
        now: { nodes: late },
        atDue: { nodes: [{ state: 'INCOMPLETE', timeliness: 'OVERDUE' }] },
        before,
        due: { nodes: [{ timeliness: 'OVERDUE' }] },
      },
    ])
  })
})
