import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type pg from 'pg'
import { TooSlow } from '../errors.ts'
import { answerText } from '../read/answer-text.ts'
import { type Ask, askOf } from '../read/door-statement.ts'
import { JsonText } from '../read/json-text.ts'
import type { Reader } from '../read/read.ts'
import { type StraightPlan, straightPlan } from './straight-plan.ts'
import { type StraightQuestion, straightQuestion } from './straight-question.ts'

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
  const question = plan && (await straightQuestion(asked.schema, plan, asked.variables, reader))
  if (!question) return null
  try {
    return await askStraight(question, reader.pool, askOf(reader.pool, reader.signal))
  } catch (error) {
    // What was given up for its time is not begun again.
    if (error instanceof TooSlow) throw error
    return null
  }
}

/** What is known of a document of this schema; null when it is not all work of the door. */
export function planOf({
  schema,
  document,
  operation,
}: Pick<Asked, 'schema' | 'document' | 'operation'>): StraightPlan | null {
  const known = plans.get(schema) ?? new WeakMap<OperationDefinitionNode, StraightPlan | null>()
  plans.set(schema, known)
  let plan = known.get(operation)
  if (plan === undefined) {
    plan = straightPlan(schema, document, operation)
    known.set(operation, plan)
  }
  return plan
}

/** Asks the statements of a question; null when one answered what may not be. */
export async function askStraight(
  { parts, impossible }: StraightQuestion,
  pool: pg.Pool,
  ask: Ask,
): Promise<JsonText | null> {
  const texts = await Promise.all(
    parts.map(async (part) => {
      if (typeof part === 'string') return part
      const answer = await answerText(part.statement, pool, ask)
      return part.always && answer === 'null' ? null : `"${part.key}":${answer}`
    }),
  )
  if (texts.includes(null)) return null
  const whole = new JsonText(`{${texts.join(',')}}`)
  return impossible && whole.hasNull(impossible) ? null : whole
}
