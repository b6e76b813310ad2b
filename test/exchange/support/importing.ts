import type { PoolClient } from 'pg'
import { importCentres } from '../../../server/exchange/import/centres/import-centres.ts'
import { receiptLines } from '../../../server/exchange/import/receipt/read-receipt.ts'
import type { Receipt, ReceiptLine } from '../../../server/exchange/import/receipt/receipt.ts'
import {
  importRegister,
  type RegisterOptions,
} from '../../../server/exchange/import/register/import-register.ts'
import type { TestDatabase } from '../../support/database.ts'
import type { Cells, Folder } from './files.ts'
import { centreRows, type Filled } from './template-rows.ts'

/** Runs `work` on a connection of its own. */
export async function onClient<T>(
  { pool }: TestDatabase,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  try {
    return await work(client)
  } finally {
    client.release()
  }
}

/** Imports rows as a register file. */
export async function importRows(
  database: TestDatabase,
  folder: Folder,
  rows: readonly Cells[],
  options: RegisterOptions = {},
): Promise<Receipt> {
  const source = await folder.csv(rows)
  return onClient(database, (client) => importRegister(client, source, options))
}

/** Imports rows as a file of centres. */
export async function importCentreRows(
  database: TestDatabase,
  folder: Folder,
  rows: readonly Filled[],
  options: Parameters<typeof importCentres>[2] = {},
): Promise<Receipt> {
  const source = await folder.csv(centreRows(...rows))
  return onClient(database, (client) => importCentres(client, source, options))
}

/** All lines of a receipt, or those of one kind. */
export function linesOf(
  database: TestDatabase,
  receipt: Receipt,
  kind: ReceiptLine['kind'] | null = null,
): Promise<ReceiptLine[]> {
  return onClient(database, async (client) => {
    const lines: ReceiptLine[] = []
    for await (const line of receiptLines(client, receipt, kind)) lines.push(line)
    return lines
  })
}
