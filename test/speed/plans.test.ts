import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../../server/access/viewer.ts'
import { rolesOf } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { type Plan, planOf, plansOf, wholeTables } from '../support/plan-of.ts'
import { anAnalyst, anOfficerOf } from '../support/viewers.ts'
import { aBigCountry } from './big-country.ts'

const LARGE = [
  ...['lao', 'centre', 'sign_installation', 'photo', 'change'],
  ...['obligation', 'obligation_expectation', 'obligation_status', 'obligation_status_history'],
]

let db: TestDatabase
let schema: GraphQLSchema
let officer: Viewer
beforeAll(async () => {
  db = await aDatabase()
  await aBigCountry(db.pool)
  schema = await wholeSchema()
  const { rows } = await db.pool.query<{ id: string }>("select id from province where code = '30'")
  officer = anOfficerOf(rows[0]?.id ?? '')
})
afterAll(() => db.drop())

const TREE = `{ province(code: "30") { laos(first: 100) { nodes { code assistanceCentre { name recordedBy
  signInstallation { status photos { id width } } } } } } }`
const PAGE = `{ centres(first: 25, orderBy: [{ field: NAME }], where: { kind: ASSISTANCE, lao: { type: [SAO] }, signInstallation: { status: INSTALLED } })
  { pageInfo { hasNextPage } nodes { name lao { code province { nameTh } } signInstallation { status } } } }`
const PLACE = `{ completeness(round: "big", kind: ASSISTANCE, item: BASIC, groupBy: LAO, within: { district: "3001" }) { key expected } }`

const COUNTED = PAGE.replace('pageInfo', 'totalCount pageInfo')
const TABLE = `{ completeness(round: "big", kind: ASSISTANCE, item: BASIC, groupBy: PROVINCE) { key labelTh expected notRecorded correct onTime } }`
const MATRIX = TABLE.replace(', item: BASIC', '').replace('PROVINCE', 'DISTRICT')

describe('at the size of the country', () => {
  it.each([
    ['a province down to its photos', TREE],
    ['a page in dictionary order', PAGE],
    ['one district’s figures', PLACE],
  ])('%s reads no large table from end to end', async (_, question) => {
    for (const viewer of [officer, anAnalyst()]) {
      const whole = wholeTables(await plan(viewer, question)).filter((table) => LARGE.includes(table))
      expect({ viewer: rolesOf(viewer), whole }).toEqual({ viewer: rolesOf(viewer), whole: [] })
    }
  })

  it.each([
    ['a page with the number of all rows', 'nothing', COUNTED],
    ['a page with the number of all rows', 'an edit', COUNTED],
    ['the figures of all provinces', 'nothing', TABLE],
    ['the figures of all provinces', 'an edit', TABLE],
    ['the worst of both items in all districts', 'an edit', MATRIX],
  ])('%s, asked again after %s, reads no large table from end to end', async (_, happened, question) => {
    for (const viewer of [officer, anAnalyst()]) {
      const plans = plansOf(db.pool)
      await asked(viewer, question, plans.pool)
      plans.taken()
      if (happened === 'an edit') await edit()
      const { errors } = await asked(viewer, question, plans.pool)
      expect(errors).toBeUndefined()
      const whole = plans.taken().flatMap(wholeTables)
      expect(whole.filter((table) => LARGE.includes(table))).toEqual([])
    }
  })

  it('shows a whole read when there is one, so that the above can fail', async () => {
    const read = await plan(anAnalyst(), '{ centres(first: 1, where: { orderNumber: "1" }) { totalCount } }')
    expect(wholeTables(read)).toContain('centre')
  })
})

/** The plan of the one statement that answers this question. */
function plan(viewer: Viewer, question: string): Promise<Plan> {
  return planOf(db.pool, (pool) => asked(viewer, question, pool))
}

async function asked(viewer: Viewer, question: string, pool: pg.Pool): Promise<ExecutionResult> {
  const view = roleView(schema, rolesOf(viewer))
  return execute({ schema: view, document: parse(question), contextValue: { viewer, pool } })
}

let edited = 0

/** The sign of another centre each time: figures count its status. */
async function edit(): Promise<void> {
  const noted = async () => (await db.pool.query('select from figures_change')).rows.length
  const before = await noted()
  edited += 1
  await db.pool.query(
    `update sign_installation set status = 'NOT_INSTALLED'
     where id = (select id from sign_installation order by id offset $1 limit 1)`,
    [edited],
  )
  expect(await noted()).toBe(before + 1)
}
