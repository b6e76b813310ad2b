import type { ClientBase } from 'pg'
import type { Finding, FindingLevel } from '../receipt/finding.ts'
import type { ImportJob } from './import-job.ts'

/** `staged` for the rows of the file; `import_finding` and `import_outcome` become the lines of the receipt. */
export async function createTemporaryTables(client: ClientBase, job: ImportJob): Promise<void> {
  const columns = Object.entries(job.staged).map(([name, type]) => `${name} ${type}`)
  await client.query(`
    create temporary table staged (row_no int not null, last_row int not null, findings jsonb, ${columns.join(', ')}) on commit drop;
    create temporary table import_finding (
      row_no int, subject text, title text, level text not null, code text not null, field text, value text,
      details jsonb not null default '{}') on commit drop;
    create temporary table import_outcome (
      row_no int, kind text not null, subject text, title text, details jsonb not null default '{}') on commit drop`)
}

/** Puts what was noticed while reading among the findings. */
export async function collectFindings(client: ClientBase, job: ImportJob): Promise<void> {
  await client.query(`
    insert into import_finding (row_no, subject, level, code, field, value, details)
    select s.row_no, ${job.subject}, f.level, f.code, f.field, f.value, f.details
    from staged s cross join lateral jsonb_to_recordset(s.findings -> 'list')
      f (level text, code text, field text, value text, details jsonb)
    where s.findings is not null`)
}

/** Notes something about the file as a whole. */
export async function noteFile(
  client: ClientBase,
  level: FindingLevel,
  code: Finding['code'],
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  await client.query('insert into import_finding (level, code, details) values ($1, $2, $3)', [
    level,
    code,
    JSON.stringify(details),
  ])
}
