import type pg from 'pg'
import type { StartLog } from '../start-log.ts'

/** Placeholder until the seeds arrive. */
export async function fillEmpty(_pool: pg.Pool, _want: { sample: boolean }, _log: StartLog): Promise<void> {}
