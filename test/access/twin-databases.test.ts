import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execute, type GraphQLSchema, parse, validate } from 'graphql'
import type { Viewer } from '../../server/access/viewer.ts'
import { ROLES, rolesOf } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { RevealLog } from '../../server/read/reveals.ts'
import { aDatabase, aTwinOf, type TestDatabase } from '../support/database.ts'
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
import { aGuardedCountry, type GuardedCountry } from './guarded-country.ts'
import { randomQuery, seeded, type Vocabulary } from './random-query.ts'
import { changeWhatIsHidden } from './twins.ts'

/** Generated documents per role; the longer proof is run with TWIN_QUERIES=5000. */
const DOCUMENTS = Number(process.env.TWIN_QUERIES ?? 120)

let db: TestDatabase
let schema: GraphQLSchema
let country: GuardedCountry

beforeAll(async () => {
  db = await aDatabase()
  country = await aGuardedCountry(db.pool)
  schema = await wholeSchema()
}, 120_000)
afterAll(() => db.drop())

const viewers: readonly (readonly [string, (c: GuardedCountry) => Viewer, boolean])[] = [
  ['an administrator', anAdmin, false],
  ['an editor', anEditor, false],
  ['an analyst', anAnalyst, true],
  ['an officer of a province', (c) => anOfficerOf(c.ids.province('30')), true],
  ['an officer of a district', (c) => aDistrictOfficerOf(c.ids.district('3001')), true],
  ['staff of an LAO', (c) => staffOf(c.ids.lao('06300101')), true],
  ['a partner', aPartner, true],
  ['somebody without scope', somebodyWithoutScope, true],
]

describe('two databases equal but for what the viewer may not see', () => {
  it.each(viewers)(
    'answer %s byte for byte alike',
    async (_, as, hidesSomething) => {
      const viewer = as(country)
      // Somebody without scope has no schema to ask with, so the door is asked behind it.
      const view = roleView(schema, viewer.grants.length > 0 ? rolesOf(viewer) : ROLES)
      const documents = generate(view, country.vocabulary)
      const before = await answers(view, viewer, documents)
      const twin = await aTwinOf(db)
      try {
        const changed = await changeWhatIsHidden(twin.pool, viewer)
        expect(changed > 0).toBe(hidesSomething)
        const after = await answers(view, viewer, documents, twin)
        const differing = documents.filter((__, at) => before[at] !== after[at])
        expect(differing).toEqual([])
        // Answers that are all errors or all empty would be alike too.
        const full = before.filter((body) => /"f\d/.test(body) && !body.includes('"errors"')).length
        if (viewer.grants.length > 0) expect(full).toBeGreaterThan(DOCUMENTS / 4)
      } finally {
        await twin.drop()
      }
    },
    300_000,
  )
})

function generate(view: GraphQLSchema, vocabulary: Vocabulary): string[] {
  const random = seeded(20_231_125)
  return Array.from({ length: DOCUMENTS }, () => randomQuery(view, random, vocabulary))
}

async function answers(
  view: GraphQLSchema,
  viewer: Viewer,
  documents: readonly string[],
  on = db,
): Promise<string[]> {
  const bodies: string[] = []
  for (const source of documents) {
    const document = parse(source)
    expect(validate(view, document)).toEqual([])
    // What is revealed is not written down here: the list of it would be another at the second asking.
    const contextValue = { viewer, pool: on.pool, reveals: new RevealLog() }
    const answer = await execute({ schema: view, document, contextValue })
    bodies.push(JSON.stringify(answer))
  }
  return bodies
}
