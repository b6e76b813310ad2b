import type pg from 'pg'
import { hasRole, type Viewer } from '../../../access/viewer.ts'
import { NotFound } from '../../../errors.ts'
import { readReceipt, receiptPage } from '../receipt/read-receipt.ts'
import type { Receipt, ReceiptLine } from '../receipt/receipt.ts'

/** A line of the list of past imports. */
export type ReceiptHead = Pick<
  Receipt,
  'id' | 'kind' | 'outcome' | 'dryRun' | 'rowsRead' | 'actor' | 'startedAt' | 'undoes' | 'undoneBy' | 'counts'
> & { fileName: string }

const PAGE = 50

/** Everybody sees the imports of their own hand; the Department those of all. */
const seesAll = (viewer: Viewer) => hasRole(viewer, 'DLA_ADMIN', 'DLA_EDITOR')

/** Imports that changed something or were refused, the latest first; tries are left out. */
export async function listReceipts(
  pool: pg.Pool,
  viewer: Viewer,
  offset: number,
): Promise<{ total: number; receipts: ReceiptHead[] }> {
  const scope = `not r.dry_run and ($1 or r.actor_id = $2)`
  const values = [seesAll(viewer), viewer.id]
  const { rows } = await pool.query<ReceiptHead & { total: number }>(
    `select r.id, r.kind, r.outcome, r.dry_run as "dryRun", r.rows_read as "rowsRead", r.actor, r.started_at as "startedAt",
       r.file_name as "fileName", r.undoes, (
         select u.id from import_receipt u where u.undoes = r.id and u.outcome = 'ACCEPTED' and not u.dry_run) as "undoneBy",
       json_build_object('created', created, 'changed', changed, 'unchanged', unchanged, 'ended', ended,
         'refused', refused, 'warned', warned, 'asked', asked) counts, count(*) over ()::int total
     from import_receipt r where ${scope} order by r.started_at desc, r.id offset $3 limit ${PAGE}`,
    [...values, offset],
  )
  return { total: rows[0]?.total ?? 0, receipts: rows.map(({ total: _total, ...head }) => head) }
}

/** @throws NotFound also for a receipt that is not the viewer's to see */
export async function receiptFor(pool: pg.Pool, viewer: Viewer, id: string): Promise<Receipt> {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound('import receipt', id)
  const receipt = await readReceipt(pool, id)
  if (!seesAll(viewer) && receipt.actorId !== viewer.id) throw new NotFound('import receipt', id)
  return receipt
}

export async function linesFor(
  pool: pg.Pool,
  viewer: Viewer,
  id: string,
  kind: ReceiptLine['kind'] | null,
  after: number,
): Promise<readonly ReceiptLine[]> {
  await receiptFor(pool, viewer, id)
  return receiptPage(pool, id, kind, after, 100)
}
