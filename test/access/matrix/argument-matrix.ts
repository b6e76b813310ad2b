import { type GraphQLArgument, getNamedType, isEnumType, isNonNullType, isObjectType } from 'graphql'
import { ROUND } from './full-country.ts'
import { asAsked, mayOf, type ReadMatrix } from './read-matrix.ts'
import { idFor, sampleOf } from './samples-of.ts'
import { documentOf, everyWay, type Step, type Way } from './selection.ts'
import type { Asker } from './somebodies.ts'
import { ROWS_OF_OWN_AREA } from './words.ts'

const GROUPS = ['COUNTRY', 'REGION', 'PROVINCE', 'DISTRICT', 'LAO_TYPE', 'LAO', 'RULE']
const everything = () => true

/** Every optional argument of every field, one at a time: whoever may ask is answered with the same. */
export async function checkArguments(
  matrix: ReadMatrix,
  who: Asker,
  only: (coordinate: string) => boolean = () => true,
): Promise<void> {
  const seen = new Set<string>()
  for (const way of everyWay(matrix.asking.schema, matrix.samples)) {
    const last = way.at(-1)
    if (!last || seen.has(`${last.parent.name}.${last.field.name}`)) continue
    seen.add(`${last.parent.name}.${last.field.name}`)
    for (const argument of last.field.args) {
      const coordinate = `${last.parent.name}.${last.field.name}(${argument.name}:)`
      if (!only(coordinate) || ofOwnRows(last)) continue
      await sameAnswer(matrix, who, way, coordinate, argument)
    }
  }
}

async function sameAnswer(
  matrix: ReadMatrix,
  who: Asker,
  way: Way,
  coordinate: string,
  argument: GraphQLArgument,
): Promise<void> {
  const last = way.at(-1) as Step
  const required = last.field.args.filter(
    (one) =>
      one !== argument && (isNonNullType(one.type) || (one.name === 'first' && argument.name !== 'offset')),
  )
  const position = argument.name === 'groupBy' || argument.name === 'kind' ? 'group' : 'page'
  for (const value of valuesOf(matrix, last, argument)) {
    const args = [
      ...required.map((one) => `${one.name}: ${plain(matrix, one)}`),
      `${argument.name}: ${value}`,
    ]
    // A page has a length for partners.
    if (argument.name === 'offset') args.push('first: 50')
    const narrowed = [...way.slice(0, -1), { ...last, args: `(${args.join(', ')})` }]
    const document = documentOf(narrowed, mayOf(who))
    if (!document) return
    const whole = documentOf(narrowed, everything) ?? ''
    if (!matrix.truths.has(whole))
      matrix.truths.set(whole, (await matrix.asking.ask(matrix.admin.viewer, whole)).data)
    const { data, errors } = await matrix.asking.ask(who.viewer, asAsked(who, document))
    matrix.ledger.check(position, who.name, coordinate, !errors, () => ({ document, errors }))
    if (!errors) matrix.comparison.compare(position, who, data, matrix.truths.get(whole))
  }
}

/** Which rows of these stand where depends on who asks: the twins and the filters look at them. */
function ofOwnRows({ field }: Step): boolean {
  const type = getNamedType(field.type)
  return isObjectType(type) && ROWS_OF_OWN_AREA.some((noun) => type.name === `${noun}Connection`)
}

function plain({ samples }: ReadMatrix, argument: GraphQLArgument): string {
  if (argument.name === 'first') return '50'
  if (argument.name === 'kind') return 'ASSISTANCE'
  if (argument.name === 'groupBy') return 'DISTRICT'
  return argument.name === 'round' ? `"${ROUND}"` : sampleOf(argument.type, argument.name, samples)
}

function enumOf(argument: GraphQLArgument): string[] {
  const type = getNamedType(argument.type)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}

function valuesOf({ samples }: ReadMatrix, { field }: Step, argument: GraphQLArgument): string[] {
  const noun = getNamedType(field.type).name.replace(/Connection$/, '')
  const prefix = { SignInstallation: 'sign', PartnerToken: 'token', SignInEvent: 'signin' }[noun]
  const own = JSON.stringify(idFor(prefix ?? noun.toLowerCase(), samples))
  const codes: Readonly<Record<string, string>> = { District: '3001', Lao: '06300101', Round: ROUND }
  switch (argument.name) {
    case 'kind':
      return enumOf(argument)
    case 'groupBy':
      return GROUPS
    case 'first':
      return ['2']
    case 'offset':
      return ['1']
    case 'after':
      return own.includes('none') ? [] : [own]
    case 'id':
      return [own]
    case 'code':
      return [JSON.stringify(codes[noun] ?? '30')]
    case 'where':
      return ['{ }', '{ and: [{ }], or: [{ }], not: { not: { } } }']
    case 'within':
      return [
        '{ province: "30" }',
        '{ district: "3001" }',
        '{ lao: "06300101" }',
        '{ laoType: SAO }',
        '{ region: "NORTHEAST" }',
      ]
    default:
      return [sampleOf(argument.type, argument.name, samples)]
  }
}
