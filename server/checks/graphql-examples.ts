import { readFileSync } from 'node:fs'
import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql'

/** What is wrong with the GraphQL blocks of a document, asked of the printed schema of the role it is written for. */
export function graphqlExamples(document: string, schemaFile: string): string[] {
  const schema = buildSchema(readFileSync(schemaFile, 'utf8'), { assumeValidSDL: true })
  const blocks = readFileSync(document, 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)
  return [...blocks].flatMap(([, block = '']) => faults(schema, block))
}

function faults(schema: GraphQLSchema, block: string): string[] {
  try {
    return validate(schema, parse(block)).map(({ message }) => message)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
