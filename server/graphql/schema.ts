import 'reflect-metadata'
import '../completeness/measure/completeness.read.ts'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, type NonEmptyArray } from 'type-graphql'
import { readFromDoor } from './door-fields.ts'
import { resolvers } from './resolvers.ts'
import { checkEveryPosition } from './role-view.ts'

/** The whole schema, before it is cut to what a role may touch. */
export async function wholeSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<NewableFunction>,
    validate: false,
    emitSchemaFile: false,
  })
  readFromDoor(schema)
  checkEveryPosition(schema)
  return schema
}
