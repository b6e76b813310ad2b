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
import type { Role } from '../../../server/access/viewer.ts'
import { mayAsk, mayCall, mayTouch } from './oracle.ts'

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
export function expectedCoordinates(schema: GraphQLSchema, roles: readonly Role[]): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const enter = (type: GraphQLNamedType): void => {
    if (seen.has(type.name) || isIntrospectionType(type)) return
    seen.add(type.name)
    for (const coordinate of ofType(type, (name) => allowed(type, name, roles))) found.add(coordinate)
    if (isUnionType(type)) for (const member of type.getTypes()) enter(member)
    if (isInterfaceType(type)) for (const member of schema.getPossibleTypes(type)) enter(member)
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields()).filter((f) => allowed(type, f.name, roles))) {
        enter(getNamedType(field.type))
        for (const argument of field.args) enter(getNamedType(argument.type))
      }
    }
    if (isObjectType(type)) for (const face of type.getInterfaces()) enter(face)
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()).filter((f) => allowed(type, f.name, roles)))
        enter(getNamedType(field.type))
    }
  }
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) enter(root)
  return found
}

function allowed(type: GraphQLNamedType, name: string, roles: readonly Role[]): boolean {
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
