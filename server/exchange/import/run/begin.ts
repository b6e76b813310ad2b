import type { ClientBase } from 'pg'
import type { Source } from '../file/source.ts'
import type { ImportJob } from './import-job.ts'
import type { ImportOptions, Run } from './import-options.ts'
import { createTemporaryTables, noteFile } from './temporary-tables.ts'

/** Imports queue on this: two at a time would each compare with a register the other is changing. */
const ONE_AT_A_TIME = 0x6c_63_69

export const WAITING = { th: 'รอการนำเข้าอีกชุดหนึ่งให้เสร็จก่อน', en: 'Waiting for another import to end' }

/** A country is one statement, and takes longer than any click may; what takes this long does not end. */
const LONGEST_STATEMENT = '15min'

/** What a file of a country is sorted and hashed in, so that none of it is written to disk on the way. */
const WORK_MEMORY = '64MB'
/** The same for the temporary tables; a session that has had some keeps what it began with. */
const ROOM = `do $$ begin set temp_buffers = '32MB'; exception when invalid_parameter_value then null; end $$`

/** Opens the transaction: the queue, who and when for the history, the temporary tables. */
export async function begin(
  client: ClientBase,
  job: ImportJob,
  source: Source,
  options: ImportOptions,
): Promise<Run> {
  await client.query(ROOM)
  await client.query('begin')
  await client.query(
    `set local statement_timeout = '${LONGEST_STATEMENT}'; set local work_mem = '${WORK_MEMORY}'`,
  )
  const free = await client.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) free', [
    ONE_AT_A_TIME,
  ])
  if (!free.rows[0]?.free) {
    options.progress?.(WAITING)
    await client.query('select pg_advisory_xact_lock($1)', [ONE_AT_A_TIME])
  }
  // Plans made while the tables were small would compare every row with every other.
  await client.query('discard plans')
  await client.query(`select set_config('app.received_at', $1, true)`, [
    options.receivedAt?.toISOString() ?? '',
  ])
  const { rows } = await client.query<{ id: string; today: string }>(
    `select uuid_v7() id, (moment() at time zone 'Asia/Bangkok')::date::text today`,
  )
  const { id: receiptId = '', today = '' } = rows[0] ?? {}
  const asOf = options.asOf ?? today
  const name = source.name ?? source.path.replace(/^.*[\\/]/, '')
  await client.query(
    `select set_config('app.as_of', $1, true), set_config('app.request_id', $2, true),
       set_config('app.actor_id', $3, true), set_config('app.actor', $4, true), set_config('app.reason', $5, true)`,
    [
      asOf,
      receiptId,
      options.actor?.id ?? '',
      options.actor?.name ?? 'นำเข้าข้อมูล',
      options.reason ?? `นำเข้าจากไฟล์ ${name}`,
    ],
  )
  await createTemporaryTables(client, job)
  if (asOf > today) await noteFile(client, 'REFUSED', 'AS_OF_FUTURE', { asOf, today })
  return { asOf, receiptId, options }
}
