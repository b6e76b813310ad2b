import { type ClientBase, DatabaseError } from 'pg'
import { sniff } from '../file/sniff.ts'
import type { FileFacts, Source } from '../file/source.ts'
import { UnreadableFile } from '../file/unreadable-file.ts'
import { readReceipt } from '../receipt/read-receipt.ts'
import { ImportFailed, type ImportOutcome, type Receipt } from '../receipt/receipt.ts'
import { storeReceipt } from '../receipt/store-receipt.ts'
import { begin } from './begin.ts'
import type { ImportJob } from './import-job.ts'
import type { ImportOptions, Run } from './import-options.ts'
import { lockInOrder } from './lock-in-order.ts'
import { stageFile } from './stage-file.ts'
import { collectFindings, noteFile } from './temporary-tables.ts'

interface Attempt {
  outcome: ImportOutcome
  file: FileFacts | null
  rowsRead: number
  cause?: unknown
}

/**
 * Runs one import as one transaction on `client`, which must not be in one. What is refused, only tried or fails on
 * the way is undone to a savepoint, and the receipt of it is committed all the same.
 *
 * @throws ImportFailed when the database refused the changes; the receipt is stored
 */
export async function runImport(
  client: ClientBase,
  job: ImportJob,
  source: Source,
  options: ImportOptions = {},
): Promise<Receipt> {
  try {
    const run = await begin(client, job, source, options)
    const attempt = await tried(client, job, source, run)
    await storeReceipt(client, job, source, run, attempt)
    await client.query('commit')
    const receipt = await readReceipt(client, run.receiptId, options.reader ?? null)
    if (attempt.outcome === 'FAILED') throw failure(receipt, attempt.cause)
    return receipt
  } catch (error) {
    if (!(error instanceof ImportFailed)) await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function tried(client: ClientBase, job: ImportJob, source: Source, run: Run): Promise<Attempt> {
  let file: FileFacts | null = null
  let rowsRead = 0
  let back = 'nothing'
  await client.query('savepoint nothing')
  try {
    file = await sniff(source)
    rowsRead = await stageFile(client, job, source, file, run.options)
    await client.query('savepoint read')
    back = 'read'
    progressOf(run)({ th: 'ตรวจสอบและเปรียบเทียบกับทะเบียน', en: 'Checking, and comparing with the register' })
    await collectFindings(client, job)
    await lockInOrder(client)
    await job.judge(client, run)
    await client.query('savepoint judged')
    back = 'judged'
    if (await mustRefuse(client, run.options)) return { outcome: 'REFUSED', file, rowsRead }
    progressOf(run)({ th: 'บันทึก', en: 'Writing' })
    await job.apply(client, run)
    await client.query('set constraints all immediate')
    if (run.options.dryRun) await client.query('rollback to savepoint judged')
    return { outcome: 'ACCEPTED', file, rowsRead }
  } catch (cause) {
    if (!(cause instanceof UnreadableFile) && !(cause instanceof DatabaseError)) throw cause
    await client.query(`rollback to savepoint ${back}`)
    if (cause instanceof UnreadableFile) {
      await noteFile(client, 'REFUSED', cause.code, cause.details)
      return { outcome: 'REFUSED', file, rowsRead }
    }
    const constraint = cause.constraint ?? cause.code ?? 'unknown'
    await noteFile(client, 'REFUSED', 'DATABASE_REFUSED', { constraint })
    return { outcome: 'FAILED', file, rowsRead, cause }
  }
}

/** Questions refuse the file always, refused rows unless they may be left out; those leave `staged`. */
async function mustRefuse(client: ClientBase, options: ImportOptions): Promise<boolean> {
  const { rows } = await client.query<{ asked: boolean; refused: boolean; whole: boolean }>(`
    select coalesce(bool_or(level = 'QUESTION'), false) asked, coalesce(bool_or(level = 'REFUSED'), false) refused,
      coalesce(bool_or(level = 'REFUSED' and row_no is null), false) whole
    from import_finding`)
  const found = rows[0]
  return found?.asked === true || found?.whole === true || (found?.refused === true && !options.skipRefused)
}

function progressOf(run: Run) {
  return run.options.progress ?? (() => undefined)
}

function failure(receipt: Receipt, cause: unknown): ImportFailed {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ImportFailed(
    receipt,
    {
      th: `ฐานข้อมูลไม่รับข้อมูลชุดนี้ (${reason}) ไม่มีข้อมูลใดถูกเปลี่ยน ใบรับ ${receipt.id}`,
      en: `The database refused the data (${reason}); nothing was changed. Receipt ${receipt.id}.`,
    },
    { cause },
  )
}
