import { splitGlobalId } from './global-id.ts'
import { type Arguments, type Condition, reading, type Source, type Statement } from './source.ts'

/** `field = value`. */
export function equals(field: string, cast = ''): Condition {
  return reading(
    [field],
    (statement, row, value: unknown) => `${statement.column(row, field)} = ${statement.bind(value)}${cast}`,
  )
}

/** `field` is one of the values. */
export function inList(field: string): Condition {
  return reading(
    [field],
    (statement, row, values: readonly string[]) =>
      `${statement.column(row, field)} = any(${statement.bind(values)}::text[])`,
  )
}

/** The field contains the text, in any case; `%` and `_` are ordinary characters. */
export function contains(field: string): Condition {
  return reading(
    [field],
    (statement, row, value: string) =>
      `${statement.column(row, field)} ilike ${statement.bind(likePattern(value))}`,
  )
}

/** The field is filled (true) or empty (false), as far as the viewer may know. */
export function isFilled(field: string): Condition {
  return reading(
    [field],
    (statement, row, value: boolean) => `${statement.column(row, field)} is ${value ? 'not null' : 'null'}`,
  )
}

export function likePattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, (character) => `\\${character}`)}%`
}

/** Rows whose reference column points to a province, district or LAO given by natural code or global id. */
export function code(noun: 'province' | 'district' | 'lao', place: (alias: string) => string): Condition {
  return reading([noun], (statement, row, given: string) => placed(statement, noun, place(row.alias), given))
}

export function placed(
  statement: Statement,
  noun: 'province' | 'district' | 'lao',
  column: string,
  given: string,
): string {
  const parts = splitGlobalId(given)
  if (parts) return `${column} = ${statement.bind(parts.noun === noun ? parts.uuid : null)}::uuid`
  if (noun === 'lao') {
    return `${column} = (select v.lao_id from lao_version v where v.code = ${statement.bind(given)} order by v.valid desc limit 1)`
  }
  return `${column} = (select id from ${noun} where code = ${statement.bind(given)})`
}

/** At least one related row matches the nested filter; `field` is the relation it tells about. */
export function related(
  field: string,
  target: () => Source,
  on: (child: string, parent: string) => string,
): Condition {
  return reading([field], (statement, row, where: Arguments) =>
    statement.exists(target(), row.given, (child) => on(child, row.alias), where),
  )
}

/** The row given by global id or natural code; without either no row. */
export function codeOrId(
  statement: Statement,
  noun: 'province' | 'district' | 'lao',
  column: string,
  id: string | undefined,
  natural: string | undefined,
): string {
  if (id !== undefined && id !== null) return idIs(statement, noun, column, id)
  return natural === undefined || natural === null ? 'false' : placed(statement, noun, column, natural)
}

/** The row with this global id; an id of another noun matches nothing. */
export function idIs(statement: Statement, noun: string, column: string, id: string): string {
  const parts = splitGlobalId(id)
  return `${column} = ${statement.bind(parts?.noun === noun ? parts.uuid : null)}::uuid`
}
