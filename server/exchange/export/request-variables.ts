import type { FieldError } from '../../errors.ts'
import { InvalidInput } from '../../errors.ts'
import type { Variables } from './asking.ts'
import type { ExportList, Language } from './export-list.ts'

/** What a request for a file asks for. */
export interface ExportRequest {
  readonly variables: Variables
  /** Null: every column the viewer has. */
  readonly columns: readonly string[] | null
  readonly language: Language
}

/** Reads the query string. What is not understood is an error, never dropped: a dropped filter would widen the list. @throws InvalidInput */
export function readRequest(list: ExportList, query: Readonly<Record<string, unknown>>): ExportRequest {
  const errors: FieldError[] = []
  const known: Readonly<Record<string, string>> = { ...list.variables, ...list.inColumns }
  const variables: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(query)) {
    const type = Object.hasOwn(known, name) ? known[name] : undefined
    if (name === 'lang' || name === 'columns') continue
    if (type === undefined || typeof value !== 'string') errors.push(unknown(name))
    else if (value !== '') variables[name] = readValue(name, type, value, errors)
  }
  for (const [name, type] of Object.entries(list.variables)) {
    if (type.endsWith('!') && variables[name] === undefined) errors.push(missing(name))
  }
  if (query.lang !== undefined && query.lang !== 'th' && query.lang !== 'en') errors.push(unknown('lang'))
  if (errors.length > 0) throw new InvalidInput(errors)
  const { columns } = query
  return {
    variables,
    columns: typeof columns === 'string' && columns !== '' ? columns.split(',') : null,
    language: query.lang === 'en' ? 'en' : 'th',
  }
}

/** Inputs travel as JSON, everything else as it is. */
function readValue(name: string, type: string, value: string, errors: FieldError[]): unknown {
  if (type === 'Boolean') return value === 'true'
  if (!/(?:Filter|Within|Order!\])$/.test(type)) return value
  try {
    return JSON.parse(value)
  } catch {
    errors.push({ field: name, code: 'NOT_JSON', th: `${name} ต้องเป็น JSON`, en: `${name} must be JSON.` })
    return undefined
  }
}

function unknown(name: string): FieldError {
  return {
    field: name,
    code: 'UNKNOWN_FIELD',
    th: `รายการนี้ไม่มีเงื่อนไขชื่อ ${name}`,
    en: `This list has no parameter ${name}.`,
  }
}

function missing(name: string): FieldError {
  return { field: name, code: 'REQUIRED', th: `ต้องระบุ ${name}`, en: `${name} must be given.` }
}
