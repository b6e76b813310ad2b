import type pg from 'pg'
import type { Viewer } from '../../../access/viewer.ts'
import { CENTRE_COLUMNS } from '../centres/centre.columns.ts'
import { importCentres } from '../centres/import-centres.ts'
import type { Column } from '../file/column.ts'
import type { Source } from '../file/source.ts'
import { ImportFailed, type ImportKind, type Receipt } from '../receipt/receipt.ts'
import type { Answers } from '../register/answers.ts'
import { importRegister } from '../register/import-register.ts'
import { REGISTER_COLUMNS } from '../register/register.columns.ts'
import type { ImportOptions } from '../run/import-options.ts'
import { importSigns } from '../signs/import-signs.ts'
import { SIGN_COLUMNS } from '../signs/sign.columns.ts'

export const COLUMNS_OF: Readonly<Record<ImportKind, readonly Column[]>> = {
  REGISTER: REGISTER_COLUMNS,
  CENTRES: CENTRE_COLUMNS,
  SIGNS: SIGN_COLUMNS,
}

export interface UploadOptions extends ImportOptions {
  overwrite: boolean
  answers: Answers
  partial: boolean
}

/** Runs one import in the viewer's name and with the viewer's rights. What the database refused is a receipt, too. */
export async function runUpload(
  pool: pg.Pool,
  viewer: Viewer,
  kind: ImportKind,
  source: Source,
  { overwrite, answers, partial, ...options }: UploadOptions,
): Promise<Receipt> {
  const importer = { viewer, overwrite }
  const all = { ...options, actor: { id: viewer.id, name: viewer.name }, reader: viewer }
  const client = await pool.connect()
  try {
    if (kind === 'REGISTER') return await importRegister(client, source, { ...all, answers, partial })
    const run = kind === 'CENTRES' ? importCentres : importSigns
    return await run(client, source, { ...all, importer, recordedBy: viewer.name })
  } catch (error) {
    if (error instanceof ImportFailed) return error.receipt
    throw error
  } finally {
    client.release()
  }
}
