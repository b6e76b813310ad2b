import {
  type ASTNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { pick } from './random-query.ts'

export interface Question {
  readonly query: string
  readonly variables: object
}

/** A document with a gap for one name. */
export interface Misnamed {
  /** What stands there: a field, an argument, an input field, a value … */
  readonly place: string
  /** What exists there, and not for this viewer; null where everything that exists is the viewer's. */
  readonly forbidden: string | null
  saying(name: string): Question
}

interface Gap {
  readonly place: string
  readonly forbidden: readonly string[]
  saying(name: string): Question
}

/** Another name of the same length and letters, that nothing has. */
export function nonsense(name: string): string {
  const later = (letter: string, first: number) =>
    String.fromCharCode(((letter.charCodeAt(0) - first + 7) % 26) + first)
  return name
    .replace(/[a-z]/g, (letter) => later(letter, 97))
    .replace(/[A-Z]/g, (letter) => later(letter, 65))
}

/**
 * Puts a gap somewhere into a document that this view answers, where something is forbidden if there is such a place, and
 * first where there was none among the places `told` already.
 */
export function misnamed(
  whole: GraphQLSchema,
  view: GraphQLSchema,
  query: string,
  random: () => number,
  told: ReadonlySet<string>,
): Misnamed {
  const gaps = gapsOf(whole, view, query)
  const telling = gaps.filter((each) => each.forbidden.length > 0)
  const places = [...new Set(telling.map(({ place }) => place))]
  const untold = places.filter((each) => !told.has(each))
  const wanted = untold.length > 0 ? untold : places
  const place = wanted.length > 0 && random() < 0.8 ? pick(random, wanted) : null
  const gap = pick(random, place ? telling.filter((each) => each.place === place) : gaps)
  const forbidden = gap.forbidden.length > 0 ? pick(random, gap.forbidden) : null
  return { ...gap, forbidden }
}

function gapsOf(whole: GraphQLSchema, view: GraphQLSchema, query: string): Gap[] {
  const gaps: Gap[] = []
  const info = new TypeInfo(view)
  const put = (start: number, end: number, text: string) => query.slice(0, start) + text + query.slice(end)
  const add = (place: string, forbidden: readonly string[], say: (name: string) => string) =>
    gaps.push({ place, forbidden, saying: (name) => ({ query: say(name), variables: {} }) })
  const membersMissing = (type: string | undefined) => missing(membersOf(whole, type), membersOf(view, type))
  const typesMissing = (is: (type: unknown) => boolean) =>
    missing(Object.keys(whole.getTypeMap()), Object.keys(view.getTypeMap())).filter((name) =>
      is(whole.getType(name)),
    )

  add('variable type', typesMissing(isInputObjectType), (name) => `query ($v: ${name}) ${query}`)
  add('mutation', membersMissing('Mutation'), (name) => `mutation { ${name} { __typename } }`)
  const visitor = {
    SelectionSet(node: ASTNode) {
      const [, end] = placeOf(node)
      add('field', membersMissing(info.getParentType()?.name), (name) => put(end - 1, end, ` ${name} }`))
      add('type', typesMissing(isObjectType), (name) => put(end - 1, end, ` ... on ${name} { __typename } }`))
    },
    Argument(node: ASTNode & { kind: Kind.ARGUMENT }) {
      const [start] = placeOf(node)
      add('argument', [], (name) => put(start, start, `${name}: 1, `))
      const type = info.getInputType()
      if (node.value.kind !== Kind.OBJECT || !isInputObjectType(getNamedType(type))) return
      const [from, to] = placeOf(node.value)
      const given = valueFromASTUntyped(node.value) as object
      gaps.push({
        place: 'variable',
        forbidden: membersMissing(getNamedType(type)?.name),
        saying: (name) => ({
          query: `query ($w: ${String(type)}) ${put(from, to, '$w')}`,
          variables: { w: { ...given, [name]: 'x' } },
        }),
      })
    },
    ObjectValue(node: ASTNode) {
      const [, end] = placeOf(node)
      add('input', membersMissing(getNamedType(info.getInputType())?.name), (name) =>
        put(end - 1, end, `, ${name}: "x" }`),
      )
    },
    EnumValue(node: ASTNode) {
      add('enum', membersMissing(getNamedType(info.getInputType())?.name), (name) =>
        put(...placeOf(node), name),
      )
    },
  }
  visit(parse(query), visitWithTypeInfo(info, visitor))
  return gaps
}

function placeOf({ loc }: ASTNode): [start: number, end: number] {
  if (!loc) throw new Error('parsed with places')
  return [loc.start, loc.end]
}

function missing(all: readonly string[], some: readonly string[]): string[] {
  return all.filter((name) => !some.includes(name))
}

/** Names of fields or values. */
function membersOf(schema: GraphQLSchema, name = ''): string[] {
  const type = schema.getType(name)
  if (isEnumType(type)) return type.getValues().map((value) => value.name)
  const has = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
  return has ? Object.keys(type.getFields()) : []
}
