import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Api, anApi } from '../support/api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aVariedCountry, ROUND } from '../support/varied-country.ts'
import { anAnalyst } from '../support/viewers.ts'

const EXAMPLES = 'schema/examples'

let db: TestDatabase
let api: Api
beforeAll(async () => {
  db = await aDatabase()
  await aVariedCountry(db.pool)
  api = await anApi(db)
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

interface Counts {
  readonly key: string
  readonly [figure: string]: unknown
}

const n = (row: Counts, figure: string) => Number(row[figure])

/** What must hold in whatever an example answers, figure by figure, list by list. */
function checkFigures(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + checkFigures(part), 0)
  if (value === null || typeof value !== 'object') return 0
  const row = value as Counts
  let checked = 0
  if ('unknown' in row) {
    checked += 1
    const states = ['notRecorded', 'incomplete', 'completeWithErrors', 'correct', 'unknown']
    expect(states.reduce((sum, state) => sum + n(row, state), 0)).toBe(n(row, 'expected'))
  }
  if ('notYetDue' in row) {
    checked += 1
    expect(n(row, 'onTime') + n(row, 'late') + n(row, 'overdue') + n(row, 'notYetDue')).toBe(
      n(row, 'expectedAtDue'),
    )
  }
  if ('completePercent' in row && n(row, 'expected') === 0) expect(row.completePercent).toBeNull()
  if ('totalCount' in row && Array.isArray(row.nodes)) {
    checked += 1
    expect(row.nodes).toHaveLength(n(row, 'totalCount'))
  }
  if ('obligations' in row && 'notRecorded' in row) {
    checked += 1
    expect((row.obligations as Counts).totalCount).toBe(n(row, 'notRecorded'))
  }
  return Object.values(row).reduce<number>((sum, part) => sum + checkFigures(part), checked)
}

describe('the questions of an analyst', () => {
  it.each(readdirSync(EXAMPLES).sort())(
    '%s is answered, and its figures agree with each other',
    async (file) => {
      const source = readFileSync(`${EXAMPLES}/${file}`, 'utf8')
      const variables = {
        ...(source.includes('$round') ? { round: ROUND } : {}),
        ...(source.includes('$province') ? { province: '31' } : {}),
      }
      const data = await api.ask(anAnalyst(), source, variables)
      checkFigures(data)
      // An answer without a single row would agree with anything.
      expect(JSON.stringify(data)).toMatch(/"(expected|expectedAtDue|totalCount)":[1-9]/)
    },
  )

  it('since the deadline: lists as many as the figures say, all of them late or regressed', async () => {
    const source = readFileSync(`${EXAMPLES}/13-since-the-deadline.graphql`, 'utf8')
    const { late, regressed, table } = await api.ask<{
      late: { nodes: { timeliness: string; daysLate: number; item: string }[] }
      regressed: { nodes: { regressed: boolean }[] }
      table: Counts[]
    }>(anAnalyst(), source, { round: ROUND })
    const [figure] = table
    const basic = late.nodes.filter(({ item }) => item === 'BASIC')
    expect(basic).toHaveLength(n(figure as Counts, 'late'))
    expect(basic.filter(({ daysLate }) => daysLate <= 7)).toHaveLength(n(figure as Counts, 'lateWithin7Days'))
    expect(late.nodes.map(({ timeliness }) => timeliness)).toEqual(late.nodes.map(() => 'LATE'))
    expect(regressed.nodes.map((node) => node.regressed)).toEqual([true])
  })

  it('both items: the units listed are correct in each of theirs', async () => {
    const source = readFileSync(`${EXAMPLES}/14-both-items.graphql`, 'utf8')
    type Unit = { obligations: { expectation: string; state: string }[] }
    const { completeness } = await api.ask<{ completeness: (Counts & { units: { nodes: Unit[] } })[] }>(
      anAnalyst(),
      source,
      { round: ROUND },
    )
    const listed = completeness.flatMap(({ units }) => units.nodes)
    expect(listed.length).toBe(completeness.reduce((sum, row) => sum + n(row, 'correct'), 0))
    // An item a unit is released from does not count against it.
    const owed = listed.map(({ obligations }) => obligations.filter((one) => one.expectation === 'EXPECTED'))
    expect(
      owed.filter((items) => items.length === 0 || items.some(({ state }) => state !== 'CORRECT')),
    ).toEqual([])
    expect(owed.some((items) => items.length === 1)).toBe(true)
  })

  it('who has not recorded: names every unit of the province in that state, and only those', async () => {
    const source = readFileSync(`${EXAMPLES}/03-who-has-not-recorded.graphql`, 'utf8')
    const { obligations } = await api.ask<{
      obligations: { totalCount: number; nodes: { state: string; province: { code: string } }[] }
    }>(anAnalyst(), source, { round: ROUND, province: '31' })
    const { rows } = await db.pool.query<{ count: string }>(
      `select count(*) from obligation o join obligation_status s on s.obligation_id = o.id join province p on p.id = o.province_id
       join obligation_expectation x on x.obligation_id = o.id and x.superseded_at is null
         and x.valid_from <= now() and now() < x.valid_to and x.status = 'EXPECTED'
       where p.code = '31' and o.kind = 'ASSISTANCE' and o.item = 'BASIC' and s.state = 'NOT_RECORDED'`,
    )
    expect(obligations.totalCount).toBe(Number(rows[0]?.count))
    expect(obligations.nodes.length).toBeGreaterThan(1)
    for (const node of obligations.nodes)
      expect(node).toMatchObject({ state: 'NOT_RECORDED', province: { code: '31' } })
  })
})
