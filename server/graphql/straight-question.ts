import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Viewer } from '../access/viewer.ts'
import { DoorStatement } from '../read/door-statement.ts'
import type { Reader } from '../read/read.ts'
import { collectFields, type Document } from '../read/selection.ts'
import { priceOrNull } from './price.ts'
import type { StraightPlan } from './straight-plan.ts'

/** A straight document with its variables, as this viewer's statements: nothing of it was asked yet. */
export interface StraightQuestion {
  /** Text of the answer that is known already, or a root field with the statement that answers it. */
  readonly parts: readonly (string | StraightRoot)[]
  readonly impossible: RegExp | null
  /** What the request may cost; null for a page the viewer may not ask for. */
  readonly price: number | null
}

interface StraightRoot {
  readonly key: string
  /** The answer may not be null. */
  readonly always: boolean
  readonly statement: DoorStatement
}

type Variables = Readonly<Record<string, unknown>>

/** Each is a statement's text: some 10 kB. */
const MOST_KEPT = 2_000
const LONGEST_VARIABLES = 2_000

const numbers = new WeakMap<StraightPlan, number>()
let lastNumber = 0
const kept = new LRUCache<string, StraightQuestion>({ max: MOST_KEPT })

/**
 * The statements of a straight document, made once for each viewer and set of variables, which is all they depend on.
 * Null when they cannot be made: the executor words the refusal.
 */
export async function straightQuestion(
  schema: GraphQLSchema,
  plan: StraightPlan,
  variables: Variables,
  reader: Reader,
): Promise<StraightQuestion | null> {
  const { viewer } = reader
  if (!viewer) return null
  const asked = JSON.stringify(variables)
  const key = asked.length > LONGEST_VARIABLES ? null : `${numberOf(plan)} ${rightsOf(viewer)} ${asked}`
  const known = key === null ? undefined : kept.get(key)
  if (known) return known
  const question = await made(schema, plan, variables, reader).catch(() => null)
  if (question && key !== null) kept.set(key, question)
  return question
}

function numberOf(plan: StraightPlan): number {
  const known = numbers.get(plan)
  if (known !== undefined) return known
  lastNumber += 1
  numbers.set(plan, lastNumber)
  return lastNumber
}

const rights = new WeakMap<Viewer, string>()

/** Everything of a viewer, so whatever a statement may come to depend on is in it. */
function rightsOf(viewer: Viewer): string {
  const known = rights.get(viewer)
  if (known !== undefined) return known
  const text = JSON.stringify(viewer)
  rights.set(viewer, text)
  return text
}

async function made(
  schema: GraphQLSchema,
  plan: StraightPlan,
  given: Variables,
  reader: Reader,
): Promise<StraightQuestion | null> {
  const query = schema.getQueryType()
  const { operation, fragments } = plan
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  if (!coerced || !query) return null
  const document: Document = { schema, fragments, variables: coerced }
  const fields = [...collectFields(document, query, [operation.selectionSet])]
  const parts = fields.map(async ([key, nodes]) => {
    const [node] = nodes
    if (node?.name.value === '__typename') return `"${key}":"${query.name}"`
    const field = node && query.getFields()[node.name.value]
    if (!field) throw new Error(`the view has no ${key}`)
    const info = {
      schema,
      fragments,
      variableValues: coerced,
      operation,
      fieldNodes: nodes,
      ...of(field, query, key),
    }
    const args = getArgumentValues(field, node, coerced)
    const statement: unknown = await field.resolve?.(
      undefined,
      args,
      { ...reader, asStatement: true },
      info as unknown as GraphQLResolveInfo,
    )
    if (!(statement instanceof DoorStatement)) throw new Error(`${key} is no work of the door`)
    return { key, always: isNonNullType(field.type), statement }
  })
  const price = priceOrNull(schema, plan.document, operation, given, reader.viewer)
  return { parts: await Promise.all(parts), impossible: plan.impossible, price }
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
