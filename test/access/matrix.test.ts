import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openOrm } from '../../server/database/orm.ts'
import { entities } from '../../server/graphql/entities.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import type { CountryIds } from '../support/country-ids.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { aMatrix, type Matrix } from './matrix/a-matrix.ts'
import { checkArguments } from './matrix/argument-matrix.ts'
import { checkOrders, checkPublicFilters } from './matrix/filter-matrix.ts'
import { aFullCountry } from './matrix/full-country.ts'
import { checkGuardedFilters } from './matrix/guarded-filters.ts'
import { POSITIONS } from './matrix/ledger.ts'
import { checkPayloads } from './matrix/payload-matrix.ts'
import { checkNodes, checkReading } from './matrix/read-matrix.ts'
import { checkRefusals } from './matrix/refusal-matrix.ts'
import { type Asker, narrowPartners } from './matrix/somebodies.ts'
import { uncovered, unfilled } from './matrix/uncovered.ts'
import { checkWriting, targetsOf } from './matrix/write-matrix.ts'

const LONG = 300_000
let db: TestDatabase
let ids: CountryIds
let matrix: Matrix
let close: () => Promise<void>

beforeAll(async () => {
  db = await aDatabase()
  ids = await aFullCountry(db.pool)
  const orm = await openOrm(db.pool, entities)
  close = () => orm.close()
  matrix = await aMatrix(await wholeSchema(), db.pool, orm, ids)
}, LONG)
afterAll(async () => {
  await close()
  await db.drop()
})

/** One after the other would leave the database idle while we compare. The first is the administrator, whose answers are the truth. */
async function everybody(askers: readonly Asker[], check: (who: Asker) => Promise<void>): Promise<void> {
  const [first, ...others] = askers
  if (first) await check(first)
  await Promise.all(others.map(check))
}

/** What is not as the words say; the first few are enough to see why. */
const mismatches = () => matrix.ledger.mismatches.slice(0, 6)

describe('role × field × position', () => {
  it(
    'reads every field through every way to it as the words say, and by its global id',
    async () => {
      await everybody(matrix.askers, async (who) => {
        await checkReading(matrix, who)
        await checkNodes(matrix, who)
      })
      expect(mismatches()).toEqual([])
      expect(unfilled(matrix)).toEqual([])
    },
    LONG,
  )

  it(
    'answers every argument of every field alike',
    async () => {
      const some = /^(DLA_ADMIN|PROVINCE_OFFICER|LAO_STAFF|PARTNER)$/
      await everybody(
        matrix.askers.filter(({ name }) => some.test(name)),
        (who) => checkArguments(matrix, who),
      )
      expect(mismatches()).toEqual([])
    },
    LONG,
  )

  it(
    'filters, counts and sorts by what may be known, also under not, under or and across a relation',
    async () => {
      await everybody(matrix.askers, async (who) => {
        if (who.grants.length === 1) await checkPublicFilters(matrix, who)
        await checkGuardedFilters(matrix, who)
        await checkOrders(matrix, who)
      })
      expect(mismatches()).toEqual([])
    },
    LONG,
  )

  it(
    'refuses what may not be named as what does not exist, and behind the view tells and does nothing',
    async () => {
      const nobody = { name: 'nobody', grants: [], viewer: null }
      await Promise.all(
        [...matrix.askers, ...narrowPartners(), nobody].map((who) => checkRefusals(matrix, who)),
      )
      expect(mismatches()).toEqual([])
    },
    LONG,
  )

  it(
    'lets every input field be written by whom, where and of which kind the words say, and nothing else',
    async () => {
      const before = await contents()
      const targets = targetsOf(matrix, ids)
      for (const who of matrix.askers) await checkWriting(matrix, who, targets)
      expect(mismatches()).toEqual([])
      // Every one of them was refused or stale, so not a row is another.
      expect(await contents()).toEqual(before)
    },
    LONG,
  )

  it(
    'shows in payloads and conflicts what the record itself shows',
    async () => {
      for (const who of matrix.askers) await checkPayloads(matrix, who, ids)
      expect(mismatches()).toEqual([])
    },
    LONG,
  )

  it('has checked every position and names every coordinate of the schema', () => {
    const { ledger } = matrix
    console.log(
      `${ledger.total} checks, ${ledger.mismatches.length} mismatches`,
      Object.fromEntries(ledger.counts),
    )
    expect(POSITIONS.filter((position) => !ledger.counts.has(position))).toEqual([])
    expect(uncovered(matrix)).toEqual([])
  })
})

async function contents(): Promise<unknown> {
  const tables = [
    'centre',
    'centre_person',
    'centre_member',
    'sign_installation',
    'change',
    'round',
    'account',
  ]
  const counts = tables.map(
    (table) => `(select md5(string_agg(x::text, '' order by x::text)) from ${table} x) ${table}`,
  )
  return (await db.pool.query(`select ${counts.join(', ')}`)).rows
}
