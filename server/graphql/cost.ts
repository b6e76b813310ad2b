import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import type { Viewer } from '../access/viewer.ts'
import { JsonText } from '../read/json-text.ts'
import { pageSize } from '../read/page-size.ts'

/** Rows a plain list is taken to have when nothing says how many: people of a centre, photos of a sign. */
const ASSUMED_LIST = 5

/** Lists whose size is known from what they are. */
const KNOWN_LISTS: Readonly<Record<string, number>> = {
  provinces: 77,
  rounds: 20,
  rules: 40,
  subdistricts: 10,
  nouns: 40,
  levels: 25,
}
const GROUP_SIZES: Readonly<Record<string, number>> = {
  COUNTRY: 1,
  REGION: 6,
  PROVINCE: 77,
  DISTRICT: 955,
  LAO_TYPE: 6,
  LAO: 7850,
  RULE: 30,
}

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
  readonly viewer: Viewer | null
}

/**
 * What an operation may cost, before it runs: one unit for every object it may answer with, lists counted at the size the
 * arguments ask for. Counts the document and its variables only, so it is the same for everybody.
 * @throws InvalidInput for a page the viewer may not ask for, wherever in the document it stands
 */
export function requestedCost(
  operation: OperationDefinitionNode,
  root: GraphQLObjectType,
  walk: Walk,
): number {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  const variables = { ...Object.fromEntries(defaults), ...walk.variables }
  return selectionCost(operation.selectionSet, root, { ...walk, variables })
}

function selectionCost(set: SelectionSetNode, type: GraphQLOutputType, walk: Walk): number {
  const named = getNamedType(type)
  let cost = 0
  for (const selection of set.selections) {
    if (selection.kind === 'Field') cost += fieldCost(selection, named, walk)
    else if (selection.kind === 'InlineFragment') {
      const on = selection.typeCondition ? walk.schema.getType(selection.typeCondition.name.value) : named
      cost += selectionCost(selection.selectionSet, (on ?? named) as GraphQLOutputType, walk)
    } else {
      const fragment = walk.fragments[selection.name.value]
      const on = fragment && walk.schema.getType(fragment.typeCondition.name.value)
      if (fragment && on) cost += selectionCost(fragment.selectionSet, on as GraphQLOutputType, walk)
    }
  }
  return cost
}

function fieldCost(node: FieldNode, parent: unknown, walk: Walk): number {
  if (!node.selectionSet) return 0
  if (!isObjectType(parent as never) && !isInterfaceType(parent as never)) return 1
  const field = (parent as GraphQLObjectType).getFields()[node.name.value]
  if (!field) return 1
  const inner = selectionCost(node.selectionSet, field.type, walk)
  if (getNamedType(field.type).name.endsWith('Connection')) return 1 + page(node, walk) * Math.max(inner, 1)
  // The page's size is counted on the connection, so what stands below nodes and edges counts once there.
  if (node.name.value === 'nodes' || node.name.value === 'edges') return 1 + inner
  return listSize(node, field.type, walk) * (1 + inner)
}

function page(node: FieldNode, walk: Walk): number {
  const first = argument(node, 'first', walk)
  return walk.viewer ? pageSize(walk.viewer, first) : 0
}

function listSize(node: FieldNode, type: GraphQLOutputType, walk: Walk): number {
  const plain = isNonNullType(type) ? type.ofType : type
  if (!isListType(plain)) return 1
  const groupBy = argument(node, 'groupBy', walk)
  if (typeof groupBy === 'string') return GROUP_SIZES[groupBy] ?? ASSUMED_LIST
  const ids = argument(node, 'ids', walk)
  if (Array.isArray(ids)) return ids.length
  return KNOWN_LISTS[node.name.value] ?? ASSUMED_LIST
}

function argument(node: FieldNode, name: string, walk: Walk): unknown {
  const given = node.arguments?.find((arg) => arg.name.value === name)
  return given && valueFromASTUntyped(given.value, walk.variables)
}

/** Objects in an answer: what it did cost. */
export function actualCost(data: unknown): number {
  if (data instanceof JsonText) return data.objects()
  if (Array.isArray(data)) return data.reduce<number>((sum, part) => sum + actualCost(part), 0)
  if (data === null || typeof data !== 'object') return 0
  return Object.values(data).reduce<number>((sum, part) => sum + actualCost(part), 1)
}
