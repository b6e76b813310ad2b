import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { type Counted, count, EVERYWHERE, MOST_BYTES, sizeOf } from './counted.ts'
import type { Ask, DoorStatement } from './door-statement.ts'
import { forgetOldChanges, OLDEST_MS } from './notes-of-change.ts'

/** What has happened to figures since they were counted, and JSON text of the moment that was found out in. */
interface Since {
  readonly changed: 'NOTHING' | 'PLACES' | 'EVERYTHING'
  readonly moment: string
  readonly snapshot: string
}

const MOST_KEPT = 200
/** Bytes of one. */
const LONGEST = 2_000_000
/** Places that are counted one by one; when more have changed, the whole is counted. */
const MOST_PLACES = 100

/**
 * Figures that were counted once and are never older than the last committed write: before each use the database is asked,
 * in one small statement, whether any transaction it knows of has changed what figures are made of since they were counted.
 * Where only some places have changed, these alone are counted and added to the sums of the others.
 * The key is the statement with its values, which is all an answer depends on: who gets the same statement gets the same
 * answer.
 */
export class FiguresCache {
  private readonly kept = new LRUCache<string, Counted>({
    max: MOST_KEPT,
    maxSize: MOST_BYTES,
    maxEntrySize: LONGEST,
    sizeCalculation: ({ answer, sums }) => answer.length + sizeOf(sums),
    ttl: OLDEST_MS,
  })
  private readonly running = new Map<string, Promise<Counted>>()

  constructor(private readonly pool: pg.Pool) {}

  /** The JSON text of the answer; a moment "now" in it is that of this call. */
  async answer(counting: DoorStatement, ask: Ask): Promise<string> {
    const key = JSON.stringify([counting.name, counting.values])
    let known: Counted | undefined
    for (let attempt = 0; attempt < 2; attempt += 1) {
      // What is being counted may have begun before this call, so it has to stand the test, too.
      const counted = (await this.running.get(key)?.catch(() => undefined)) ?? this.kept.get(key)
      const since = counted && (await this.since(counted, ask))
      if (counted && since?.changed === 'NOTHING') {
        // It is as good as counted in the snapshot that was just looked into.
        this.kept.set(key, { ...counted, snapshot: since.snapshot })
        return counted.answer.replaceAll(counted.moment, since.moment)
      }
      known = since?.changed === 'PLACES' ? counted : undefined
      if (!this.running.has(key)) break
    }
    const begun = count(counting, known, ask)
    if (!this.running.has(key)) {
      this.running.set(key, begun)
      begun.catch(() => undefined).finally(() => this.running.delete(key))
    }
    const counted = await begun
    this.kept.set(key, counted)
    forgetOldChanges(this.pool)
    return counted.answer
  }

  private async since({ snapshot, until }: Counted, ask: Ask): Promise<Since | undefined> {
    const { rows } = await ask<Since & pg.QueryResultRow>({
      name: 'figures_hold',
      text: SINCE,
      values: [snapshot, until],
    })
    return rows[0]
  }
}

const SINCE = `select case when count(place) = 0 and coalesce(moment() < $2::text::timestamptz, true) then 'NOTHING'
  when coalesce(moment() >= $2::text::timestamptz, false) or bool_or(place = '${EVERYWHERE}') or count(place) > ${MOST_PLACES} then 'EVERYTHING'
  else 'PLACES' end changed, to_json(moment())::text moment, pg_current_snapshot()::text snapshot
from figures_changed_since($1::text::pg_snapshot) place`

const caches = new WeakMap<pg.Pool, FiguresCache>()

/** The one cache of a pool. */
export function figuresOf(pool: pg.Pool): FiguresCache {
  const known = caches.get(pool) ?? new FiguresCache(pool)
  caches.set(pool, known)
  return known
}
