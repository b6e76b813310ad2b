import type { ClientBase } from 'pg'
import { PERSON_FIELDS } from '../centres/person.columns.ts'
import { WRITTEN } from '../centres/plan-centres.ts'
import { analyzeAfterMany, FOUND_BY } from '../run/analyze-after-many.ts'
import { SIGN_WRITTEN } from '../signs/plan-signs.ts'

/** Columns that may have changed, beside the marks of who recorded it. */
const COLUMNS = {
  centre: [...WRITTEN, 'on_behalf'],
  centre_person: PERSON_FIELDS.map(({ field }) => field),
  sign_installation: [...SIGN_WRITTEN, 'on_behalf', 'removed_on'],
  centre_member: ['valid'],
}

/**
 * Removes what the import made, ends the memberships it began, then gives every field its former value: set-based, so that
 * every centre is evaluated once. What is removed is marked, as everywhere.
 */
export async function applyUndo(client: ClientBase): Promise<void> {
  await client.query(END_MEMBERS)
  for (const table of ['sign_installation', 'centre_person', 'centre']) await client.query(remove(table))
  for (const [table, columns] of Object.entries(COLUMNS)) await client.query(restore(table, columns))
  await analyzeAfterMany(client, ...Object.values(FOUND_BY))
}

const remove = (table: string) => `
  update ${table} x set deleted_at = moment()
  where x.deleted_at is null and x.id in (select record_id from undo_field where noun = '${table}' and created)`

const END_MEMBERS = `
  update centre_member x set valid = daterange(lower(x.valid), greatest(as_of_date(), lower(x.valid) + 1))
  where upper_inf(x.valid) and x.id in (select record_id from undo_field where noun = 'centre_member' and created)
    and x.centre_id in (select id from undo_centre where not created)`

/** Only fields that still are as imported; the plan has made sure of all but who recorded it last. */
const restore = (table: string, columns: readonly string[]) => `
  update ${table} x set (${columns.join(', ')}) = (
    select ${columns.map((column) => `w.${column}`).join(', ')} from jsonb_populate_record(x, u.was) w)
  from (
    select record_id, jsonb_object_agg(field, was) was from undo_field
    where noun = '${table}' and not created and now is not distinct from imported group by record_id) u
  where u.record_id = x.id`
