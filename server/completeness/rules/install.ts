import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { evaluatorSql } from './evaluator.ts'
import { inputsSql } from './inputs.ts'
import { rules } from './rules.ts'

/**
 * Brings the rules of the code into the database: their wording, and what is compiled from their conditions: the evaluator,
 * and which edits it need not look at.
 * Where that changes what is installed, every obligation of a round still written to is evaluated anew.
 * Runs inside the caller's transaction.
 */
export async function installRules(client: ClientBase): Promise<{ changed: boolean }> {
  const evaluator = `${evaluatorSql(rules)};\n${inputsSql(rules)}`
  const fingerprint = createHash('sha256').update(JSON.stringify(rules)).update(evaluator).digest('hex')
  const installed = await client.query<{ comment: string | null }>(
    `select obj_description('evaluate_obligations(uuid[])'::regprocedure, 'pg_proc') as comment`,
  )
  if (installed.rows[0]?.comment === fingerprint) return { changed: false }

  await client.query(
    `insert into rule (id, kind, item, field, checks, severity, responsibility, ask_th, ask_en, fix_th, fix_en, position)
     select r->>'id', r->>'kind', r->>'item', r->>'field', r->>'checks', r->>'severity', r->>'responsibility',
       r->'ask'->>'th', r->'ask'->>'en', r->'fix'->>'th', r->'fix'->>'en', n
     from jsonb_array_elements($1::jsonb) with ordinality x(r, n)
     on conflict (id) do update set kind = excluded.kind, item = excluded.item, field = excluded.field,
       checks = excluded.checks, severity = excluded.severity, responsibility = excluded.responsibility,
       ask_th = excluded.ask_th, ask_en = excluded.ask_en, fix_th = excluded.fix_th, fix_en = excluded.fix_en,
       position = excluded.position, retired = false`,
    [JSON.stringify(rules)],
  )
  await client.query('update rule set retired = true where id <> all($1::text[])', [
    rules.map((rule) => rule.id),
  ])
  await client.query(evaluator)
  await client.query(`comment on function evaluate_obligations(uuid[]) is '${fingerprint}'`)
  await client.query(
    `select refresh_obligations(array(
       select o.id from obligation o join round r on r.id = o.round_id
       where r.closes_at is null or moment() < r.closes_at order by o.id))`,
  )
  return { changed: true }
}
