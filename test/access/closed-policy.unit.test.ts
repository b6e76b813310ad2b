import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { extendSchema, type GraphQLSchema, parse } from 'graphql'
import { readFromDoor } from '../../server/graphql/door-fields.ts'
import { checkEveryPosition } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await wholeSchema()
})

/** What every start does with the schema, of one that holds this too. */
function start(more: string): void {
  const extended = extendSchema(schema, parse(more))
  readFromDoor(extended)
  checkEveryPosition(extended)
}

describe('what nobody has said who may touch stops the start', () => {
  it('as the schema is, nothing does', () => {
    expect(() => start('directive @nothing on FIELD')).not.toThrow()
  })

  it.each([
    ['a field', 'extend type Centre { secret: String }', 'Centre.secret has no line'],
    ['a part of a figure', 'extend type Completeness { secret: Int }', 'Completeness.secret has no line'],
    ['a question', 'extend type Query { secret: String }', 'Query.secret has no line'],
    ['a change', 'extend type Mutation { secret: String }', 'Mutation.secret has no line'],
    [
      'a type',
      'type Secret { a: String } extend type Query { laos2: Secret }',
      'Secret has neither a policy',
    ],
    ['a filter', 'extend input CentreFilter { secret: String }', 'the filter Centre.secret'],
    ['an order', 'extend enum CentreOrderField { SECRET }', 'the order Centre.SECRET'],
    ['a recorded field', 'extend input UpdateCentreInput { secret: String }', 'UpdateCentreInput.secret'],
    ['a recorded field of a sign', 'extend input RecordSignInput { secret: Int }', 'RecordSignInput.secret'],
    ['an input', 'input SecretInput { a: Int }', 'SecretInput has neither'],
    [
      'an argument',
      'extend type PageInfo { whose(mobile: String): Int }',
      'nothing says what PageInfo.whose(mobile:) tells about',
    ],
  ])('%s', (_, more, said) => {
    expect(() => start(more)).toThrow(said)
  })
})
