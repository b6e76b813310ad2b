import {
  type GraphQLField,
  GraphQLInt,
  type GraphQLSchema,
  getNamedType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { sourceOf } from '../../../server/read/source.ts'
import { pick, type Vocabulary, type Writer } from './random-query.ts'

/** A list that is paged, and a way to a record that has it. */
export interface Paged {
  /** `Province.laos(after:)`. */
  readonly coordinate: string
  /** The document of one page. */
  page(after: string | null): string
  /** Where this page ends; null where it is empty. */
  end(body: string): string | null
}

interface Connection {
  readonly pageInfo: { readonly endCursor: string | null }
}

/** Every list of this view that has pages, each once, asked for in some order and with some filter. */
export function everyPaged(
  view: GraphQLSchema,
  writer: Writer,
  random: () => number,
  vocabulary: Vocabulary,
): Paged[] {
  return Object.values(view.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type)) return []
    return (
      Object.values(type.getFields())
        // A position in a file is no cursor.
        .filter(({ args }) =>
          args.some(({ name, type }) => name === 'after' && getNamedType(type) !== GraphQLInt),
        )
        .map((field) => paged(type.name, field, { writer, random, vocabulary }))
    )
  })
}

interface With {
  readonly writer: Writer
  readonly random: () => number
  readonly vocabulary: Vocabulary
}

function paged(
  parent: string,
  field: GraphQLField<unknown, unknown>,
  { writer, random, vocabulary }: With,
): Paged {
  const rows = rowsOf(field)
  const given = field.args.flatMap(({ name, type }) => {
    if (name === 'round') return [`round: "${vocabulary.round}"`]
    if (name === 'orderBy' || (name === 'where' && random() < 0.15) || isNonNullType(type))
      return [`${name}: ${writer.value(type, name)}`]
    return []
  })
  const selection = `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${writer.selection(rows)} } } nodes { __typename }`
  const around = wayTo(parent, vocabulary, random)
  return {
    coordinate: `${parent}.${field.name}(after:)`,
    page: (after) => {
      const args = ['first: 1', ...given, ...(after === null ? [] : [`after: "${after}"`])]
      return around(`${field.name}(${args.join(', ')}) { ${selection} }`)
    },
    end: (body) => {
      const connection = find(JSON.parse(body), field.name) as Connection | undefined
      return connection?.pageInfo.endCursor ?? null
    },
  }
}

function rowsOf(field: GraphQLField<unknown, unknown>) {
  const connection = getNamedType(field.type)
  const edge = isObjectType(connection) && getNamedType(connection.getFields().edges?.type)
  const node = edge && isObjectType(edge) && getNamedType(edge.getFields().node?.type)
  if (!node || !isObjectType(node)) throw new Error(`${field.name} has pages without rows`)
  return node
}

/** A document around a field of this type. */
function wayTo(parent: string, { ids, round }: Vocabulary, random: () => number): (field: string) => string {
  if (parent === 'Query') return (field) => `{ ${field} }`
  if (parent === 'Completeness') {
    const groupBy = pick(random, ['COUNTRY', 'PROVINCE', 'DISTRICT'])
    return (field) =>
      `{ completeness(round: "${round}", kind: ASSISTANCE, groupBy: ${groupBy}) { key ${field} } }`
  }
  const prefix = sourceOf(parent)?.prefix
  const id = pick(
    random,
    ids.filter((one) => one.startsWith(`${prefix}_`)),
  )
  return (field) => `{ node(id: "${id}") { ... on ${parent} { ${field} } } }`
}

/** The first value under this key, however deep. */
function find(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  if (key in value) return (value as Record<string, unknown>)[key] ?? undefined
  for (const inner of Object.values(value)) {
    const found = find(inner, key)
    if (found !== undefined) return found
  }
  return undefined
}
