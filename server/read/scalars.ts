import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

const DATE = /^\d{4}-\d{2}-\d{2}$/
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/

/** Both scalars travel as text: PostgreSQL writes the JSON, and nothing between it and the client re-reads a date. */
function textScalar(name: string, description: string, form: RegExp, example: string): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && form.test(value) && !Number.isNaN(Date.parse(value))) return value
    throw new GraphQLError(`${name} must look like ${example}`)
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
    parseValue: parse,
    parseLiteral: (node) => {
      if (node.kind === Kind.STRING) return parse(node.value)
      throw new GraphQLError(`${name} must look like ${example}`)
    },
  })
}

export const DateScalar = textScalar(
  'Date',
  'A day, ISO 8601: 2023-03-24 (shown as 24 มีนาคม 2566).',
  DATE,
  '2023-03-24',
)

export const DateTimeScalar = textScalar(
  'DateTime',
  'An instant with offset, ISO 8601: 2023-03-25T00:00:00+07:00.',
  DATE_TIME,
  '2023-03-25T00:00:00+07:00',
)
