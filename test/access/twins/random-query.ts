import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Seeded numbers in [0, 1): the same documents in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function pick<T>(random: () => number, from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Values worth asking with: ids and codes of the small country, words of its guarded fields. */
export interface Vocabulary {
  readonly ids: readonly string[]
  readonly codes: readonly string[]
  readonly words: readonly string[]
  readonly round: string
}

/** Parts of documents over one view of the schema, valid by construction. */
export interface Writer {
  /** A whole query of one root field. */
  query(): string
  /** What to ask of an object: always `__typename`, some fields, and some of what they lead to. */
  selection(type: GraphQLObjectType): string
  /** A literal of this type. */
  value(type: GraphQLInputType, name: string): string
}

/** Objects inside each other in a document. */
const DEEPEST = 4

/** A document over this view of the schema: random fields, arguments, filters and sorts. */
export function randomQuery(
  schema: GraphQLSchema,
  random: () => number,
  vocabulary: Vocabulary,
  deepest = DEEPEST,
): string {
  return aWriter(schema, random, vocabulary, deepest).query()
}

export function aWriter(
  schema: GraphQLSchema,
  random: () => number,
  vocabulary: Vocabulary,
  deepest = DEEPEST,
): Writer {
  const query = schema.getQueryType()
  if (!query) throw new Error('a schema has queries')
  const roots = Object.values(query.getFields()).filter(
    (field) => !['viewer', 'signInOptions'].includes(field.name),
  )
  return {
    query: () => `{ ${field(pick(random, roots), 0)} }`,
    selection: (type) => selection(type),
    value: (type, name) => value(type, name, 0),
  }

  function field(definition: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(definition.type)
    const args = definition.args.flatMap(argument)
    const call = args.length > 0 ? `${definition.name}(${args.join(', ')})` : definition.name
    return isLeafType(named) ? call : `${call} { ${inside(named, depth)} }`
  }

  function inside(named: GraphQLNamedType, depth: number): string {
    if (isObjectType(named)) return selection(named, depth + 1)
    if (!isInterfaceType(named)) throw new Error(`${named.name} is not asked for`)
    // Fields of several types are alike in name and not in kind: those of the second are called otherwise.
    const types = schema.getPossibleTypes(named)
    const parts = [pick(random, types), pick(random, types)].map(
      (type, at) => `... on ${type.name} { ${selection(type, depth + 2, at === 0 ? '' : 'other_')} }`,
    )
    return `__typename ${parts.join(' ')}`
  }

  function selection(type: GraphQLObjectType, depth = 1, prefix = ''): string {
    const fields = Object.values(type.getFields())
    const leaves = fields.filter((f) => isLeafType(getNamedType(f.type)) && f.name !== 'asOf')
    const branches = fields.filter((f) => !isLeafType(getNamedType(f.type)))
    const chosen = [
      ...leaves.filter(() => random() < 0.5),
      ...(depth < deepest ? branches.filter(() => random() < (depth === 1 ? 0.5 : 0.25)) : []),
    ]
    const alias = (name: string) => (prefix ? `${prefix}${name}: ` : '')
    return ['__typename', ...chosen.map((f) => `${alias(f.name)}${field(f, depth)}`)].join(' ')
  }

  function argument(arg: GraphQLArgument): string[] {
    if (arg.name === 'first') return [`first: ${Math.floor(random() * 6)}`]
    if (arg.name === 'round') return [`round: "${vocabulary.round}"`]
    if (arg.name === 'asOf' || (['offset', 'after'].includes(arg.name) && random() < 0.8)) return []
    if (!isNonNullType(arg.type) && random() < (arg.name === 'where' ? 0.25 : 0.5)) return []
    return [`${arg.name}: ${value(arg.type, arg.name, 0)}`]
  }

  function value(type: GraphQLInputType, name: string, depth: number): string {
    const plain = getNullableType(type)
    if (isListType(plain)) return `[${value(plain.ofType, name, depth)}]`
    if (isEnumType(plain)) return pick(random, plain.getValues()).name
    if (isInputObjectType(plain)) return input(Object.values(plain.getFields()), depth)
    if (plain.toString() === 'Boolean') return String(random() < 0.5)
    if (plain.toString() === 'Int') return String(Math.floor(random() * 4))
    if (plain.toString() === 'DateTime') return '"2023-03-01T00:00:00+07:00"'
    if (plain.toString() === 'Date') return '"2023-03-01"'
    if (plain.toString() === 'ID' || name === 'after') return `"${pick(random, vocabulary.ids)}"`
    const codes = ['province', 'district', 'lao', 'code'].includes(name)
    return JSON.stringify(pick(random, codes ? vocabulary.codes : vocabulary.words))
  }

  function input(fields: readonly GraphQLInputField[], depth: number): string {
    const required = fields.filter((f) => isNonNullType(f.type))
    const optional = fields.filter(
      (f) => !isNonNullType(f.type) && (depth < 3 || !isInputObjectType(getNamedType(f.type))),
    )
    const some =
      optional.length > 0 ? [pick(random, optional), ...optional.filter(() => random() < 0.08)] : []
    const chosen = [...new Set([...required, ...some])]
    return `{ ${chosen.map((f) => `${f.name}: ${value(f.type, f.name, depth + 1)}`).join(', ')} }`
  }
}
