import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { formatError } from '../../server/graphql/faults.ts'
import { type Api, anApi } from '../support/api.ts'
import { aCountry } from '../support/country.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { editing } from '../support/editing.ts'
import { exempt } from '../support/varied-country.ts'
import {
  aDistrictOfficerOf,
  anAdmin,
  anAnalyst,
  anEditor,
  anOfficerOf,
  aPartner,
  somebodyWithoutScope,
  staffOf,
} from '../support/viewers.ts'

interface Figure {
  key: string
  inScope: boolean
  expected: number
  correct: number
  recorded: number
  exempt: number
  recordedPercent: number | null
  correctPercent: number | null
}
const FIGURE = 'key inScope expected correct recorded exempt recordedPercent correctPercent'
const TABLE = `query ($kind: CentreKind!, $item: Item, $by: GroupBy!) {
  completeness(round: "r", kind: $kind, item: $item, groupBy: $by) { ${FIGURE} }
}`

let db: TestDatabase
let api: Api
let country: CountryIds
beforeAll(async () => {
  db = await aDatabase()
  api = await anApi(db)
  country = await aCountry(db.pool)
    .province('10', { region_code: 'CENTRAL', in_scope: false })
    .district('1001')
    .province('30')
    .district('3001')
    .lao('06300101')
    .correctCentre({ fax: '020000999' })
    .person({ role: 'COORDINATOR', mobile: '0600000001' })
    .installedSign()
    .lao('06300102')
    .correctCentre({ order_date: '2010-01-01' })
    .lao('06300103')
    .province('50', { region_code: 'NORTH' })
    .round('r', { due_at: '2033-03-25T00:00:00+07:00' })
    .build()
})
afterAll(async () => {
  await api.close()
  await db.drop()
})

async function table(
  by: string,
  kind = 'ASSISTANCE',
  item: string | null = 'BASIC',
  viewer = anAdmin(),
): Promise<Figure[]> {
  const { completeness } = await api.ask<{ completeness: Figure[] }>(viewer, TABLE, { kind, item, by })
  return completeness
}

describe('T2 numerator and denominator of one age', () => {
  it('changes both in the same answer when a unit is exempted', async () => {
    const [before] = await table('COUNTRY')
    await editing(db.pool, null, (client) => exempt(client, country.lao('06300101'), 'BASIC'))
    const [after] = await table('COUNTRY')
    await editing(db.pool, null, (client) =>
      client.query(
        `select set_expectation(id, 'EXPECTED', moment(), 'infinity', null, null, null) from obligation where lao_id = $1`,
        [country.lao('06300101')],
      ),
    )
    const [again] = await table('COUNTRY')
    expect(before).toMatchObject({ expected: 3, correct: 1, recorded: 2, correctPercent: 33.33, exempt: 0 })
    expect(after).toMatchObject({ expected: 2, correct: 0, recorded: 1, correctPercent: 0, exempt: 1 })
    expect(again).toEqual(before)
  })
})

describe('T3 the same for every viewer', () => {
  it('gives every role the same figures and states', async () => {
    const STATES = `{ obligations(round: "r", first: 100) { nodes { id state timeliness missing { id } errors { id } queries { id } } } }`
    const viewers = [
      anAdmin(),
      anEditor(),
      anAnalyst(),
      anOfficerOf(country.province('30')),
      anOfficerOf(country.province('50')),
      aDistrictOfficerOf(country.district('3001')),
      staffOf(country.lao('06300101')),
      staffOf(country.lao('06300103')),
      aPartner(),
    ]
    const figures = await table('PROVINCE')
    const states = await api.ask(anAdmin(), STATES)
    expect((states.obligations as { nodes: unknown[] }).nodes).toHaveLength(6)
    for (const viewer of viewers) {
      expect(await table('PROVINCE', 'ASSISTANCE', 'BASIC', viewer as ReturnType<typeof anAdmin>)).toEqual(
        figures,
      )
      expect(await api.ask(viewer, STATES)).toEqual(states)
    }
  })
})

describe('T7 an empty scope', () => {
  it('sees no row, no name and no number, in whatever grouping', async () => {
    for (const by of ['COUNTRY', 'REGION', 'PROVINCE', 'DISTRICT', 'LAO_TYPE', 'LAO', 'RULE']) {
      await expect(table(by, 'ASSISTANCE', 'BASIC', somebodyWithoutScope())).rejects.toThrow(
        'There is no field',
      )
    }
    await expect(table('PROVINCE', 'JOINT', null, somebodyWithoutScope())).rejects.toThrow(
      'There is no field',
    )
  })

  it.each([
    '{ obligations(round: "r") { totalCount nodes { id } } }',
    '{ obligations(round: "r") { totalCount } }',
    '{ rounds { id code } }',
    '{ round(code: "r") { id } }',
    '{ rules { id } }',
    '{ laos { totalCount nodes { nameTh } } }',
    '{ provinces { nameTh completeness(round: "r", kind: ASSISTANCE) { expected } } }',
    '{ lao(code: "06300101") { nameTh obligations(round: "r") { state } } }',
  ])('gets nothing from %s', async (document) => {
    const { data, errors } = await api.answer(somebodyWithoutScope(), document)
    const [answer] = Object.values(data ?? { nothing: null })
    const empty = answer === null || JSON.stringify(answer) === '{"totalCount":0}'
    expect({ empty, codes: errors?.map(({ extensions }) => extensions.code) ?? [] }).toEqual({
      empty: true,
      codes: answer === null ? ['INVALID_INPUT'] : [],
    })
  })

  it('is not even that for somebody who is not signed in', async () => {
    const { data, errors } = await api.answer(null, TABLE, {
      kind: 'ASSISTANCE',
      item: 'BASIC',
      by: 'COUNTRY',
    })
    expect(data).toBeNull()
    expect(errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED')
  })
})

describe('T13 an area where nothing is owed', () => {
  it('has no percentage at all and comes last, Bangkok too, which is visible and out of scope', async () => {
    const provinces = await table('PROVINCE')
    const nothing = {
      expected: 0,
      correct: 0,
      recorded: 0,
      exempt: 0,
      recordedPercent: null,
      correctPercent: null,
    }
    expect(provinces).toEqual([
      {
        key: '30',
        inScope: true,
        expected: 3,
        correct: 1,
        recorded: 2,
        exempt: 0,
        recordedPercent: 66.67,
        correctPercent: 33.33,
      },
      { key: '10', inScope: false, ...nothing },
      { key: '50', inScope: true, ...nothing },
    ])
  })
})

describe('T24 rounding', () => {
  const share = async (n: number, total: number) =>
    (await db.pool.query<{ share: string | null }>('select share($1, $2)', [n, total])).rows[0]?.share

  it('shows 100 only for all and 0 only for none, however near', async () => {
    expect(await share(7848, 7849)).toBe('99.99')
    expect(await share(7849, 7849)).toBe('100.00')
    expect(await share(1, 30000)).toBe('0.01')
    expect(await share(0, 30000)).toBe('0.00')
    expect(await share(1, 3)).toBe('33.33')
    expect(await share(2, 3)).toBe('66.67')
    expect(await share(0, 0)).toBeNull()
  })
})

describe('T1 a count above its total', () => {
  it('is refused by the database and never capped', async () => {
    await expect(db.pool.query('select share(2, 1)')).rejects.toMatchObject({ code: 'LC001' })
  })

  it('wakes the operator and is a fault in the API, which shows nothing of it', async () => {
    // The bug itself, put into this database: totals that are one too small.
    await db.pool.query(`alter function share(bigint, bigint) rename to honest_share;
      create function share(n bigint, total bigint) returns numeric language sql as 'select honest_share(n, total - 2)';
      insert into figures_change default values -- a new formula is no write that figures would know of`)
    const { data, errors } = await api.answer(anAdmin(), TABLE, {
      kind: 'ASSISTANCE',
      item: 'BASIC',
      by: 'COUNTRY',
    })
    await db.pool.query(
      'drop function share(bigint, bigint); alter function honest_share(bigint, bigint) rename to share',
    )

    expect(data).toBeNull()
    const { rows } = await db.pool.query('select kind, details ->> $1 fault from alarm', ['fault'])
    expect(rows).toEqual([{ kind: 'COUNT_ABOVE_TOTAL', fault: 'a count of 2 stands above its total of 1' }])

    const reported: unknown[] = []
    const [error] = errors ?? []
    if (!(error instanceof GraphQLError)) throw new Error('no error')
    const shown = formatError((_, fault) => reported.push(fault))(error.toJSON(), error)
    expect(shown.extensions?.code).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(shown)).not.toContain('total')
    expect(reported).toHaveLength(1)
    expect((await table('COUNTRY'))[0]?.expected).toBe(3)
  })
})
