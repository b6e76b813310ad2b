import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ExecutionResult, execute, type GraphQLSchema, parse } from 'graphql'
import type { Viewer } from '../../server/access/viewer.ts'
import { rolesOf } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { type Plan, planOf, wholeTables } from '../support/plan-of.ts'
import { anAnalyst, anOfficerOf } from '../support/viewers.ts'
import { aBigCountry } from './big-country.ts'

const LARGE = ['lao', 'centre', 'sign_installation', 'photo', 'obligation', 'obligation_status', 'change']

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

  it('shows a whole read when there is one, so that the above can fail', async () => {
    const read = await plan(anAnalyst(), '{ centres(first: 1, where: { search: "ก" }) { totalCount } }')
    expect(wholeTables(read)).toContain('centre')
  })
})

/** The plan of the one statement that answers this question. */
function plan(viewer: Viewer, question: string): Promise<Plan> {
  const view = roleView(schema, rolesOf(viewer))
  return planOf(
    db.pool,
    (pool) =>
      execute({
        schema: view,
        document: parse(question),
        contextValue: { viewer, pool },
      }) as Promise<ExecutionResult>,
  )
}
