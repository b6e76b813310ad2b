import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { type Counted, count, EVERYWHERE, MOST_BYTES, sizeOf } from './counted.ts'
import { type Ask, type DoorStatement, type Keeps, UNPARSED } from './door-statement.ts'
import { forgetOldChanges, OLDEST_MS } from './notes-of-change.ts'

/** How many rows a list had in each place, in which snapshot of the database, and until when that holds if nobody writes. */
type Total = Pick<Counted, 'sums' | 'snapshot' | 'until'>

/** The page with a known total; null, and places that have changed as PostgreSQL's text, where that may be another by now. */
interface Page {
  readonly answer: string | null
  readonly changed: string
  readonly snapshot: string
}

/** Characters of a key: a statement that sends more is counted each time. */
const LONGEST = 4_000

/**
 * Totals of lists that were counted once and are never older than the last committed write: the statement of the page is
 * handed the total with its snapshot, and answers unless a transaction has changed something that is not visible in it.
 * Then the places that have changed are counted and added to the sums of the others. The key is the statement with its
 * values, which is all a total depends on.
 */
export class Totals {
  private readonly kept = new LRUCache<string, Total>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ sums }, key) => key.length + sizeOf(sums),
    ttl: OLDEST_MS,
  })

  constructor(private readonly pool: pg.Pool) {}

  /** The JSON text of the answer. */
  async answer(
    statement: DoorStatement,
    { known }: Extract<Keeps, { what: 'TOTAL' }>,
    ask: Ask,
  ): Promise<string> {
    const { name, values } = statement
    const key = JSON.stringify([name, values])
    const total = this.kept.get(key)
    const page = total && (await this.page({ name, text: known, values }, total, ask))
    if (total && page?.answer) {
      // It is as good as counted in the snapshot that was just looked into.
      this.kept.set(key, { ...total, snapshot: page.snapshot })
      return page.answer
    }
    const someChanged = page && page.changed !== '{}' && !page.changed.includes(EVERYWHERE)
    const { answer, sums, snapshot, until } = await count(statement, someChanged ? total : undefined, ask)
    if (key.length <= LONGEST) this.kept.set(key, { sums, snapshot, until })
    forgetOldChanges(this.pool)
    return answer
  }

  private async page(
    { name, text, values }: Pick<DoorStatement, 'name' | 'text' | 'values'>,
    { sums, snapshot, until }: Total,
    ask: Ask,
  ): Promise<Page> {
    const { rows } = await ask<Page & pg.QueryResultRow>({
      name,
      text,
      values: [...values, sums?.reduce((all, { n }) => all + Number(n), 0) ?? 0, snapshot, until],
      types: UNPARSED,
    })
    if (!rows[0]) throw new Error('a list always answers')
    return rows[0]
  }
}

const totals = new WeakMap<pg.Pool, Totals>()

/** The one keeper of a pool. */
export function totalsOf(pool: pg.Pool): Totals {
  const known = totals.get(pool) ?? new Totals(pool)
  totals.set(pool, known)
  return known
}
