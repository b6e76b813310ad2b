import type pg from 'pg'
import { hasRole, type Viewer } from '../../../access/viewer.ts'
import { NotFound } from '../../../errors.ts'
import { readReceipt, receiptPage } from './read-receipt.ts'
import type { ImportKind, Receipt, ReceiptLine } from './receipt.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A line of the list of past imports. */
export type ReceiptHead = Pick<
  Receipt,
  'id' | 'kind' | 'outcome' | 'dryRun' | 'rowsRead' | 'actor' | 'startedAt' | 'undoes' | 'undoneBy' | 'counts'
> & { fileName: string }

/** Everybody sees the imports of their own hand; the Department those of all. */
const seesAll = (viewer: Viewer) => hasRole(viewer, 'DLA_ADMIN', 'DLA_EDITOR')

/** Imports that changed something or were refused, the latest first; tries are left out. */
export async function receiptsFor(
  pool: pg.Pool,
  viewer: Viewer,
  { kind = null, first, offset }: { kind?: ImportKind | null; first: number; offset: number },
): Promise<{ total: number; receipts: ReceiptHead[] }> {
  const { rows } = await pool.query<ReceiptHead>(
    `select r.id, r.kind, r.outcome, r.dry_run as "dryRun", r.rows_read as "rowsRead", r.actor, r.started_at as "startedAt",
       r.file_name as "fileName", r.undoes, (
         select u.id from import_receipt u where u.undoes = r.id and u.outcome = 'ACCEPTED' and not u.dry_run) as "undoneBy",
       json_build_object('created', created, 'changed', changed, 'unchanged', unchanged, 'ended', ended,
         'refused', refused, 'warned', warned, 'asked', asked) counts
     from import_receipt r where ${MINE} order by r.started_at desc, r.id offset $4 limit $5`,
    [seesAll(viewer), viewer.id, kind, offset, first],
  )
  const counted = await pool.query<{ total: number }>(
    `select count(*)::int total from import_receipt r where ${MINE}`,
    [seesAll(viewer), viewer.id, kind],
  )
  return { total: counted.rows[0]?.total ?? 0, receipts: rows }
}

const MINE = 'not r.dry_run and ($1 or r.actor_id = $2) and ($3::text is null or r.kind = $3)'

/** @throws NotFound also for a receipt that is not the viewer's to see */
export async function receiptFor(pool: pg.Pool, viewer: Viewer, id: string): Promise<Receipt> {
  if (!UUID.test(id)) throw new NotFound('import receipt', id)
  const receipt = await readReceipt(pool, id, viewer)
  if (!seesAll(viewer) && receipt.actorId !== viewer.id) throw new NotFound('import receipt', id)
  return receipt
}

/** Lines after a position, at most a hundred. @throws NotFound */
export async function linesFor(
  pool: pg.Pool,
  viewer: Viewer,
  id: string,
  wanted: { kind: ReceiptLine['kind'] | null; after: number; most?: number },
): Promise<readonly ReceiptLine[]> {
  const receipt = await receiptFor(pool, viewer, id)
  return receiptPage(pool, receipt, viewer, { most: 100, ...wanted })
}
