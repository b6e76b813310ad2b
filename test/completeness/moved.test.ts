import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Api, anApi } from '../support/api.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aVariedCountry, ROUND } from '../support/varied-country.ts'
import { anAnalyst } from '../support/viewers.ts'

const FIGURES = {
  EXPECTED: 'expected',
  RECORDED: 'recorded',
  COMPLETE: 'complete',
  CORRECT: 'correct',
  NOT_RECORDED: 'notRecorded',
  INSTALLED: 'installed',
} as const
const EARLIER = {
  'the due instant': { atDue: true },
  'before the letter': { asOf: '2023-01-20T00:00:00+07:00' },
  'a moment after it': { asOf: '2023-04-01T00:00:00+07:00' },
} as const
const ANY = 'expectation: [EXPECTED, EXEMPT, NOT_APPLICABLE]'

interface Movement {
  figure: keyof typeof FIGURES | 'MISSING'
  gained: number
  lost: number
}
type Row = Record<string, number> & { key: string; moved: Movement[] }

const COUNTS = `key ${Object.values(FIGURES).join(' ')}`
const TABLE = `query ($kind: CentreKind!, $item: Item, $by: GroupBy!, $asOf: DateTime, $atDue: Boolean) {
  now: completeness(round: "${ROUND}", kind: $kind, item: $item, groupBy: $by) {
    ${COUNTS} moved(asOf: $asOf, atDue: $atDue) { figure gained lost }
  }
  then: completeness(round: "${ROUND}", kind: $kind, item: $item, groupBy: $by, asOf: $asOf, atDue: $atDue) { ${COUNTS} }
}`
const LIST = `query ($kind: CentreKind!, $item: Item, $moved: Moved!) {
  completeness(round: "${ROUND}", kind: $kind, item: $item, groupBy: COUNTRY) {
    units(where: { moved: $moved, ${ANY} }, first: 100) { totalCount nodes { id } }
    obligations(where: { moved: $moved, ${ANY} }, first: 100) { totalCount nodes { id } }
  }
}`

describe('two moments compared', () => {
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

  it.each(Object.entries(EARLIER))(
    'says of every figure what it gained and lost since %s',
    async (_, moment) => {
      const found: number[] = []
      for (const kind of ['ASSISTANCE', 'JOINT'])
        for (const item of ['BASIC', 'SIGN', null])
          for (const by of ['COUNTRY', 'PROVINCE', 'DISTRICT', 'LAO_TYPE', 'LAO']) {
            const { now, then } = await api.ask<{ now: Row[]; then: Row[] }>(anAnalyst(), TABLE, {
              ...{ kind, item, by, ...moment },
            })
            for (const row of now) {
              const former = then.find(({ key }) => key === row.key)
              for (const { figure, gained, lost } of row.moved) {
                found.push(gained + lost)
                if (figure === 'MISSING') continue
                const name = FIGURES[figure]
                expect({
                  kind,
                  item,
                  by,
                  key: row.key,
                  name,
                  was: Number(row[name]) - gained + lost,
                }).toEqual({ kind, item, by, key: row.key, name, was: former?.[name] })
              }
            }
          }
      expect(Math.max(...found)).toBeGreaterThan(0)
    },
  )

  it('lists exactly the rows that a figure gained or lost', async () => {
    for (const item of ['BASIC', null]) {
      const [country] = (
        await api.ask<{ now: Row[] }>(anAnalyst(), TABLE, {
          ...{ kind: 'ASSISTANCE', item, by: 'COUNTRY', atDue: true },
        })
      ).now
      for (const { figure, gained, lost } of country?.moved ?? []) {
        for (const [direction, n] of [
          ['GAINED', gained],
          ['LOST', lost],
        ] as const) {
          const { completeness } = await api.ask<{
            completeness: Record<'units' | 'obligations', { totalCount: number; nodes: unknown[] }>[]
          }>(anAnalyst(), LIST, { kind: 'ASSISTANCE', item, moved: { figure, direction, atDue: true } })
          const lists = completeness[0]
          expect({ figure, direction, n: lists?.units.totalCount, rows: lists?.units.nodes.length }).toEqual({
            ...{ figure, direction, n, rows: n },
          })
          if (item) expect(lists?.obligations.totalCount).toBe(n)
        }
      }
    }
  })

  it('knows what fell back: correct at the due instant, and not now', async () => {
    const { obligations } = await api.ask<{ obligations: { nodes: { lao: { code: string } }[] } }>(
      anAnalyst(),
      `{ obligations(round: "${ROUND}", where: { kind: ASSISTANCE, item: BASIC, moved: { figure: CORRECT, direction: LOST, atDue: true } },
         first: 10) { nodes { lao { code } } } }`,
    )
    expect(obligations.nodes.map(({ lao }) => lao.code)).toContain('06300202')
  })
})
