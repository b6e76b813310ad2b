import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import type pg from 'pg'
import { DoorStatement, namedQuery, UNPARSED } from './door-statement.ts'
import type { Reader } from './read.ts'
import { readOne } from './read-one.ts'
import { collectFields } from './selection.ts'

/** Where a payload has its saved record. */
export interface SavedAs {
  /** The payload's member, e.g. `CentreSaved`, and its field. */
  readonly type: string
  readonly field: string
  /** Of the record. */
  readonly noun: string
}

/** The record of a mutation's payload as the viewer may see it, to be asked behind the commit. */
export interface SavedRecord {
  /** Response key. */
  readonly key: string
  readonly query: pg.QueryConfig
  answer: pg.QueryResult | null
}

/**
 * The question for the record of a payload, made before it is saved; null where the document asks for none, or for one that
 * has to be read in another way: the payload then reads it. `info` is that of the mutation, `uuid` the key of the row.
 */
export async function savedRecord(
  reader: Reader,
  info: GraphQLResolveInfo,
  { type: member, field, noun }: SavedAs,
  uuid: string,
): Promise<SavedRecord | null> {
  const type = info.schema.getType(member)
  if (!isObjectType(type)) return null
  const { schema, fragments, variableValues: variables } = info
  const sets = info.fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const asked = [...collectFields({ schema, fragments, variables }, type, sets)].filter(
    ([, [node]]) => node?.name.value === field,
  )
  const [[key, fieldNodes] = [], another] = asked
  const returnType = type.getFields()[field]?.type
  if (key === undefined || !fieldNodes || another || !returnType) return null
  const path = { prev: info.path, key, typename: member }
  const inside = { ...info, fieldName: field, fieldNodes, returnType, parentType: type, path }
  const statement = await readOne({ ...reader, asStatement: true }, noun, uuid, inside).catch(() => null)
  if (!(statement instanceof DoorStatement) || statement.keeps !== null) return null
  const { name, text, values } = statement
  return { key, query: namedQuery({ name, text, values: [...values], types: UNPARSED }), answer: null }
}

/** The record as it was answered behind the commit; null when it has to be read. */
export function savedBefore(record: SavedRecord | null | undefined, info: GraphQLResolveInfo): unknown {
  const [row] = record?.key === info.path.key ? (record.answer?.rows ?? []) : []
  return row?.answer ? JSON.parse(row.answer) : null
}
