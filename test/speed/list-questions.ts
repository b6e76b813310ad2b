import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { Random } from '../../server/database/seeds/random.ts'
import { DISTRICTS, LAOS } from './kept-country.ts'

/** The lists whose totals are kept: their source, their field, the input their filter is. */
export const LISTS = {
  Centre: ['centres', 'CentreFilter'],
  Lao: ['laos', 'LaoFilter'],
  SignInstallation: ['signInstallations', 'SignInstallationFilter'],
  Obligation: ['obligations', 'ObligationFilter'],
} as const

export interface ListQuestion {
  readonly text: string
  readonly where: object
}

const MOMENTS = [
  ...['round: "running"', 'round: "running"', 'round: "past"', 'round: "past", atDue: true'],
  'round: "past", asOf: "2023-03-20T00:00:00Z"',
]

/** The first row and the total of one of the lists, filtered by anything a filter may name, nested and composed. */
export function listAtRandom(schema: GraphQLSchema, random: Random): ListQuestion {
  const [root, input] = random.pick(Object.values(LISTS))
  const opened = root === 'obligations' ? `${random.pick(MOMENTS)}, ` : ''
  const text = `query ($where: ${input}) { ${root}(${opened}where: $where, first: 1) { totalCount nodes { id } } }`
  const filter = () => valueAtRandom(schema.getType(input) as GraphQLInputType, '', random, 2) as object
  const where = random.weighted([
    [filter, 6],
    [() => ({ not: filter() }), 2],
    [() => ({ or: [filter(), filter()] }), 2],
  ])()
  return { text, where }
}

function valueAtRandom(type: GraphQLInputType, name: string, random: Random, depth: number): unknown {
  if (isNonNullType(type)) return valueAtRandom(type.ofType, name, random, depth)
  if (isListType(type)) return [valueAtRandom(type.ofType, name, random, depth)]
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (!isInputObjectType(type)) return random.pick(TEXTS[name] ?? LEAVES[getNamedType(type).name] ?? ['30'])
  const fields = Object.values(type.getFields()).filter(
    (field) =>
      !['and', 'or', 'not'].includes(field.name) &&
      (depth > 0 || !isInputObjectType(getNamedType(field.type))),
  )
  const chosen = new Set([random.pick(fields), ...fields.filter((field) => isNonNullType(field.type))])
  if (random.chance(0.3)) chosen.add(random.pick(fields))
  return Object.fromEntries(
    [...chosen].map((field) => [field.name, valueAtRandom(field.type, field.name, random, depth - 1)]),
  )
}

/** By the name of the field. */
const TEXTS: Readonly<Record<string, readonly unknown[]>> = {
  province: ['30', '31'],
  district: DISTRICTS,
  region: ['NORTH'],
  lao: LAOS,
  code: LAOS,
  search: ['ตัวอย่าง', 'ก'],
  orderNumber: ['1'],
  name: ['ก'],
  mobile: ['0'],
  rule: ['sign.status', 'sign.photo'],
  updatedAfter: ['2023-01-01T00:00:00Z'],
}
const LEAVES: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, 1, 2],
  Float: [0],
  Boolean: [true, false],
  DateTime: ['2023-03-20T00:00:00Z'],
  Date: ['2023-01-01'],
}
