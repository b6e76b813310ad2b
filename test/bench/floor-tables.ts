import type pg from 'pg'

export const ROLLUP_COUNTS = [
  'expected',
  'notRecorded',
  'incomplete',
  'completeWithErrors',
  'correct',
  'onTime',
  'late',
  'overdue',
] as const

/**
 * What only the floor reads and writes: eight counts a province, ready made; centres without history, status or checks.
 * Whoever writes to the register itself without saying who does is named, as its history asks for.
 */
export async function makeFloorTables(pool: pg.Pool, round: string): Promise<void> {
  const counted = (timeliness: string) =>
    `count(*) filter (where o.expectation_at_due = 'EXPECTED' and o.timeliness = '${timeliness}')`
  const inState = (state: string) =>
    `count(*) filter (where o.expectation = 'EXPECTED' and o.state = '${state}')`
  await pool.query('drop table if exists bench_rollup, bench_centre')
  await pool.query(
    `create table bench_rollup as
     select p.code key, p.name_th label_th, p.name_en label_en, row_number() over (order by count(o.id) = 0, p.code) position,
       count(*) filter (where o.expectation = 'EXPECTED') expected, ${inState('NOT_RECORDED')} "notRecorded", ${inState('INCOMPLETE')} incomplete,
       ${inState('COMPLETE_WITH_ERRORS')} "completeWithErrors", ${inState('CORRECT')} correct,
       ${counted('ON_TIME')} "onTime", ${counted('LATE')} late, ${counted('OVERDUE')} overdue
     from province p left join (select o.* from obligation_now o join round r on r.id = o.round_id
       where r.code = $1 and o.kind = 'ASSISTANCE' and o.item = 'BASIC') o on o.province_id = p.id
     group by p.id`.replace('$1', `'${round}'`),
  )
  await pool.query(
    `do $$ begin execute format('alter database %I set app.actor_id = %L', current_database(), uuid_v7()); end $$`,
  )
  await pool.query('create table bench_centre as select * from centre')
  await pool.query('alter table bench_centre add primary key (id)')
  await pool.query('analyze bench_rollup, bench_centre')
}
