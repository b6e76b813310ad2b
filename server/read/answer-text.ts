import type pg from 'pg'
import { type Ask, type DoorStatement, UNPARSED } from './door-statement.ts'
import { figuresOf } from './figures-cache.ts'
import { totalsOf } from './totals.ts'

/** The JSON text a statement answers; what was counted before is used again where nothing has changed since. */
export async function answerText(statement: DoorStatement, pool: pg.Pool, ask: Ask): Promise<string> {
  const { keeps } = statement
  if (keeps?.what === 'FIGURES') return figuresOf(pool).answer(statement, ask)
  if (keeps?.what === 'TOTAL') return totalsOf(pool).answer(statement, keeps, ask)
  const { name, text, values } = statement
  const { rows } = await ask<{ answer: string | null }>({ name, text, values: [...values], types: UNPARSED })
  return rows[0]?.answer ?? 'null'
}
