import type pg from 'pg'
import type { Ask, DoorStatement } from './door-statement.ts'

/** What was counted, and in which snapshot of the database. `moment` is JSON text of the moment it held for. */
interface Counted {
  readonly answer: string
  readonly snapshot: string
  readonly until: string | null
  readonly moment: string
  readonly at: number
}

const MOST_KEPT = 200
const LONGEST = 1_000_000
/** Far below the age at which notes of changes are forgotten. */
const OLDEST_MS = 600_000
const FORGET_MS = 3_600_000

/**
 * Figures that were counted once and are never older than the last committed write: before each use the database is asked,
 * in one small statement, whether any transaction it knows of has changed what figures are made of since they were counted.
 * The key is the statement with its values, which is all an answer depends on: who gets the same statement gets the same
 * answer.
 */
export class FiguresCache {
  private readonly kept = new Map<string, Counted>()
  private readonly running = new Map<string, Promise<Counted>>()
  private forgotten = { at: Date.now(), xmin: '0' }

  constructor(private readonly pool: pg.Pool) {}

  /** The JSON text of the answer; a moment "now" in it is that of this call. */
  async answer(counting: DoorStatement, ask: Ask): Promise<string> {
    const key = JSON.stringify([counting.name, counting.values])
    for (let attempt = 0; attempt < 2; attempt += 1) {
      // What is being counted may have begun before this call, so it has to stand the test, too.
      const counted = (await this.running.get(key)?.catch(() => undefined)) ?? this.kept.get(key)
      const moment = counted && (await this.momentIfItHolds(counted, ask))
      if (counted && moment) return counted.answer.replaceAll(counted.moment, moment)
      if (!this.running.has(key)) break
    }
    const count = this.count(counting, ask)
    if (!this.running.has(key)) {
      this.running.set(key, count)
      count.catch(() => undefined).finally(() => this.running.delete(key))
    }
    const counted = await count
    this.keep(key, counted)
    return counted.answer
  }

  private async count({ name, text, values }: DoorStatement, ask: Ask): Promise<Counted> {
    const query = {
      name: `${name}_f`,
      text: `select coalesce(x.answer::text, 'null') answer, pg_current_snapshot()::text snapshot, figures_hold_until()::text until,
        to_json(moment())::text moment from (${text}) x`,
      values: [...values],
    }
    const { rows } = await ask<Omit<Counted, 'at'>>(query)
    if (!rows[0]) throw new Error('counting always answers')
    return { ...rows[0], at: Date.now() }
  }

  private async momentIfItHolds(counted: Counted, ask: Ask): Promise<string | null> {
    if (Date.now() - counted.at > OLDEST_MS) return null
    const query = { name: 'figures_hold', text: HOLD, values: [counted.snapshot, counted.until] }
    const { rows } = await ask<{ holds: boolean; moment: string }>(query)
    return rows[0]?.holds ? rows[0].moment : null
  }

  private keep(key: string, counted: Counted): void {
    this.kept.delete(key)
    if (counted.answer.length > LONGEST) return
    this.kept.set(key, counted)
    const [oldest] = this.kept.keys()
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest)
    if (Date.now() - this.forgotten.at > FORGET_MS) void this.forgetChanges().catch(() => undefined)
  }

  /** Forgets transactions that had ended when this was last called: no snapshot that is still used can miss them. */
  private async forgetChanges(): Promise<void> {
    const { xmin } = this.forgotten
    this.forgotten = { at: Date.now(), xmin }
    // What lies in the future was written by another server, from which this database was copied.
    await this.pool.query(
      'delete from figures_change where xid < $1::text::xid8 or xid > pg_snapshot_xmax(pg_current_snapshot())',
      [xmin],
    )
    const { rows } = await this.pool.query<{ xmin: string }>(
      'select pg_snapshot_xmin(pg_current_snapshot())::text xmin',
    )
    this.forgotten = { at: Date.now(), xmin: rows[0]?.xmin ?? xmin }
  }
}

const HOLD = `select figures_hold($1::text::pg_snapshot) and ($2::text is null or moment() < $2::text::timestamptz) holds,
  to_json(moment())::text moment`

const caches = new WeakMap<pg.Pool, FiguresCache>()

/** The one cache of a pool. */
export function figuresOf(pool: pg.Pool): FiguresCache {
  const known = caches.get(pool) ?? new FiguresCache(pool)
  caches.set(pool, known)
  return known
}
