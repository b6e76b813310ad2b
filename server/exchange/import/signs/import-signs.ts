import type { ClientBase } from 'pg'
import type { Recorder } from '../centres/apply-centres.ts'
import type { Source } from '../file/source.ts'
import type { Receipt } from '../receipt/receipt.ts'
import type { ImportJob } from '../run/import-job.ts'
import type { ImportOptions } from '../run/import-options.ts'
import { runImport } from '../run/run-import.ts'
import { dropRefused, findSubjects } from '../subject/find-subjects.ts'
import { SUBJECT_NAME } from '../subject/read-subject.ts'
import { subjectFacts } from '../subject/subject-facts.ts'
import { applySigns } from './apply-signs.ts'
import { planSigns } from './plan-signs.ts'
import { readSignRow, STAGED_SIGN } from './read-sign-row.ts'
import { SIGN_COLUMNS } from './sign.columns.ts'

/**
 * Records sign installations: one row per LAO (ASSISTANCE) or roster slot (JOINT) of the template, about the sign that stands
 * there. An empty cell leaves what is recorded. One bad row refuses the file, unless `skipRefused`.
 *
 * @throws ImportFailed
 */
export function importSigns(
  client: ClientBase,
  source: Source,
  options: ImportOptions & Recorder = {},
): Promise<Receipt> {
  const { recordedBy = null, onBehalf = false } = options
  const job: ImportJob = {
    kind: 'SIGNS',
    columns: SIGN_COLUMNS,
    strictHeadings: true,
    staged: STAGED_SIGN,
    subject: SUBJECT_NAME,
    options: { recordedBy, onBehalf },
    read: readSignRow,
    async judge(sql) {
      await findSubjects(sql)
      await dropRefused(sql)
      await planSigns(sql)
    },
    apply: (sql) => applySigns(sql, options),
    facts: subjectFacts,
  }
  return runImport(client, job, source, options)
}
