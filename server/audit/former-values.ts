import type { EntityManager } from '@mikro-orm/postgresql'
import { InvalidInput, NotFound } from '../errors.ts'
import { globalId, parseGlobalId } from '../read/global-id.ts'
import { columnOf } from './changed-fields.ts'

/** A change of the history, as it was kept: columns of the record it was made to. */
export interface PastChange {
  readonly noun: string
  readonly recordId: string
  readonly columns: Readonly<Record<string, { readonly from: unknown }>>
}

/** What a change replaced, by field of the API; references as global ids. */
export type FormerValues = Readonly<Record<string, unknown>>

/** Of a bigint; an id may say more. */
const LARGEST_SEQ = 2n ** 63n - 1n

/** Fields whose columns hold the id of another noun. */
const REFERENCES: Readonly<Record<string, string>> = { district: 'district', hostLao: 'lao' }
/** A point is one value. */
const TOGETHER: Readonly<Record<string, string>> = { lat: 'lon', lon: 'lat' }

/** @throws NotFound */
export async function pastChange(em: EntityManager, change: string): Promise<PastChange> {
  const seq = BigInt(`0x${parseGlobalId('change', change).replaceAll('-', '')}`)
  if (seq > LARGEST_SEQ) throw new NotFound('change', change)
  const [row] = await em.execute<PastChange[]>(
    'select noun, record_id "recordId", fields columns from change where seq = ?',
    [String(seq)],
  )
  if (!row) throw new NotFound('change', change)
  return row
}

/** The values these fields had before the change. @throws InvalidInput for a field that it did not touch */
export function formerValues({ columns }: PastChange, fields: readonly string[]): FormerValues {
  const wanted = new Set(fields.flatMap((field) => [field, TOGETHER[field] ?? field]))
  const values: Record<string, unknown> = {}
  for (const field of wanted) {
    const changed = columns[columnOf(field)]
    if (changed) values[field] = asValue(field, changed.from)
    else if (fields.includes(field)) throw notTouched(field)
  }
  return values
}

function asValue(field: string, from: unknown): unknown {
  const noun = REFERENCES[field]
  return noun && typeof from === 'string' ? globalId(noun, from) : (from ?? null)
}

function notTouched(field: string): InvalidInput {
  const words = { th: 'การแก้ไขครั้งนี้ไม่ได้เปลี่ยนช่องนี้', en: 'This change did not touch this field.' }
  return new InvalidInput([{ field, code: 'NOT_CHANGED', ...words }])
}
