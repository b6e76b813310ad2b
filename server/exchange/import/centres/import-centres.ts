import type { ClientBase } from 'pg'
import type { Source } from '../file/source.ts'
import { findConflicts, type Planned } from '../merge/find-conflicts.ts'
import type { Receipt } from '../receipt/receipt.ts'
import { checkRights } from '../rights/check-rights.ts'
import { GUARDED_CENTRES } from '../rights/guarded-centres.ts'
import type { Importer } from '../rights/importer.ts'
import type { ImportJob } from '../run/import-job.ts'
import type { ImportOptions } from '../run/import-options.ts'
import { runImport } from '../run/run-import.ts'
import { dropRefused, findSubjects } from '../subject/find-subjects.ts'
import { SUBJECT_NAME } from '../subject/read-subject.ts'
import { subjectFacts } from '../subject/subject-facts.ts'
import { applyCentres, type Recorder } from './apply-centres.ts'
import { CENTRE_COLUMNS } from './centre.columns.ts'
import { STAGED_CENTRE } from './centre.staged.ts'
import { planCentres } from './plan-centres.ts'
import { readCentreRow } from './read-centre-row.ts'
import { resolveCentres } from './resolve-centres.ts'

const PLANNED: Planned = {
  plan: 'centre_plan',
  fields: 'all_fields',
  gone: 's.centre_id is null',
  nouns: ['centre', 'centre_person', 'centre_member'],
  tables: ['centre_plan', 'person_plan', 'member_plan'],
}

/**
 * Records the basic data of centres: one row per LAO (ASSISTANCE) or roster slot (JOINT) of the template. What is there is
 * corrected, what is not is created; an empty cell leaves what is recorded. One bad row refuses the file, unless
 * `skipRefused`.
 *
 * @throws ImportFailed
 */
export function importCentres(
  client: ClientBase,
  source: Source,
  options: ImportOptions & Recorder & { importer?: Importer } = {},
): Promise<Receipt> {
  const { recordedBy = null, onBehalf = false, importer } = options
  const job: ImportJob = {
    kind: 'CENTRES',
    columns: CENTRE_COLUMNS,
    strictHeadings: true,
    staged: STAGED_CENTRE,
    subject: SUBJECT_NAME,
    options: { recordedBy, onBehalf, overwrite: importer?.overwrite ?? false },
    read: readCentreRow,
    async judge(sql) {
      await findSubjects(sql, 'centres')
      await resolveCentres(sql)
      await dropRefused(sql)
      if (importer) await checkRights(sql, importer.viewer, GUARDED_CENTRES)
      await planCentres(sql)
      await findConflicts(sql, PLANNED, importer?.overwrite ?? false)
    },
    apply: (sql) => applyCentres(sql, options),
    facts: subjectFacts,
  }
  return runImport(client, job, source, options)
}
