import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLSchema } from 'graphql'
import { ROLES, type Role, type Scope } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { coordinatesOf, expectedCoordinates } from './matrix/coordinates.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await wholeSchema()
})

const EVERYBODY: readonly (readonly [readonly Role[], (readonly Scope[])?])[] = [
  [[]],
  ...ROLES.map((role) => [[role]] as const),
  [['DLA_ANALYST', 'LAO_STAFF']],
  [['PROVINCE_OFFICER', 'DISTRICT_OFFICER']],
  [['PARTNER'], ['COVERAGE', 'RECORDS']],
  [['PARTNER'], ['COVERAGE']],
  [['PARTNER'], ['RECORDS']],
  [['PARTNER'], []],
]

describe('every coordinate of the schema', () => {
  it.each(
    EVERYBODY.map(
      ([roles, scopes]) =>
        [[...roles, ...(scopes ?? [])].join(' + ') || 'nobody', { roles, scopes }] as const,
    ),
  )(
    'is there for %s exactly when the words of the access design let them touch it',
    (_, { roles, scopes }) => {
      const actual = coordinatesOf(roleView(schema, roles, scopes))
      const expected = expectedCoordinates(schema, roles, scopes)
      const all = [...coordinatesOf(schema)]
      expect(all.length).toBeGreaterThan(900)
      expect(all.filter((one) => actual.has(one) && !expected.has(one))).toEqual([])
      expect(all.filter((one) => !actual.has(one) && expected.has(one))).toEqual([])
    },
  )

  it('is there for somebody', () => {
    const views = ROLES.map((role) => coordinatesOf(roleView(schema, [role])))
    const unreachable = [...coordinatesOf(schema)].filter((one) => !views.some((view) => view.has(one)))
    expect(unreachable).toEqual([])
  })
})
