import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql'
import { TooSlow } from '../errors.ts'
import { JsonText } from '../read/json-text.ts'
import type { Reader } from '../read/read.ts'
import { collectFields, type Document } from '../read/selection.ts'
import { type StraightPlan, straightPlan } from './straight-plan.ts'

export interface Asked {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

const plans = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, StraightPlan | null>>()

/**
 * The `data` of a query as PostgreSQL wrote it, or null when it has to be executed field by field: because some of it is
 * no work of the door, and whenever anything is out of the ordinary — a refusal, a fault, a null that may not be —
 * so that every refusal is worded by the executor alone.
 */
export async function straightAnswer(asked: Asked, reader: Reader): Promise<JsonText | null> {
  const plan = planOf(asked)
  const query = asked.schema.getQueryType()
  if (!plan || !query || !reader.viewer) return null
  const { coerced } = getVariableValues(
    asked.schema,
    plan.operation.variableDefinitions ?? [],
    asked.variables,
  )
  if (!coerced) return null
  try {
    const parts = await Promise.all(rootFields(asked, plan, query, coerced, { ...reader, asText: true }))
    const whole = new JsonText(`{${parts.join(',')}}`)
    return plan.impossible && whole.hasNull(plan.impossible) ? null : whole
  } catch (error) {
    // What was given up for its time is not begun again.
    if (error instanceof TooSlow) throw error
    return null
  }
}

function planOf({ schema, document, operation }: Asked): StraightPlan | null {
  const known = plans.get(schema) ?? new WeakMap<OperationDefinitionNode, StraightPlan | null>()
  plans.set(schema, known)
  let plan = known.get(operation)
  if (plan === undefined) {
    plan = straightPlan(schema, document, operation)
    known.set(operation, plan)
  }
  return plan
}

function rootFields(
  { schema }: Asked,
  { operation, fragments }: StraightPlan,
  query: GraphQLObjectType,
  variables: Readonly<Record<string, unknown>>,
  reader: Reader,
): Promise<string>[] {
  const document: Document = { schema, fragments, variables }
  return [...collectFields(document, query, [operation.selectionSet])].map(async ([key, nodes]) => {
    const [node] = nodes
    if (node?.name.value === '__typename') return `"${key}":"${query.name}"`
    const field = node && query.getFields()[node.name.value]
    if (!field) throw new Error(`the view has no ${key}`)
    const info = {
      schema,
      fragments,
      variableValues: variables,
      operation,
      fieldNodes: nodes,
      ...of(field, query, key),
    }
    const args = getArgumentValues(field, node, variables as Record<string, unknown>)
    const answer: unknown = await field.resolve?.(
      undefined,
      args,
      reader,
      info as unknown as GraphQLResolveInfo,
    )
    if (!(answer instanceof JsonText)) throw new Error(`${key} was not answered by the door`)
    if (answer.text === 'null' && isNonNullType(field.type)) throw new Error(`${key} is null`)
    return `"${key}":${answer.text}`
  })
}

/** What the door looks at in a resolver's `info`. */
function of(field: GraphQLField<unknown, unknown>, parentType: GraphQLObjectType, key: string) {
  return {
    fieldName: field.name,
    returnType: field.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    rootValue: undefined,
  }
}
