import type pg from 'pg'
import { inTransaction } from './connect.ts'

/** What differs from what the latest start found. A setting that never was set is no change. */
const RECORD = `
  insert into setting_change (name, value_from, value_to)
  select now.name, before.value_to, now.value
  from jsonb_to_recordset($1::jsonb) now (name text, value text)
    left join lateral (select value_to from setting_change s where s.name = now.name order by seq desc limit 1) before on true
  where before.value_to is distinct from now.value
  order by now.name`

/** Writes down which settings a start finds other than the start before; two starts at once do so one after the other. */
export async function recordSettings(
  pool: pg.Pool,
  settings: readonly { readonly name: string; readonly value: string | null }[],
): Promise<void> {
  await inTransaction(pool, async (client) => {
    await client.query(`select pg_advisory_xact_lock(hashtext('record_settings'))`)
    await client.query(RECORD, [JSON.stringify(settings)])
  })
}
