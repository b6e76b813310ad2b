import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { ROUND } from './full-country.ts'
import { mayAsk, tells } from './oracle.ts'
import { isOwn } from './places.ts'
import { asAsked, mayOf, type ReadMatrix } from './read-matrix.ts'
import { sampleOf } from './samples-of.ts'
import type { Asker } from './somebodies.ts'
import { ROWS_OF_OWN_AREA, TELLS } from './words.ts'

const COMPOSING = ['and', 'or', 'not']

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string; readonly __typename: string }[]
}

/** The list of which this filter type chooses rows; `where` is put in. */
export function listOf(filter: string, where: string): string {
  const noun = filter.replace(/Filter$/, '')
  if (noun === 'Province') return `{ nodes: provinces(where: ${where}) { __typename id } }`
  const page = '{ totalCount nodes { __typename id } }'
  if (noun === 'Unit') {
    const figure = `completeness(round: "${ROUND}", kind: ASSISTANCE, groupBy: COUNTRY)`
    return `{ figure: ${figure} { list: units(first: 1000, where: ${where}) ${page} } }`
  }
  if (noun === 'Obligation')
    return `{ list: obligations(first: 1000, round: "${ROUND}", where: ${where}) ${page} }`
  const root = `${noun[0]?.toLowerCase()}${noun.slice(1)}s`
  return `{ list: ${root}(first: 1000, where: ${where}) ${page} }`
}

function pageIn(data: unknown): Page {
  const answer = data as { list?: Page; nodes?: Page['nodes']; figure?: { list: Page }[] }
  if (answer.nodes) return { nodes: answer.nodes, totalCount: answer.nodes.length }
  return answer.list ?? (answer.figure?.[0]?.list as Page)
}

/** Filters that tell about public fields only: the same rows for everybody, plain and under `not`. */
export async function checkPublicFilters(
  matrix: ReadMatrix,
  who: Asker,
  only: (position: string) => boolean = () => true,
): Promise<void> {
  const roots = mayOf(who)
  const roles = who.grants.map(({ role }) => role)
  for (const [filter, field] of everyFilter(matrix)) {
    const position = `${filter.name}.${field.name}`
    if (COMPOSING.includes(field.name) || position in TELLS || !mayAsk(position, roles) || !only(position))
      continue
    const root = { Unit: 'completeness' }[filter.name.replace('Filter', '')] ?? listRoot(filter.name)
    if (!roots('Query', root)) continue
    for (const [at, value] of valuesOf(field.type, field.name, matrix).entries()) {
      const plain = `{ ${field.name}: ${value} }`
      await sameRows(matrix, who, 'filter', position, listOf(filter.name, plain))
      const not = listOf(filter.name, `{ not: ${plain} }`)
      if (at > 0) continue
      await sameRows(matrix, who, 'filter under not', position, not)
      const or = listOf(filter.name, `{ or: [{ and: [${plain}] }] }`)
      await sameRows(matrix, who, 'filter under or', position, or)
    }
  }
}

function listRoot(filter: string): string {
  const noun = filter.replace(/Filter$/, '')
  return `${noun[0]?.toLowerCase()}${noun.slice(1)}s`
}

export function everyFilter({
  asking,
}: Pick<ReadMatrix, 'asking'>): (readonly [GraphQLInputObjectType, GraphQLInputField])[] {
  const types = Object.values(asking.schema.getTypeMap()).filter((type) => isInputObjectType(type))
  return types
    .filter((type) => type.name.endsWith('Filter'))
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type, field] as const))
}

const NESTED: Readonly<Record<string, string>> = {
  LaoFilter: '{ search: "3001" }',
  CentreFilter: '{ province: "30" }',
  SignInstallationFilter: '{ status: INSTALLED }',
}

/** Values worth filtering by, as they stand in a document. */
function valuesOf(type: GraphQLInputType, name: string, matrix: ReadMatrix): string[] {
  const plain = getNullableType(type)
  if (isListType(plain)) return valuesOf(plain.ofType, name, matrix).map((value) => `[${value}]`)
  if (isEnumType(plain)) return plain.getValues().map((value) => value.name)
  if (isInputObjectType(plain)) return [NESTED[plain.name] ?? sampleOf(plain, name, matrix.samples)]
  if (plain.toString() === 'Boolean') return ['true', 'false']
  if (plain.toString() === 'DateTime') return ['"2023-03-01T00:00:00+07:00"', '"2100-01-01T00:00:00+07:00"']
  if (['record', 'centre', 'account'].includes(name))
    return matrix.samples.all.slice(0, 3).map((id) => `"${id}"`)
  const texts: Record<string, string> = {
    ...{ province: '"30"', district: '"3001"', lao: '"06300101"', code: '"06300101", "30", "3001"' },
    ...{ region: '"NORTHEAST"', rule: '"basic.phone"', search: '"ตัวอย่าง"' },
  }
  return [texts[name] ?? '"ลับ"']
}

/** Both are answered with the same rows, but for rows only their own area sees. */
async function sameRows(
  matrix: ReadMatrix,
  who: Asker,
  position: 'filter' | 'filter under not' | 'filter under or' | 'sort',
  coordinate: string,
  document: string,
): Promise<void> {
  const { asking, ledger, truths } = matrix
  if (!truths.has(document)) {
    const { data, errors } = await asking.ask(matrix.admin.viewer, document)
    truths.set(document, errors ? null : data)
  }
  // What an administrator may not ask so, nobody may.
  if (truths.get(document) === null) return
  const expected = pageIn(truths.get(document)).nodes.flatMap(({ id, __typename }) =>
    rowShown(matrix, who, __typename, id) ? [id] : [],
  )
  const { data, errors } = await asking.ask(who.viewer, asAsked(who, document))
  const page = data && !errors ? pageIn(data) : null
  const alike =
    page?.totalCount === expected.length && page.nodes.map(({ id }) => id).join() === expected.join()
  ledger.check(position, who.name, coordinate, alike, () => ({
    document,
    errors: errors?.map(({ message }) => message),
    rows: page?.totalCount,
    expected: expected.length,
  }))
}

function rowShown({ comparison }: ReadMatrix, who: Asker, noun: string, id: string): boolean {
  if (!ROWS_OF_OWN_AREA.includes(noun)) return true
  return who.grants.some(
    (grant) => grant.role !== 'PARTNER' && isOwn(grant, comparison.placeOf({ id }, null)),
  )
}

/** Every order, both ways: the same rows in the same order for everybody who may ask for it. */
export async function checkOrders(
  matrix: ReadMatrix,
  who: Asker,
  only: (position: string) => boolean = () => true,
): Promise<void> {
  const may = mayOf(who)
  for (const type of Object.values(matrix.asking.schema.getTypeMap())) {
    if (!isEnumType(type) || !type.name.endsWith('OrderField')) continue
    const noun = type.name.replace(/OrderField$/, '')
    if (!may('Query', noun === 'Unit' ? 'completeness' : listRoot(noun))) continue
    for (const { name } of type.getValues()) {
      const position = `${type.name}.${name}`
      if (!only(position)) continue
      // Nothing guarded can be sorted by so far; what tells about a guarded field is the administrators' alone.
      if (tells(position).length > 0 && !who.grants.some(({ role }) => role === 'DLA_ADMIN')) continue
      for (const direction of ['ASC', 'DESC']) {
        const order = `orderBy: [{ field: ${name}, direction: ${direction} }]`
        const list = listOf(`${noun}Filter`, '{ }').replace('where: { }', order)
        await sameRows(matrix, who, 'sort', position, list)
      }
    }
  }
}
