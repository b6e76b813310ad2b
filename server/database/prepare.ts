import type pg from 'pg'
import { migrate } from './migrate.ts'
import { type Progress, silent } from './progress.ts'

/** Brings an empty or older database up to the code: schema first, then whatever the code installs into it. */
export async function prepareSchema(pool: pg.Pool, progress: Progress = silent): Promise<void> {
  const applied = await migrate(pool)
  progress('ปรับโครงสร้างฐานข้อมูล · migrations', applied.length)
}
