import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { type Ask, type DoorStatement, UNPARSED } from './door-statement.ts'
import { forgetOldChanges, OLDEST_MS } from './notes-of-change.ts'

/** What was counted, in which snapshot of the database, and until when it holds if nobody writes. Each as PostgreSQL's text. */
interface Total {
  readonly total: string
  readonly snapshot: string
  readonly until: string
}

/** Characters of all keys together, and of one: a statement that sends more is counted each time. */
const MOST_KEPT = 4_000_000
const LONGEST = 4_000

/**
 * Totals of lists that were counted once and are never older than the last committed write: the statement of the page is
 * handed the total with its snapshot, and counts anew unless every transaction it knows of to have changed something is
 * visible in it. The key is the statement with its values, which is all a total depends on.
 */
export class Totals {
  private readonly kept = new LRUCache<string, Total>({
    maxSize: MOST_KEPT,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, key) => key.length,
    ttl: OLDEST_MS,
  })

  constructor(private readonly pool: pg.Pool) {}

  /** The JSON text of the answer. */
  async answer({ name, text, values }: DoorStatement, ask: Ask): Promise<string> {
    const key = JSON.stringify([name, values])
    const known = this.kept.get(key)
    const { rows } = await ask<Total & { answer: string | null }>({
      name,
      text,
      values: [...values, known?.total, known?.snapshot, known?.until],
      types: UNPARSED,
    })
    const [row] = rows
    if (!row) throw new Error('a list always answers')
    const { answer, ...total } = row
    this.kept.set(key, total)
    forgetOldChanges(this.pool)
    return answer ?? 'null'
  }
}

/**
 * A statement whose answer names `LIST_TOTAL` where its total stands.
 * @param count SQL of the total
 * @param parameter the number of the first of three parameters: total, snapshot and end of what is known, or nulls
 */
export function withTotal(answer: string, count: string, parameter: number): string {
  const [total, snapshot, until] = [`$${parameter}`, `$${parameter + 1}`, `$${parameter + 2}`]
  return `with known_total as materialized (
  select total_if_it_holds(${total}::text::bigint, ${snapshot}::text::pg_snapshot, ${until}::text::timestamptz) total),
list_total as materialized (select coalesce((select total from known_total), ${count}) total)
select ${answer} as answer, l.total, pg_current_snapshot() snapshot,
  case when k.total is null then coalesce(figures_hold_until(), 'infinity') else ${until}::text::timestamptz end until
from known_total k, list_total l`
}

export const LIST_TOTAL = '(select total from list_total)'

const totals = new WeakMap<pg.Pool, Totals>()

/** The one keeper of a pool. */
export function totalsOf(pool: pg.Pool): Totals {
  const known = totals.get(pool) ?? new Totals(pool)
  totals.set(pool, known)
  return known
}
