import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { type GraphQLSchema, isEnumType, isObjectType, lexicographicSortSchema, printSchema } from 'graphql'
import { wholeSchema } from '../../server/graphql/schema.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await wholeSchema()
})

describe('schema/schema.graphql', () => {
  it('is the schema of the code; `npm run schema` prints it', () => {
    const committed = readFileSync('schema/schema.graphql', 'utf8')
    expect(`${printSchema(lexicographicSortSchema(schema))}\n` === committed).toBe(true)
  })
})

describe('completeness', () => {
  it('is one type on every place of the hierarchy and as a table', () => {
    const types = ['Query', 'Province', 'District', 'Lao', 'Centre'].map((name) => {
      const type = schema.getType(name)
      return isObjectType(type) ? String(type.getFields().completeness?.type).replace(/[[\]!]/g, '') : null
    })
    expect(types).toEqual(types.map(() => 'Completeness'))
  })

  it('says of every count what it counts, and groups by what the console drills through', () => {
    const type = schema.getType('Completeness')
    const group = schema.getType('GroupBy')
    if (!isObjectType(type) || !isEnumType(group)) throw new Error('the schema lacks them')
    expect(group.getValues().map(({ name }) => name)).toEqual([
      'COUNTRY',
      'REGION',
      'PROVINCE',
      'DISTRICT',
      'LAO_TYPE',
      'LAO',
      'RULE',
    ])
    const silent = [
      'expected',
      'unknown',
      'recorded',
      'complete',
      'exempt',
      'notApplicable',
      'installed',
      'signs',
      'regressed',
    ]
    expect(silent.filter((name) => !type.getFields()[name]?.description)).toEqual([])
  })
})
