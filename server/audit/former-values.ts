import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, NotFound } from '../errors.ts'
import { globalId, parseGlobalId } from '../read/global-id.ts'
import { columnOf } from './changed-fields.ts'

/** What a change replaced: the record it was made to, and the values from before by field, references as global ids. */
export interface FormerValues {
  readonly noun: string
  readonly recordId: string
  readonly values: Readonly<Record<string, unknown>>
}

/** Fields whose columns hold the id of another noun. */
const REFERENCES: Readonly<Record<string, string>> = { district: 'district', hostLao: 'lao' }
/** A point is one value. */
const TOGETHER: Readonly<Record<string, string>> = { lat: 'lon', lon: 'lat' }

/** Reads a change of the history. @throws NotFound; InvalidInput for a field that this change did not touch */
export async function formerValues(
  em: EntityManager,
  change: string,
  fields: readonly string[],
): Promise<FormerValues> {
  const seq = BigInt(`0x${parseGlobalId('change', change).replaceAll('-', '')}`)
  const [row] = await em.execute<
    { noun: string; record_id: string; fields: Record<string, { from: unknown }> }[]
  >('select noun, record_id, fields from change where seq = ?', [String(seq)])
  if (!row) throw new NotFound('change', change)
  const wanted = new Set(fields.flatMap((field) => [field, TOGETHER[field] ?? field]))
  const values: Record<string, unknown> = {}
  for (const field of wanted) {
    const changed = row.fields[columnOf(field)]
    if (changed) values[field] = asValue(field, changed.from)
    else if (fields.includes(field)) throw notTouched(field)
  }
  return { noun: row.noun, recordId: row.record_id, values }
}

function asValue(field: string, from: unknown): unknown {
  const noun = REFERENCES[field]
  return noun && typeof from === 'string' ? globalId(noun, from) : (from ?? null)
}

function notTouched(field: string): InvalidInput {
  const words = { th: 'การแก้ไขครั้งนี้ไม่ได้เปลี่ยนช่องนี้', en: 'This change did not touch this field.' }
  return new InvalidInput([{ field, code: 'NOT_CHANGED', ...words }])
}
