import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import { InvalidInput } from '../errors.ts'

/** The object type behind lists and non-nulls. */
export function namedType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type)
  if (!isObjectType(named)) throw new Error(`${String(type)} is not an object type`)
  return named
}

export function whereSql(conditions: readonly string[]): string {
  return conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''
}

/** SQL text literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** PostgreSQL functions take at most 100 arguments, so a wide object is put together from the texts of parts, its keys in order. */
export function jsonObject(pairs: readonly string[]): string {
  if (pairs.length <= 49) return `json_build_object(${pairs.join(', ')})`
  const parts: string[] = []
  for (let i = 0; i < pairs.length; i += 49)
    parts.push(`json_build_object(${pairs.slice(i, i + 49).join(', ')})::text`)
  return `('{' || ${parts.map((part) => `substr(left(${part}, -1), 2)`).join(" || ', ' || ")} || '}')::json`
}

export function all(conditions: readonly string[]): string {
  return conditions.length > 0 ? `(${conditions.join(' and ')})` : 'true'
}

export function any(conditions: readonly string[]): string {
  return conditions.length > 0 ? `(${conditions.join(' or ')})` : 'false'
}

/** The same words for a name that is forbidden and for one that does not exist. */
export function unknownName(name: string): InvalidInput {
  return new InvalidInput([
    { field: name, code: 'UNKNOWN_FIELD', th: `ไม่มีช่องข้อมูลชื่อ ${name}`, en: `There is no field ${name}.` },
  ])
}

/** A JSON array of these values; PostgreSQL functions take at most 100 arguments. */
export function jsonArray(values: readonly string[]): string {
  if (values.length === 0) return "'[]'::json"
  if (values.length <= 100) return `json_build_array(${values.join(', ')})`
  const parts: string[] = []
  for (let i = 0; i < values.length; i += 100)
    parts.push(`jsonb_build_array(${values.slice(i, i + 100).join(', ')})`)
  return `(${parts.join(' || ')})::json`
}
