import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  execute,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql'
import type pg from 'pg'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { allSources } from '../../server/read/source.ts'
import { aDatabase, type TestDatabase } from '../support/database.ts'
import { anAnalyst, anOfficerOf } from '../support/viewers.ts'
import { LISTS } from './list-questions.ts'

let db: TestDatabase
beforeAll(async () => {
  db = await aDatabase()
})
afterAll(() => db.drop())

describe('tables whose changes are noted', () => {
  it('are all that the total of a list may read, whatever it is filtered by', async () => {
    const names = allSources().flatMap(({ name, subjects }) => (subjects ? [name] : []))
    expect(names.sort()).toEqual(Object.keys(LISTS).sort())
    const schema = await wholeSchema()
    const { noted, tables, functions } = await catalogue()
    const read = new Map<string, string>()
    for (const [root, input] of Object.values(LISTS)) {
      const filters = valuesOf(schema.getType(input) as GraphQLInputType, 3) as Record<string, unknown>[]
      for (const where of [{}, ...filters]) {
        for (const viewer of [anAnalyst(), anOfficerOf('0190a000-0000-7000-8000-000000000000')]) {
          const round = root === 'obligations' ? '(round: "r", where: $where)' : '(where: $where)'
          const document = parse(`query ($where: ${input}) { ${root}${round} { totalCount } }`)
          const plan = await explained((pool) =>
            execute({ schema, document, variableValues: { where }, contextValue: { viewer, pool } }),
          )
          for (const table of tablesIn(plan, tables, functions))
            read.set(table, `${root} ${JSON.stringify(where)}`)
        }
      }
    }
    expect(read.size).toBeGreaterThan(10)
    expect([...read].filter(([table]) => !noted.has(table))).toEqual([])
  })
})

/** A value for each leaf of an input, as deep as this; lists have one element. */
function valuesOf(type: GraphQLInputType, depth: number): unknown[] {
  if (isNonNullType(type)) return valuesOf(type.ofType, depth)
  if (isListType(type)) return valuesOf(type.ofType, depth).map((value) => [value])
  if (isEnumType(type)) return [type.getValues()[0]?.name]
  if (!isInputObjectType(type)) return [SAMPLES[getNamedType(type).name]]
  if (depth === 0) return []
  const fields = Object.values(type.getFields()).filter(({ name }) => !['and', 'or', 'not'].includes(name))
  const needed = fields.filter((field) => isNonNullType(field.type))
  const all = Object.fromEntries(needed.map((field) => [field.name, valuesOf(field.type, depth - 1)[0]]))
  return fields.flatMap((field) =>
    valuesOf(field.type, depth - 1).map((value) => ({ ...all, [field.name]: value })),
  )
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  String: '30',
  ID: '30',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2023-01-01T00:00:00Z',
  Date: '2023-01-01',
}

interface Catalogue {
  readonly noted: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
  /** Bodies of our own functions. */
  readonly functions: ReadonlyMap<string, string>
}

async function catalogue(): Promise<Catalogue> {
  const names = async (sql: string) =>
    new Set((await db.pool.query<{ name: string }>(sql)).rows.map(({ name }) => name))
  const { rows } = await db.pool.query<{ name: string; body: string }>(
    `select proname name, prosrc body from pg_proc where pronamespace = 'public'::regnamespace and prolang in (
       select oid from pg_language where lanname in ('sql', 'plpgsql'))`,
  )
  return {
    noted:
      await names(`select t.tgrelid::regclass::text name from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where p.proname ~ '^note_(subjects_of_|places_of_|lists_change|figures_change)' and t.tgtype & 4 > 0`),
    tables: await names(
      "select relname name from pg_class where relkind in ('r', 'v') and relnamespace = 'public'::regnamespace",
    ),
    functions: new Map(rows.map(({ name, body }) => [name, body])),
  }
}

/** The plan, in words, of the statement that is sent; keepers of what was counted know nothing of its pool. */
async function explained(ask: (pool: pg.Pool) => unknown): Promise<string> {
  let plan = ''
  const listening = {
    async query(query: pg.QueryConfig) {
      const { rows } = await db.pool.query<{ 'QUERY PLAN': unknown }>(
        `explain (verbose, format json) ${query.text}`,
        query.values,
      )
      plan = JSON.stringify(rows[0]?.['QUERY PLAN'])
      return db.pool.query(query)
    },
  }
  const { errors } = (await ask(listening as unknown as pg.Pool)) as { errors?: readonly Error[] }
  if (errors) throw new Error(errors.map(({ message }) => message).join('; '))
  return plan
}

/** Tables of a plan, and those its functions speak of, which keep their own. */
function tablesIn(plan: string, tables: Catalogue['tables'], functions: Catalogue['functions']): Set<string> {
  const found = new Set([...plan.matchAll(/"Relation Name":"(\w+)"/g)].map(([, name]) => name ?? ''))
  const seen = new Set(['lists_changed_since', 'figures_hold_until'])
  const look = (text: string) => {
    for (const [, name = ''] of text.matchAll(/(\w+)\(/g)) {
      const body = functions.get(name)
      if (body === undefined || seen.has(name)) continue
      seen.add(name)
      for (const [, table = ''] of body.matchAll(/(?:from|join)\s+(\w+)/g))
        if (tables.has(table)) found.add(table)
      look(body)
    }
  }
  look(plan)
  return found
}
