import type { ClientBase } from 'pg'
import type { FileFacts, Source } from '../file/source.ts'
import type { ImportJob } from '../run/import-job.ts'
import type { Run } from '../run/import-options.ts'
import type { ImportOutcome } from './receipt.ts'

/** Writes the receipt and its lines from the temporary tables, within the transaction that is about to be committed. */
export async function storeReceipt(
  client: ClientBase,
  job: ImportJob,
  source: Source,
  run: Run,
  { outcome, file, rowsRead }: { outcome: ImportOutcome; file: FileFacts | null; rowsRead: number },
): Promise<void> {
  const { options } = run
  const stored = { ...job.options, skipRefused: options.skipRefused ?? false }
  const facts = await job.facts(client)
  await client.query(
    `insert into import_receipt (id, kind, outcome, dry_run, file_name, file_sha256, file_bytes, file_format,
       file_encoding, rows_read, as_of, options, facts, actor_id, actor, undoes,
       created, changed, unchanged, ended, refused, warned, asked)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, o.*, f.*
     from (select count(*) filter (where kind = 'CREATED'), count(*) filter (where kind = 'CHANGED'),
             count(*) filter (where kind = 'UNCHANGED'), count(*) filter (where kind = 'ENDED') from import_outcome) o,
          (select count(distinct coalesce(row_no, 0)) filter (where level = 'REFUSED'),
             count(*) filter (where level = 'WARNING'), count(*) filter (where level = 'QUESTION') from import_finding) f`,
    [
      run.receiptId,
      job.kind,
      outcome,
      options.dryRun ?? false,
      file?.name ?? source.name ?? source.path.replace(/^.*[\\/]/, ''),
      file?.sha256 ?? null,
      file?.bytes ?? null,
      file?.format ?? null,
      file?.encoding ?? null,
      rowsRead,
      run.asOf,
      JSON.stringify(stored),
      JSON.stringify(facts),
      options.actor?.id ?? null,
      options.actor?.name ?? null,
      run.undoes ?? null,
    ],
  )
  await client.query(
    `insert into import_receipt_line (receipt_id, position, kind, code, row_number, subject, title, field, value, details)
     select $1, row_number() over (order by importance, row_no nulls first, subject, code, field), kind, code, row_no,
       subject, title, field, value, details
     from (
       select case level when 'QUESTION' then 0 when 'REFUSED' then 1 else 5 end importance, level kind, code, row_no,
         subject, title, field, value, details from import_finding
       union all
       select case kind when 'ENDED' then 2 when 'CHANGED' then 3 else 4 end, kind, null, row_no,
         subject, title, null, null, details from import_outcome where kind <> 'UNCHANGED') line`,
    [run.receiptId],
  )
}
