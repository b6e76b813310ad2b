import 'reflect-metadata'
import { beforeAll, describe, expect, it } from '@jest/globals'
import type { GraphQLSchema } from 'graphql'
import { ROLES, type Role } from '../../server/access/viewer.ts'
import { roleView } from '../../server/graphql/role-view.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { coordinatesOf, expectedCoordinates } from './matrix/coordinates.ts'
import { rememberPolicies } from './matrix/oracle.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await wholeSchema()
  rememberPolicies()
})

const ROLE_SETS: readonly (readonly Role[])[] = [
  [],
  ...ROLES.map((role) => [role]),
  ['DLA_ANALYST', 'LAO_STAFF'],
  ['PROVINCE_OFFICER', 'DISTRICT_OFFICER'],
]

describe('every coordinate of the schema', () => {
  it.each(ROLE_SETS.map((roles) => [roles.join(' + ') || 'nobody', roles] as const))(
    'is there for %s exactly when the words of the access design let them touch it',
    (_, roles) => {
      const actual = coordinatesOf(roleView(schema, roles))
      const expected = expectedCoordinates(schema, roles)
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
