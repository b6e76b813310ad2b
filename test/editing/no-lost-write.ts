import type pg from 'pg'

/** One text that somebody sent to one field of one record; no two texts are alike. */
export interface Write {
  /** Table of the record. */
  readonly noun: 'centre' | 'sign_installation'
  readonly recordId: string
  readonly column: string
  readonly text: string
  /** Whether the server said that it is saved. Null: nobody heard an answer. */
  readonly acknowledged: boolean | null
}

/**
 * What the history and the records say of these writes: acknowledged ones that are not in the history exactly once,
 * refused ones that are; links of the history that do not join on (a value overwritten that nobody was told of); records
 * that are not what their last change says. All are empty where nothing was lost.
 */
export async function lostWrites(
  pool: pg.Pool,
  writes: readonly Write[],
): Promise<Record<string, unknown[]>> {
  const { rows } = await pool.query<{ text: string; times: number }>(
    `select f.value ->> 'to' text, count(*)::int times
     from change c cross join lateral jsonb_each(c.fields) f
     where c.record_id = any($1) and f.value ->> 'to' = any($2) group by 1`,
    [[...new Set(writes.map(({ recordId }) => recordId))], writes.map(({ text }) => text)],
  )
  const times = new Map(rows.map((row) => [row.text, row.times]))
  const seen = ({ text }: Write) => times.get(text) ?? 0
  return {
    lost: writes.filter((write) => write.acknowledged === true && seen(write) !== 1),
    refusedAndKept: writes.filter((write) => write.acknowledged === false && seen(write) !== 0),
    twice: writes.filter((write) => seen(write) > 1),
    broken: (await pool.query(BROKEN)).rows,
    astray: (await pool.query(ASTRAY)).rows,
  }
}

const STEPS = `
  select c.noun, c.record_id, f.key, f.value -> 'from' was, f.value -> 'to' now, c.seq,
    lag(f.value -> 'to') over same before, lead(c.seq) over same is null last, row_number() over same > 1 later
  from change c cross join lateral jsonb_each(c.fields) f
  where c.noun in ('centre', 'sign_installation')
  window same as (partition by c.record_id, f.key order by c.seq)`

const BROKEN = `select * from (${STEPS}) step where later and was is distinct from before limit 5`

const ASTRAY = `
  select step.* from (${STEPS}) step
  join (select id, to_jsonb(c) row from centre c union all select id, to_jsonb(s) from sign_installation s) x on x.id = step.record_id
  where last and x.row -> step.key is distinct from step.now limit 5`
