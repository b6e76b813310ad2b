import type { Viewer } from '../access/viewer.ts'
import type { Sql } from './accounts.ts'

/** A private value that was shown. */
export interface Reveal {
  /** Table of the record, e.g. `centre_person`. */
  readonly noun: string
  /** uuid */
  readonly recordId: string
  readonly fields: readonly string[]
}

/** Writes down who was shown which private values; in one statement, before the answer leaves. */
export async function recordReveals(
  sql: Sql,
  viewer: Viewer,
  reveals: readonly Reveal[],
  request: { id: string; reason?: string | null },
): Promise<void> {
  if (reveals.length === 0) return
  await sql.query(
    `insert into private_reveal (actor_id, actor, noun, record_id, fields, reason, request_id)
     select $1, $2, r.noun, r."recordId", r.fields, $4, $5
     from json_to_recordset($3::json) r(noun text, "recordId" uuid, fields text[])`,
    [viewer.id, viewer.name, JSON.stringify(reveals), request.reason ?? null, request.id],
  )
}
