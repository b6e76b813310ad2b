import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { nullUnder } from '../read/json-text.ts'
import { isOfTheDoor } from './door-fields.ts'

/** Root fields whose whole answer is one statement of the door. */
const ROOTS = new Set([
  ...['provinces', 'province', 'districts', 'district', 'laos', 'lao', 'centres', 'centre'],
  ...['signInstallations', 'signInstallation', 'rounds', 'round', 'rules', 'changes'],
  ...['obligations', 'obligation', 'completeness'],
])

/** What is known of a document before it is asked for the first time. */
export interface StraightPlan {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Finds a null where the schema allows none; null when the document asks for no such field. */
  readonly impossible: RegExp | null
}

/** Null for a document of which any part is not made by the door, or not written by PostgreSQL as GraphQL writes it. */
export function straightPlan(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): StraightPlan | null {
  if (operation.operation !== 'query') return null
  const types = new TypeInfo(schema)
  const always = new Set<string>()
  let straight = true
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const [parent, field] = [types.getParentType(), types.getFieldDef()]
        if (node.name.value === '__typename') return
        if (!parent || !field || !isObjectType(parent)) straight = false
        else if (parent === schema.getQueryType()) straight &&= ROOTS.has(field.name)
        else straight &&= isOfTheDoor(parent)
        if (!field) return
        const named = getNamedType(field.type)
        straight &&= isLeafType(named) ? !isEnumType(named) || namesItself(named) : isObjectType(named)
        if (isNonNullType(field.type)) always.add(node.alias?.value ?? node.name.value)
      },
    }),
  )
  if (!straight) return null
  const fragments = document.definitions.filter((d) => d.kind === 'FragmentDefinition')
  return {
    document,
    operation,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    impossible: nullUnder([...always]),
  }
}

function namesItself(type: { getValues(): readonly { name: string; value: unknown }[] }): boolean {
  return type.getValues().every(({ name, value }) => name === value)
}
