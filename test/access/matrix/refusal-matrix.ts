import { type ExecutionResult, type GraphQLSchema, getNamedType, isEnumType, isLeafType } from 'graphql'
import type { Viewer } from '../../../server/access/viewer.ts'
import { expectedCoordinates } from './coordinates.ts'
import { everyFilter, listOf } from './filter-matrix.ts'
import type { ReadMatrix } from './read-matrix.ts'
import { sampleOf, wholeCall } from './samples-of.ts'
import { documentOf, everyWay, targetOf } from './selection.ts'
import type { Asker } from './somebodies.ts'

/** A document that names one thing; `saying` another name there, it names something that does not exist. */
interface Naming {
  readonly coordinate: string
  readonly name: string
  readonly saying: (name: string) => string
  /** A change: it must be refused, while a read may also find nothing. */
  readonly mutation: boolean
}

const namings = new WeakMap<ReadMatrix, readonly Naming[]>()

/** One document for every field, filter, order and root; made once, whoever asks. */
export function everyNaming(matrix: ReadMatrix): readonly Naming[] {
  const { schema } = matrix.asking
  const all = namings.get(matrix) ?? [
    ...rootNamings(schema, matrix),
    ...fieldNamings(matrix),
    ...filterNamings(matrix),
    ...orderNamings(matrix),
  ]
  namings.set(matrix, all)
  return all
}

function rootNamings(schema: GraphQLSchema, { samples }: ReadMatrix): Naming[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({
      coordinate: `${type?.name}.${field.name}`,
      saying: (name: string) =>
        `${type?.name.toLowerCase()} { ${name}${wholeCall(field, samples).slice(field.name.length)} }`,
      name: field.name,
      mutation: type === schema.getMutationType(),
    })),
  )
}

function fieldNamings({ asking, samples }: ReadMatrix): Naming[] {
  const seen = new Set<string>()
  return everyWay(asking.schema, samples).flatMap((way) => {
    const target = targetOf(way)
    if (!target || seen.has(target.name)) return []
    seen.add(target.name)
    // Once as the only thing asked, since one refused field refuses the document.
    const outer = documentOf(way, (type) => type !== target.name) ?? ''
    return Object.values(target.getFields()).flatMap((field) => {
      const given = field.args.flatMap((arg) =>
        String(arg.type).endsWith('!') ? [`${arg.name}: ${sampleOf(arg.type, arg.name, samples)}`] : [],
      )
      const args = given.length > 0 ? `(${given.join(', ')})` : ''
      const inner = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
      return {
        ...{ coordinate: `${target.name}.${field.name}`, name: field.name, mutation: false },
        saying: (name: string) => outer.replace(/\{ __typename {2}\}/, `{ ${name}${args} ${inner} }`),
      }
    })
  })
}

function filterNamings(matrix: ReadMatrix): Naming[] {
  return everyFilter(matrix).flatMap(([filter, field]) => {
    if (['and', 'or', 'not'].includes(field.name)) return []
    const position = `${filter.name}.${field.name}`
    const nested = filter.name === 'CentrePersonFilter'
    const value = sampleOf(field.type, field.name, matrix.samples)
    const where = (name: string) => (nested ? `{ people: { ${name}: ${value} } }` : `{ ${name}: ${value} }`)
    const root = nested ? 'CentreFilter' : filter.name
    const wraps = [
      where,
      (name: string) => `{ not: ${where(name)} }`,
      (name: string) => `{ or: [{ and: [${where(name)}] }] }`,
    ]
    return wraps.map((wrap) => ({
      ...{ coordinate: position, name: field.name, mutation: false },
      saying: (name: string) => listOf(root, wrap(name)),
    }))
  })
}

function orderNamings({ asking }: ReadMatrix): Naming[] {
  return Object.values(asking.schema.getTypeMap()).flatMap((type) => {
    if (!isEnumType(type) || !type.name.endsWith('OrderField')) return []
    return type.getValues().map(({ name }) => ({
      ...{ coordinate: `${type.name}.${name}`, name, mutation: false },
      saying: (order: string) =>
        listOf(type.name.replace('OrderField', 'Filter'), '{ }').replace(
          'where: { }',
          `orderBy: [{ field: ${order}, direction: ASC }]`,
        ),
    }))
  })
}

/** What may not be named is refused in the words for what does not exist; and behind the view it tells and does nothing. */
export async function checkRefusals(
  matrix: ReadMatrix,
  who: { readonly name: string; readonly grants: Asker['grants']; readonly viewer: Viewer | null },
  only: (coordinate: string) => boolean = () => true,
): Promise<void> {
  const { asking, ledger } = matrix
  const roles = who.grants.map(({ role }) => role)
  const expected = expectedCoordinates(asking.schema, roles, who.viewer?.scopes)
  for (const { coordinate, saying, name, mutation } of everyNaming(matrix)) {
    if (!only(coordinate) || expected.has(coordinate)) continue
    const document = saying(name)
    const words = asking.refusals(who.viewer, document).map(({ message }) => message)
    const other = asking
      .refusals(who.viewer, saying('zz'))
      .map(({ message }) => message.replaceAll('"zz"', `"${name}"`))
    const alike = words.length > 0 && words.join() === other.join()
    ledger.check('unknown', who.name, coordinate, alike, () => ({ document, words, other }))
    const answer = await asking.behind(who.viewer, document)
    const quiet = mutation ? refused(answer) : refused(answer) || nothingIn(answer.data)
    ledger.check('behind the view', who.name, coordinate, quiet, () => ({ document, answer }))
  }
}

/** What a mutation may answer to somebody who has it not; what is named in these calls is partly made up. */
const QUIET = ['Forbidden', 'NotFound']
const REFUSALS = ['INVALID_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN']

function refused({ data, errors }: ExecutionResult): boolean {
  if (errors) return errors.every(({ extensions }) => REFUSALS.includes(String(extensions.code)))
  const payloads = Object.values(data ?? {}) as ({ __typename?: string } | null)[]
  return payloads.length > 0 && payloads.every((payload) => QUIET.includes(payload?.__typename ?? ''))
}

/** No value, no row, no count. */
function nothingIn(value: unknown): boolean {
  if (value === null || value === undefined || value === 0 || value === false) return true
  if (typeof value !== 'object') return false
  return Object.entries(value).every(([key, inner]) => key === '__typename' || nothingIn(inner))
}
