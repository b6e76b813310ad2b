import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execute, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql'
import { ROLES, rolesOf, type Viewer } from '../../server/access/viewer.ts'
import { actualCost } from '../../server/graphql/cost.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { straightAnswer } from '../../server/graphql/straight-answer.ts'
import { aGuardedCountry, type GuardedCountry } from '../access/twins/guarded-country.ts'
import { randomQuery, seeded } from '../access/twins/random-query.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import {
  aDistrictOfficerOf,
  anAdmin,
  anAnalyst,
  anOfficerOf,
  aPartner,
  somebodyWithoutScope,
  staffOf,
} from '../support/viewers.ts'
import { disguised } from './disguise.ts'

/** Generated documents per role; the longer proof is run with STRAIGHT_QUERIES=3000. */
const DOCUMENTS = Number(process.env.STRAIGHT_QUERIES ?? 15)

let db: TestDatabase
let schema: GraphQLSchema
let country: GuardedCountry

beforeAll(async () => {
  db = await aDatabase()
  country = await aGuardedCountry(db.pool)
  schema = await wholeSchema()
})
afterAll(() => db.drop())

const viewers: readonly (readonly [string, (c: GuardedCountry) => Viewer])[] = [
  ['an administrator', anAdmin],
  ['an analyst', anAnalyst],
  ['an officer of a province', (c) => anOfficerOf(c.ids.province('30'))],
  ['an officer of a district', (c) => aDistrictOfficerOf(c.ids.district('3001'))],
  ['staff of an LAO', (c) => staffOf(c.ids.lao('06300101'))],
  ['a partner', aPartner],
  ['somebody without scope', somebodyWithoutScope],
]

describe('the text PostgreSQL writes', () => {
  it.each(viewers)('is what the executor answers to %s', async (_, as) => {
    const viewer = as(country)
    const view = roleView(schema, viewer.grants.length > 0 ? rolesOf(viewer) : ROLES)
    const random = seeded(20_261_123)
    let straight = 0
    for (let n = 0; n < DOCUMENTS; n += 1) {
      // A cursor of another list is refused, and most random ones are.
      const plain = randomQuery(view, random, country.vocabulary)
        .replace(/(, )?after: "[^"]*"/g, '')
        .replace(/\((, )?\)/g, '')
        .replaceAll('(, ', '(')
      for (const source of [plain, disguised(view, plain, random)]) {
        if (await sameBothWays(view, viewer, source)) straight += 1
      }
    }
    if (viewer.grants.length > 0) expect(straight).toBeGreaterThan(DOCUMENTS / 2)
  })

  it('is left to the executor where a field that is always there would be null', async () => {
    const view = roleView(schema, ['DLA_ADMIN'])
    const source =
      '{ completeness(round: "nowhere", kind: ASSISTANCE, groupBy: COUNTRY) { key round { code } } }'
    expect(await straightText(view, anAdmin(), source)).toBeNull()
  })

  it('is left to the executor for what is no work of the door', async () => {
    const view = roleView(schema, ['DLA_ADMIN'])
    for (const source of [
      '{ viewer { name } }',
      '{ __schema { queryType { name } } }',
      '{ node(id: "x") { id } }',
    ])
      expect(await straightText(view, anAdmin(), source)).toBeNull()
  })
})

/** Whether there was a text; if so, it was the executor's answer. */
async function sameBothWays(view: GraphQLSchema, viewer: Viewer, source: string): Promise<boolean> {
  const text = await straightText(view, viewer, source)
  if (text === null) return false
  const document = parse(source)
  const executed = await execute({ schema: view, document, contextValue: { viewer, pool: db.pool } })
  expect({ source, answer: JSON.stringify(JSON.parse(text.text)) }).toEqual({
    source,
    answer: JSON.stringify(executed.data),
  })
  expect(executed.errors).toBeUndefined()
  if (!/\{\s*\}/.test(text.text)) expect(text.objects()).toBe(actualCost(executed.data))
  return true
}

async function straightText(view: GraphQLSchema, viewer: Viewer, source: string) {
  const document = parse(source)
  expect(validate(view, document)).toEqual([])
  const operation = getOperationAST(document)
  if (!operation) throw new Error('one operation')
  return straightAnswer({ schema: view, document, operation, variables: {} }, { viewer, pool: db.pool })
}
