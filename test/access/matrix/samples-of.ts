import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { ROUND } from './full-country.ts'
import { leavesOf, type Samples } from './selection.ts'

/** Texts by the name of the argument or input field; anything else is a word. */
const TEXTS: Readonly<Record<string, string>> = {
  ...{ round: ROUND, province: '30', district: '3001', lao: '06300101', hostLao: '06300101', code: '30' },
  ...{ region: 'NORTHEAST', orderDate: '2022-01-10', establishedOn: '2022-01-10', installedOn: '2022-01-10' },
  ...{ plannedOn: '2099-01-10', removedOn: '2024-01-10', from: '2022-01-10', to: '2099-01-10', lat: '15.01' },
  ...{ lon: '102.01', postcode: '30000', phones: '021234567', fax: '021234567', officePhone: '021234567' },
  ...{ mobile: '0812345678', hotline: '1999', email: 'sample@example.invalid', website: 'example.invalid' },
  ...{ confirmedNone: 'fax', nextOn: '2099-01-10' },
}
const PREFIXES: Readonly<Record<string, string>> = {
  ...{ centre: 'centre', centreId: 'centre', slot: 'slot', area: 'province', account: 'account' },
  ...{ obligations: 'obligation', extension: 'extension', unlock: 'unlock' },
}
/** Whose id a root asks for, by its name. */
const OF_ROOT: readonly (readonly [RegExp, string])[] = [
  [/^(update|replace|s)ign|^(update|replace)Sign/, 'sign'],
  [/^(remove|share|unshare)Sign|^attachPhoto/, 'sign'],
  [/^removeOrderDocument$/, 'order'],
  [/^import(Receipt|Lines)$/, 'import'],
  [/^explainIssue$/, 'issue'],
  [/^(confirm|verify|return)Records?$/, 'obligation'],
  [/^restoreFields$/, 'change'],
  [/^(answerNone|closeJointSlot)$/, 'slot'],
  [/Laos?$/, 'lao'],
  [/Round$/, 'round'],
  [/Token$/, 'token'],
  [/(Account|Grant|Role|SecondFactor)$/i, 'account'],
]

/** A value of this type as it stands in a document, made of what there is in the full country. */
export function sampleOf(type: GraphQLInputType, name: string, samples: Samples, depth = 0): string {
  const plain = getNullableType(type)
  if (isListType(plain)) return `[${sampleOf(plain.ofType, name, samples, depth)}]`
  if (isEnumType(plain)) return plain.getValues()[0]?.name ?? 'null'
  if (isInputObjectType(plain)) {
    const filter = plain.name.endsWith('Filter')
    // A centre is of an LAO or of a slot of the roster, never of both.
    const fields = Object.values(plain.getFields()).filter(
      (field) => !filter && (depth < 2 || isNonNullType(field.type)) && field.name !== 'slot',
    )
    return `{ ${fields.map((field) => `${field.name}: ${sampleOf(field.type, field.name, samples, depth + 1)}`).join(', ')} }`
  }
  if (plain.toString() === 'Int') return '0'
  if (plain.toString() === 'Float') return '1.5'
  if (plain.toString() === 'Boolean') return 'true'
  if (plain.toString() === 'DateTime') return '"2023-03-28T00:00:00+07:00"'
  if (plain.toString() === 'Date') return '"2023-03-28"'
  if (plain.toString() === 'ID') return JSON.stringify(idFor(PREFIXES[name] ?? 'centre', samples))
  return JSON.stringify(TEXTS[name] ?? 'ตัวอย่าง')
}

export function idFor(prefix: string, { all }: Samples): string {
  // The first made: a centre that was deleted has a later id.
  return [...all].sort().find((id) => id.startsWith(`${prefix}_`)) ?? 'centre_none'
}

/** A call of a root with every argument and every input field, asking for every value of what it answers with. */
export function wholeCall(field: GraphQLField<unknown, unknown>, samples: Samples): string {
  const prefix = OF_ROOT.find(([form]) => form.test(field.name))?.[1] ?? 'centre'
  const given = (argument: GraphQLArgument) => {
    const sample = sampleOf(argument.type, argument.name, samples)
    const own = sample.replaceAll(idFor('centre', samples), idFor(prefix, samples))
    return `${argument.name}: ${argument.name === 'first' ? '1' : own}`
  }
  const args = field.args.length > 0 ? `(${field.args.map(given).join(', ')})` : ''
  return `${field.name}${args} ${everythingOf(field)}`
}

function everythingOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => {
      const values = leavesOf(member).map((leaf) => `${member.name}_${leaf}: ${leaf}`)
      const objects = Object.values(member.getFields()).flatMap((one) => {
        const inner = getNamedType(one.type)
        return isObjectType(inner)
          ? [`${member.name}_${one.name}: ${one.name} { ${leavesOf(inner).join(' ')} }`]
          : []
      })
      return `... on ${member.name} { ${[...values, ...objects].join(' ')} }`
    })
    return `{ __typename ${members.join(' ')} }`
  }
  return isObjectType(type) ? `{ __typename ${leavesOf(type).join(' ')} }` : ''
}
