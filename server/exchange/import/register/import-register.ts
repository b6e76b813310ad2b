import type { ClientBase } from 'pg'
import type { Source } from '../file/source.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { ImportJob } from '../run/import-job.ts'
import type { ImportOptions } from '../run/import-options.ts'
import { runImport } from '../run/run-import.ts'
import { type Answers, stageAnswers } from './answers.ts'
import { applyRegister } from './apply-register.ts'
import { askWhatCannotBeKnown } from './ask.ts'
import { matchLaos } from './match-laos.ts'
import { planRegister } from './plan-register.ts'
import { prepareRegister, STAGED_LAO } from './prepare-register.ts'
import { registerRows } from './read-register-row.ts'
import { REGISTER_COLUMNS } from './register.columns.ts'
import { registerFacts } from './register-facts.ts'

export interface RegisterOptions extends ImportOptions {
  /** The file is not the whole register: an LAO that is not in it has not disappeared. */
  partial?: boolean
  /** What became of LAOs where the file leaves it open. */
  answers?: Answers
}

/**
 * Imports the register of LAOs: the Department's published file, or one row per LAO (CSV, XLSX). LAOs keep their identity
 * through new codes, names and types; where the file leaves open which is which, the receipt is REFUSED with QUESTION lines.
 *
 * @throws ImportFailed
 */
export async function importRegister(
  client: ClientBase,
  source: Source,
  options: RegisterOptions = {},
): Promise<Receipt> {
  const { partial = false, answers = {} } = options
  const job: ImportJob = {
    kind: 'REGISTER',
    columns: REGISTER_COLUMNS,
    strictHeadings: false,
    staged: STAGED_LAO,
    subject: 's.code',
    options: { partial, answers },
    read: registerRows(),
    async judge(sql, run) {
      await sql.query('lock table lao in share row exclusive mode')
      await prepareRegister(sql)
      await stageAnswers(sql, answers)
      await matchLaos(sql)
      await askWhatCannotBeKnown(sql, partial)
      await planRegister(sql, run)
    },
    apply: applyRegister,
    facts: registerFacts,
  }
  return runImport(client, job, source, options)
}
