import {
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type Role, SCOPES, type Scope } from '../../../server/access/viewer.ts'
import { mayAsk, mayCall, mayTouch } from './oracle.ts'
import { SCOPED } from './words.ts'

const COMPOSING = ['and', 'or', 'not']

/** Every schema coordinate: `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
export function coordinatesOf(schema: GraphQLSchema): Set<string> {
  const all = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type))
  return new Set(all.flatMap((type) => ofType(type, () => true)))
}

function ofType(type: GraphQLNamedType, has: (name: string) => boolean): string[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields())
      .filter((field) => has(field.name))
      .flatMap((field) => [
        `${type.name}.${field.name}`,
        ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name}:)`),
      ])
  }
  if (isInputObjectType(type)) {
    return Object.keys(type.getFields())
      .filter(has)
      .map((name) => `${type.name}.${name}`)
  }
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name }) => name)
      .filter(has)
      .map((name) => `${type.name}.${name}`)
  }
  return []
}

/** The coordinates somebody with these roles should find, by the words alone. */
export function expectedCoordinates(
  schema: GraphQLSchema,
  roles: readonly Role[],
  scopes?: readonly Scope[],
): Set<string> {
  const allowed = (type: GraphQLNamedType, name: string) =>
    allowedTo(roles, type, name) && isOpen(type.name, scopes) && isOpen(answerOf(type, name), scopes)
  const found = new Set<string>()
  const seen = new Set<string>()
  const enter = (type: GraphQLNamedType): void => {
    if (seen.has(type.name) || isIntrospectionType(type)) return
    seen.add(type.name)
    for (const coordinate of ofType(type, (name) => allowed(type, name))) found.add(coordinate)
    if (isUnionType(type)) for (const member of type.getTypes()) enter(member)
    if (isInterfaceType(type)) for (const member of schema.getPossibleTypes(type)) enter(member)
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()).filter((f) => allowed(type, f.name))) {
        enter(getNamedType(field.type))
        for (const argument of field.args) enter(getNamedType(argument.type))
      }
    }
    if (isObjectType(type)) for (const face of type.getInterfaces()) enter(face)
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()).filter((f) => allowed(type, f.name)))
        enter(getNamedType(field.type))
    }
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) enter(root)
  return found
}

/** Whether a token with these scopes opens the type, its pages included. Whoever has no token is not narrowed. */
function isOpen(type: string, scopes: readonly Scope[] | undefined): boolean {
  const noun = type.replace(/(Connection|Edge)$/, '')
  const needed = SCOPES.find((scope) => SCOPED[scope].split(' ').includes(noun))
  return scopes === undefined || needed === undefined || scopes.includes(needed)
}

/** The noun a field answers with, or a filter asks about. */
function answerOf(type: GraphQLNamedType, name: string): string {
  if (`${type.name}.${name}` === 'LaoFilter.hasCentre') return 'Centre'
  if (isInputObjectType(type) && type.name.endsWith('Filter')) {
    const inner = type.getFields()[name]
    return inner && !COMPOSING.includes(name) ? getNamedType(inner.type).name.replace(/Filter$/, '') : ''
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return ''
  const field = type.getFields()[name]
  return field ? getNamedType(field.type).name : ''
}

function allowedTo(roles: readonly Role[], type: GraphQLNamedType, name: string): boolean {
  if (type.name === 'Query' || type.name === 'Mutation') return mayCall(name, roles)
  if (isObjectType(type)) return mayTouch(type.name, name, roles)
  if (isInputObjectType(type) && type.name.endsWith('Filter') && !COMPOSING.includes(name))
    return mayAsk(`${type.name}.${name}`, roles)
  if (isEnumType(type) && type.name.endsWith('OrderField')) return mayAsk(`${type.name}.${name}`, roles)
  return true
}

/** The coordinates a document names. */
export function named(schema: GraphQLSchema, document: DocumentNode): string[] {
  const found: string[] = []
  const info = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(info, {
      Field() {
        const [parent, field] = [info.getParentType(), info.getFieldDef()]
        if (parent && field && !field.name.startsWith('__')) found.push(`${parent.name}.${field.name}`)
      },
      Argument() {
        const [parent, field, argument] = [info.getParentType(), info.getFieldDef(), info.getArgument()]
        if (parent && field && argument) found.push(`${parent.name}.${field.name}(${argument.name}:)`)
      },
      ObjectField(node) {
        const parent = info.getParentInputType()
        if (parent) found.push(`${getNamedType(parent).name}.${node.name.value}`)
      },
      EnumValue(node) {
        const type = info.getInputType()
        if (type) found.push(`${getNamedType(type).name}.${node.value}`)
      },
    }),
  )
  return found
}
