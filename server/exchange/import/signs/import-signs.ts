import type { ClientBase } from 'pg'
import type { Recorder } from '../centres/apply-centres.ts'
import type { Source } from '../file/source.ts'
import { findConflicts, type Planned } from '../merge/find-conflicts.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { checkRights } from '../rights/check-rights.ts'
import { GUARDED_SIGNS } from '../rights/guarded-signs.ts'
import type { Importer } from '../rights/importer.ts'
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

const PLANNED: Planned = {
  plan: 'sign_plan',
  fields: 'fields',
  gone: 's.sign_id is null',
  nouns: ['sign_installation'],
  tables: ['sign_plan'],
}

/**
 * Records sign installations: one row per LAO (ASSISTANCE) or roster slot (JOINT) of the template, about the sign that stands
 * there. An empty cell leaves what is recorded. One bad row refuses the file, unless `skipRefused`.
 *
 * @throws ImportFailed
 */
export function importSigns(
  client: ClientBase,
  source: Source,
  options: ImportOptions & Recorder & { importer?: Importer } = {},
): Promise<Receipt> {
  const { recordedBy = null, onBehalf = false, importer } = options
  const job: ImportJob = {
    kind: 'SIGNS',
    columns: SIGN_COLUMNS,
    strictHeadings: true,
    staged: STAGED_SIGN,
    subject: SUBJECT_NAME,
    options: { recordedBy, onBehalf, overwrite: importer?.overwrite ?? false },
    read: readSignRow,
    async judge(sql) {
      await findSubjects(sql, 'signs')
      await dropRefused(sql)
      if (importer) await checkRights(sql, importer.viewer, GUARDED_SIGNS)
      await planSigns(sql)
      await findConflicts(sql, PLANNED, importer?.overwrite ?? false)
    },
    apply: (sql) => applySigns(sql, options),
    facts: subjectFacts,
  }
  return runImport(client, job, source, options)
}
