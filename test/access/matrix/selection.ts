import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { ROUND } from './full-country.ts'

/** One field on the way, as it is called. */
export interface Step {
  readonly parent: GraphQLObjectType
  readonly field: GraphQLField<unknown, unknown>
  readonly args: string
}

/** A way from the roots to an object; the last step is the edge of the graph that is looked at. */
export type Way = readonly Step[]

export interface Samples {
  /** Global ids to ask single records by: one in the own area, one elsewhere, by noun. */
  readonly ids: Readonly<Record<string, readonly string[]>>
  /** Of every noun. */
  readonly all: readonly string[]
}

/** One's own account is the same for every role, and no noun; interfaces are asked through `node`. */
const NOT_WALKED = ['viewer', 'signInOptions', 'node', 'nodes']

/** For every field that leads to objects: the shortest way to it from the roots, lists before single records. */
export function everyWay(schema: GraphQLSchema, samples: Samples): readonly Way[] {
  const known = waysBySamples.get(samples) ?? findWays(schema, samples)
  waysBySamples.set(samples, known)
  return known
}
const waysBySamples = new WeakMap<Samples, readonly Way[]>()

function findWays(schema: GraphQLSchema, samples: Samples): readonly Way[] {
  const query = schema.getQueryType()
  if (!query) throw new Error('a schema has queries')
  const roots = Object.values(query.getFields()).filter((field) => !NOT_WALKED.includes(field.name))
  const single = (field: GraphQLField<unknown, unknown>) => field.args.some(({ name }) => name === 'id')
  const sorted = [...roots.filter((field) => !single(field)), ...roots.filter(single)]
  const queue: Way[] = sorted.flatMap((field) =>
    callsOf(field, samples).map((args) => [{ parent: query, field, args }]),
  )
  const ways: Way[] = []
  const entered = new Set<string>()
  for (let way = queue.shift(); way; way = queue.shift()) {
    const target = targetOf(way)
    if (!target) continue
    ways.push(way)
    // Figures of both kinds are entered: assistance centres have no roster slot.
    const key = `${target.name} ${way[0]?.field.name === 'completeness' ? way[0].args : ''}`
    if (way.length === 1 && way[0] && single(way[0].field)) continue
    if (entered.has(key) || (entered.has(`${target.name} `) && !isFigure(target))) continue
    entered.add(key)
    for (const field of Object.values(target.getFields())) {
      // The other kind's figures are looked at as far as their units; what comes after is the same.
      if (way[0]?.args.includes('JOINT') && way.length > 3) break
      if (isLeafType(getNamedType(field.type))) continue
      for (const args of callsOf(field, samples)) queue.push([...way, { parent: target, field, args }])
    }
  }
  return ways
}

const isFigure = (type: GraphQLObjectType) => /^(Completeness|Unit)/.test(type.name)

export function targetOf(way: Way): GraphQLObjectType | null {
  const field = way.at(-1)?.field
  const named = field && getNamedType(field.type)
  return isObjectType(named) ? named : null
}

export const edgeOf = (way: Way): string => `${way.at(-1)?.parent.name}.${way.at(-1)?.field.name}`

/** The ways in which a field is called: lists whole, single records one by one. */
function callsOf(field: GraphQLField<unknown, unknown>, { ids, all }: Samples): string[] {
  if (field.args.some(({ name }) => name === 'id')) {
    return (ids[getNamedType(field.type).name] ?? []).map((id) => `(id: "${id}")`)
  }
  const figure = field.name === 'completeness' && field.args.some(({ name }) => name === 'groupBy')
  return (figure ? ['ASSISTANCE', 'JOINT'] : ['ASSISTANCE']).map((kind) => {
    const item: Record<string, string> = figure && kind === 'JOINT' ? { item: 'SIGN' } : {}
    const given: Record<string, string> = {
      ...{ first: '1000', round: `"${ROUND}"`, kind, includeRemoved: 'true', groupBy: 'DISTRICT', ...item },
      ...{ ids: `[${all.map((id) => `"${id}"`).join()}]` },
    }
    const args = field.args.filter(
      (argument) =>
        (argument.name in given || isRequiredArgument(argument)) &&
        (wanted(argument) || argument.name in item),
    )
    const named = args.map(({ name, type }) => `${name}: ${given[name] ?? firstOf(type)}`)
    // Also the LAOs that ended: only they have a successor.
    if (field.name === 'laos') named.push('where: { or: [{ ended: true }, { ended: false }] }')
    return named.length === 0 ? '' : `(${named.join(', ')})`
  })
}

/** Any value of an argument that must be given. */
function firstOf(type: GraphQLInputType): string {
  const named = getNamedType(type)
  return isEnumType(named) ? (named.getValues()[0]?.name ?? 'null') : '"x"'
}

function wanted(argument: GraphQLArgument): boolean {
  return isNonNullType(argument.type) || argument.name === 'first' || argument.name === 'includeRemoved'
}

const leaves = new WeakMap<GraphQLObjectType, readonly string[]>()

/** The fields of a type that hold a value, and can be asked for without more. */
export function leavesOf(type: GraphQLObjectType): readonly string[] {
  const known =
    leaves.get(type) ??
    Object.values(type.getFields()).flatMap((field) =>
      isLeafType(getNamedType(field.type)) && field.args.length === 0 ? [field.name] : [],
    )
  leaves.set(type, known)
  return known
}

/** The document that goes this way and asks there for all values that `may` lets be asked for; null when the way is closed. */
export function documentOf(way: Way, may: (type: string, field: string) => boolean): string | null {
  const target = targetOf(way)
  if (!target || way.some(({ parent, field }) => !may(parent.name, field.name))) return null
  const asked = leavesOf(target).filter((leaf) => may(target.name, leaf))
  const innermost = `{ __typename ${asked.join(' ')} }`
  return way.reduceRight((inner, { parent, field, args }) => {
    const beside = leavesOf(parent).filter((leaf) => ['id', 'noun'].includes(leaf) && may(parent.name, leaf))
    return `{ __typename ${beside.join(' ')} ${field.name}${args} ${inner} }`
  }, innermost)
}

/** `nodes` with everything of every type that has a global id. */
export function nodesDocument(
  schema: GraphQLSchema,
  ids: readonly string[],
  may: (type: string, field: string) => boolean,
): string {
  const face = schema.getType('Node')
  if (!isInterfaceType(face)) throw new Error('there is an interface Node')
  const parts = schema.getPossibleTypes(face).flatMap((type) => {
    const asked = leavesOf(type).filter((leaf) => may(type.name, leaf))
    return asked.length === 0
      ? []
      : `... on ${type.name} { ${asked.map((leaf) => `${type.name}_${leaf}: ${leaf}`).join(' ')} }`
  })
  return `{ nodes(ids: [${ids.map((id) => `"${id}"`).join()}]) { __typename id ${parts.join(' ')} } }`
}
