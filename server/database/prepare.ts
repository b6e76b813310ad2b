import type pg from 'pg'
import { installRules } from '../completeness/rules/install.ts'
import { inTransaction } from './connect.ts'
import { migrate } from './migrate.ts'

/** What preparing has changed. */
export interface Prepared {
  /** Names of the migrations that were applied, in order. */
  applied: string[]
  /** True when the rules of the code were not yet the rules of the database. */
  rulesChanged: boolean
}

/** Brings an empty or older database up to the code: the schema first, then the rules the code carries. */
export async function prepareSchema(pool: pg.Pool): Promise<Prepared> {
  const applied = await migrate(pool)
  const { changed } = await inTransaction(pool, installRules)
  return { applied, rulesChanged: changed }
}
