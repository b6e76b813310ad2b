import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Api, anApi } from '../support/api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aVariedCountry, DUE, ROUND } from '../support/varied-country.ts'
import { anAdmin } from '../support/viewers.ts'

const GROUPINGS = ['COUNTRY', 'REGION', 'PROVINCE', 'DISTRICT', 'LAO_TYPE', 'LAO', 'RULE'] as const
const STREAMS = [
  ['ASSISTANCE', 'BASIC'],
  ['ASSISTANCE', 'SIGN'],
  ['ASSISTANCE', null],
  ['JOINT', 'BASIC'],
  ['JOINT', 'SIGN'],
  ['JOINT', null],
] as const
const MOMENTS = {
  now: {},
  'before the due instant': { asOf: '2023-03-20T00:00:00+07:00' },
  'after it': { asOf: '2023-04-20T00:00:00+07:00' },
  'at due': { atDue: true },
} as const

/** Every count, with the filter of the list behind it. */
const ANY = 'expectation: [EXPECTED, EXEMPT, NOT_APPLICABLE]'
const LISTS: Readonly<Record<string, string>> = {
  expected: '',
  notRecorded: 'state: [NOT_RECORDED]',
  incomplete: 'state: [INCOMPLETE]',
  completeWithErrors: 'state: [COMPLETE_WITH_ERRORS]',
  correct: 'state: [CORRECT]',
  unknown: 'state: [UNKNOWN]',
  recorded: 'recorded: true',
  complete: 'complete: true',
  installed: 'signStatus: INSTALLED',
  notInstalled: 'signStatus: NOT_INSTALLED',
  regressed: 'regressed: true',
  exempt: 'expectation: [EXEMPT]',
  notApplicable: 'expectation: [NOT_APPLICABLE]',
  expectedAtDue: `expectedAtDue: true, ${ANY}`,
  onTime: `timeliness: [ON_TIME], expectedAtDue: true, ${ANY}`,
  late: `timeliness: [LATE], expectedAtDue: true, ${ANY}`,
  lateWithin7Days: `lateness: [WITHIN_7_DAYS], expectedAtDue: true, ${ANY}`,
  lateWithin30Days: `lateness: [WITHIN_30_DAYS], expectedAtDue: true, ${ANY}`,
  lateBeyond30Days: `lateness: [BEYOND_30_DAYS], expectedAtDue: true, ${ANY}`,
  overdue: `timeliness: [OVERDUE], expectedAtDue: true, ${ANY}`,
  notYetDue: `timeliness: [NOT_YET_DUE], expectedAtDue: true, ${ANY}`,
  onTimeEffective: `effectiveTimeliness: [ON_TIME], expectedAtDue: true, ${ANY}`,
  lateEffective: `effectiveTimeliness: [LATE], expectedAtDue: true, ${ANY}`,
  overdueEffective: `effectiveTimeliness: [OVERDUE], expectedAtDue: true, ${ANY}`,
  notYetDueEffective: `effectiveTimeliness: [NOT_YET_DUE], expectedAtDue: true, ${ANY}`,
}
const COUNTS = Object.keys(LISTS)

type List = { totalCount: number; nodes?: { id: string }[] }
type Row = Record<string, number> & { key: string; lists: Record<string, List> }

const query = (
  list: string,
) => `query ($round: String!, $kind: CentreKind!, $item: Item, $by: GroupBy!, $asOf: DateTime, $atDue: Boolean) {
  completeness(round: $round, kind: $kind, item: $item, groupBy: $by, asOf: $asOf, atDue: $atDue) {
    key ${COUNTS.join(' ')}
    ${COUNTS.map((count) => `list_${count}: units(where: {${LISTS[count]}}, first: 100) ${list}`).join(' ')}
  }
}`
// The rows themselves for the whole country, their number for its parts.
const QUERIES = { COUNTRY: query('{ totalCount nodes { id } }'), PART: query('{ totalCount }') }

let db: TestDatabase
let api: Api
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(db)
  await aVariedCountry(db.pool)
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

const tables = new Map<string, Promise<Row[]>>()

/** Nothing is edited here, so a table is asked for once. */
function table(kind: string, item: string | null, by: string, moment: object): Promise<Row[]> {
  const variables = { round: ROUND, kind, item, by, ...moment }
  const key = JSON.stringify(variables)
  const known = tables.get(key)
  if (known) return known
  const document = by === 'COUNTRY' ? QUERIES.COUNTRY : QUERIES.PART
  const asked = api.ask<{ completeness: Row[] }>(anAdmin(), document, variables)
  const rows = asked.then(({ completeness }) => completeness)
  tables.set(key, rows)
  return rows
}

const sum = (rows: readonly Row[], count: string) =>
  rows.reduce((total, row) => total + Number(row[count]), 0)

describe.each(Object.entries(MOMENTS))('figures %s', (name, moment) => {
  const timely = name === 'before the due instant' ? ['notYetDue'] : ['onTime', 'late', 'overdue']

  describe.each(STREAMS)('of %s %s', (kind, item) => {
    it.each(GROUPINGS)('by %s add up, and every number has a list of exactly that many rows', async (by) => {
      const rows = await table(kind, item, by, moment)
      for (const row of rows) {
        const n = (count: string) => Number(row[count])
        const states = ['notRecorded', 'incomplete', 'completeWithErrors', 'correct', 'unknown'].map(n)
        expect(states.reduce((a, b) => a + b)).toBe(row.expected)
        expect(n('recorded')).toBe(n('incomplete') + n('completeWithErrors') + n('correct'))
        expect(n('complete')).toBe(n('completeWithErrors') + n('correct'))
        expect(timely.reduce((total, count) => total + n(count), 0)).toBe(row.expectedAtDue)
        expect(n('lateWithin7Days') + n('lateWithin30Days') + n('lateBeyond30Days')).toBe(row.late)
        for (const count of COUNTS) {
          const list = row[`list_${count}`] as unknown as List
          expect({ count, rows: list.totalCount }).toEqual({ count, rows: row[count] })
          if (list.nodes) expect(new Set(list.nodes.map(({ id }) => id)).size).toBe(row[count])
        }
      }
    })

    it('of the country are the sums of its regions, provinces and districts', async () => {
      const [country] = await table(kind, item, 'COUNTRY', moment)
      for (const by of [
        'REGION',
        'PROVINCE',
        'DISTRICT',
        ...(kind === 'ASSISTANCE' ? ['LAO_TYPE', 'LAO'] : []),
      ]) {
        const rows = await table(kind, item, by, moment)
        for (const count of COUNTS) {
          expect({ by, count, sum: sum(rows, count) }).toEqual({ by, count, sum: country?.[count] })
        }
      }
    })
  })
})

describe('the varied country', () => {
  it('has somebody in every state, timeliness and expectation, so that the identities are not of zeros', async () => {
    // Who was late by 8 to 30 days is told of in timeliness.test.ts.
    const seen: Record<string, number> = { lateWithin30Days: 1 }
    for (const moment of Object.values(MOMENTS)) {
      for (const [kind, item] of STREAMS) {
        const [country] = await table(kind, item, 'COUNTRY', moment)
        for (const count of COUNTS) seen[count] = (seen[count] ?? 0) + Number(country?.[count])
      }
    }
    expect(Object.entries(seen).filter(([, total]) => total === 0)).toEqual([])
  })

  it('is counted as it was written, by somebody who reads the story', async () => {
    const [basic] = await table('ASSISTANCE', 'BASIC', 'COUNTRY', {})
    const [sign] = await table('ASSISTANCE', 'SIGN', 'COUNTRY', {})
    const [joint] = await table('JOINT', null, 'COUNTRY', {})
    expect(basic).toMatchObject({
      ...{ expected: 13, notRecorded: 4, incomplete: 2, completeWithErrors: 1, correct: 5, unknown: 1 },
      ...{ expectedAtDue: 14, onTime: 5, late: 2, overdue: 7, lateWithin7Days: 2, regressed: 1 },
      ...{ exempt: 1, notApplicable: 3, onTimeEffective: 6, lateEffective: 1 },
    })
    expect(sign).toMatchObject({
      ...{ expected: 12, correct: 6, notRecorded: 6, installed: 4, notInstalled: 2 },
      ...{ expectedAtDue: 14, onTime: 5, late: 1, lateBeyond30Days: 1, overdue: 8, exempt: 2 },
    })
    expect(joint).toMatchObject({
      expected: 2,
      correct: 1,
      notRecorded: 1,
      expectedAtDue: 3,
      onTime: 1,
      notApplicable: 2,
    })
  })

  it('is at the due instant what it is as of the last microsecond before it, and stays so', async () => {
    for (const [kind, item] of STREAMS) {
      const [atDue] = await table(kind, item, 'COUNTRY', { atDue: true })
      const [justBefore] = await table(kind, item, 'COUNTRY', { asOf: '2023-03-24T23:59:59.999999+07:00' })
      for (const count of [
        'expected',
        'notRecorded',
        'incomplete',
        'completeWithErrors',
        'correct',
        'unknown',
      ]) {
        expect({ kind, item, count, n: atDue?.[count] }).toEqual({
          kind,
          item,
          count,
          n: justBefore?.[count],
        })
      }
      expect(atDue?.onTime).toBe(atDue?.correct)
      expect(atDue?.late).toBe(0)
    }
    expect(Date.parse(DUE)).toBe(Date.parse('2023-03-24T17:00:00Z'))
  })
})
