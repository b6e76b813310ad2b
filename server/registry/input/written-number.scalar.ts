import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

function accept(value: unknown): string | number {
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))) return value
  throw new GraphQLError('WrittenNumber must be a number or text')
}

/** For inputs only: what people write in a field for a number, e.g. a coordinate copied from a map. */
export const WrittenNumberScalar = new GraphQLScalarType<string | number, string | number>({
  name: 'WrittenNumber',
  description: 'A number, or text as people write one: 13.7563, "๑๓.๗๕๖๓", "13°45\'22.7\\"N".',
  serialize: accept,
  parseValue: accept,
  parseLiteral(node) {
    if (node.kind === Kind.STRING) return node.value
    if (node.kind === Kind.INT || node.kind === Kind.FLOAT) return Number(node.value)
    throw new GraphQLError('WrittenNumber must be a number or text')
  },
})
