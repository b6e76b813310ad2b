import type pg from 'pg'
import type { StartLog } from '../start-log.ts'
import { inTransaction } from './connect.ts'
import { seedReference, seedSampleCountry } from './seeds/seed.ts'

/**
 * Puts in what a register needs before anybody has typed anything: the real provinces and districts, always; the
 * sample country (ข้อมูลจำลอง), when wanted and when there is neither an LAO nor a round yet. Each is one transaction:
 * a start that is broken off leaves nothing half filled and is made up for by the next.
 */
export async function fillEmpty(
  pool: pg.Pool,
  { sample }: { sample: boolean },
  log: StartLog,
): Promise<void> {
  await log.step(
    { th: 'จังหวัด อำเภอ ตำบล', en: 'Provinces, districts, subdistricts' },
    () => inTransaction(pool, (client) => seedReference(client, () => undefined)),
    () => 'ข้อมูลจริง · real',
  )
  if (!sample || !(await isEmpty(pool))) return
  await asNew(pool)
  await log.step({ th: 'ประเทศตัวอย่าง (ข้อมูลจำลอง)', en: 'Sample country (not real data)' }, (progress) =>
    inTransaction(pool, (client) => seedSampleCountry(client, progress)),
  )
  // The planner has seen none of this yet, and the first questions are asked before autovacuum comes round.
  await log.step({ th: 'สถิติตาราง', en: 'Table statistics' }, () => pool.query('analyze'))
}

/**
 * A start that was broken off leaves pages of dead rows behind, and statistics by which full tables pass for empty:
 * the sample country would then take minutes. Only our own server, whose version has the function, gets here.
 */
async function asNew(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ bytes: number }>(`select pg_relation_size('lao')::int as bytes`)
  if (rows[0]?.bytes === 0) return
  await pool.query('vacuum (full)')
  // Else autovacuum comes round in the middle, for what was broken off, and again finds the tables empty.
  await pool.query('select pg_stat_reset()')
  await pool.query(
    `select pg_clear_relation_stats('public', relname) from pg_class
     where relnamespace = 'public'::regnamespace and relkind = 'r' and pg_relation_size(oid) = 0`,
  )
}

async function isEmpty(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>(
    'select not exists (select from lao) and not exists (select from round) as empty',
  )
  return rows[0]?.empty ?? false
}
