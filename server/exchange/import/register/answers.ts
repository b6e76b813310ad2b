import type { ClientBase } from 'pg'

/** LAO code → `ended`, `merged-into: <code>`, `same-as: <code>` or `new`. */
export type Answers = Readonly<Record<string, string>>

const ANSWER = /^(?<verb>ended|new)$|^(?<to>merged-into|same-as)\s*:\s*(?<target>\d{7,8})$/u

/** Puts the answers into `lao_answer`; one that cannot be read, or names no code there is, is refused. */
export async function stageAnswers(client: ClientBase, answers: Answers): Promise<void> {
  await client.query(`
    create temporary table lao_answer (code text primary key, verb text not null, target text, written text) on commit drop`)
  const read = Object.entries(answers).map(([code, written]) => {
    const found = ANSWER.exec(written.trim())?.groups
    const verb = found?.verb ?? found?.to ?? 'malformed'
    return { code: code.padStart(8, '0'), verb, target: found?.target?.padStart(8, '0') ?? null, written }
  })
  await client.query(
    'insert into lao_answer select * from jsonb_to_recordset($1) a (code text, verb text, target text, written text)',
    [JSON.stringify(read)],
  )
  await client.query(SETTLED)
  await client.query(FAULTS)
}

// Answered and applied before: the code is no longer in force, so the same answers can be given again.
const SETTLED = `
  delete from lao_answer a
  where not exists (select from lao l where l.code = a.code and l.ended_on is null)
    and not exists (select from staged s where s.code = a.code)
    and exists (select from lao_version v where v.code = a.code)`

const FAULTS = `
  insert into import_finding (subject, level, code, value)
  select code, 'REFUSED', 'ANSWER_MALFORMED', written from lao_answer where verb = 'malformed';
  insert into import_finding (subject, level, code, value)
  select code, 'REFUSED', 'ANSWER_UNKNOWN_CODE', code from lao_answer a
  where not exists (select from lao l where l.code = a.code)
    and not exists (select from staged s where s.code = a.code)
  union all
  select code, 'REFUSED', 'ANSWER_UNKNOWN_CODE', target from lao_answer a
  where target is not null and not exists (select from lao l where l.code = a.target)
    and not exists (select from staged s where s.code = a.target);
  insert into import_finding (subject, level, code, value)
  select code, 'REFUSED', 'ANSWER_UNFIT', written from lao_answer a
  where (verb in ('ended', 'merged-into') and not exists (select from lao l where l.code = a.code and l.ended_on is null))
     or (verb = 'new' and not exists (select from staged s where s.code = a.code));
  delete from lao_answer where code in (select subject from import_finding where code like 'ANSWER%')`
