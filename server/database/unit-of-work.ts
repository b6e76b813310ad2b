import { setTimeout as sleep } from 'node:timers/promises'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../access/viewer.ts'
import { Forbidden } from '../errors.ts'
import { ask } from './ask.ts'
import { databaseWords } from './database-words.ts'
import type { Orm } from './orm.ts'
import { mustHaveCarried, type Remembered, remember } from './remembered.ts'
import { type Afterwards, NOTHING_MORE_TO_ASK, WITH_THE_NEXT } from './together.ts'

/** What of a request a mutation needs; the GraphQL context has it. */
export interface Writer {
  readonly viewer: Viewer | null
  readonly orm: Orm
  readonly requestId: string
  readonly receivedAt: Date
  /** Set when it was not asked anew who the viewer is. */
  readonly remembered?: Remembered | undefined
}

/** What the history says of the change besides who made it. */
export interface Act {
  /** Why; kept in the history. */
  readonly reason?: string | null | undefined
  readonly requestId?: string
  /** The moment of the edit: when the server received the request. */
  readonly receivedAt?: Date
  /** The unit for which the viewer acts, as a person reads it. */
  readonly onBehalfOf?: string
}

/** What goes with a transaction besides what it does. */
export interface Along {
  readonly remembered?: Remembered | undefined
  readonly afterwards?: Afterwards | null
}

const ATTEMPTS = 8
const DEADLOCK = '40P01'
const SERIALISATION = '40001'

/**
 * One transaction in the viewer's name: commits what `work` returns, rolls back what it throws. Its first statement
 * names the viewer to the history.
 *
 * `work` locks and writes in the order in which imports and edits by hand do: the row of the centre (or sign) first, then
 * the rows that belong to it; the triggers then take the locks of telephone numbers and, last and in the order of their
 * ids, the status rows. A status row locked before the centre's would be the other way round and end in deadlocks. One
 * that comes about all the same is tried again from the beginning, so `work` must load what it changes from the given
 * `em` and keep nothing between attempts.
 */
export async function unitOfWork<T>(
  orm: Orm,
  viewer: Viewer,
  act: Act,
  work: (em: EntityManager) => Promise<T>,
  { remembered, afterwards }: Along = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const em = orm.em.fork()
      if (remembered) remember(em, remembered)
      const result = await transaction(em, afterwards, async () => {
        await nameViewer(em, viewer, act)
        return work(em)
      })
      if (remembered) remembered.committed = true
      return result
    } catch (error) {
      const { code, constraint } = databaseWords(error)
      if (constraint === 'record_is_closed') throw new Forbidden(null, RECORD_CLOSED)
      if (attempt === ATTEMPTS || (code !== DEADLOCK && code !== SERIALISATION)) throw error
      await sleep(Math.random() * 10 * 2 ** attempt)
    }
  }
}

/** The ORM's own `transactional` makes a second unit of work and then copies every record of it into the first. */
async function transaction<T>(
  em: EntityManager,
  afterwards: Afterwards | null | undefined,
  work: () => Promise<T>,
): Promise<T> {
  await em.begin()
  try {
    const result = await work()
    mustHaveCarried(em)
    await ask(em, { text: NOTHING_MORE_TO_ASK, values: afterwards ? [afterwards] : [] })
    await em.commit()
    return result
  } catch (error) {
    // Why it failed is not to be hidden by a connection that is gone.
    await em.rollback().catch(() => undefined)
    throw error
  }
}

async function nameViewer(em: EntityManager, viewer: Viewer, act: Act): Promise<void> {
  const settings = {
    actor_id: viewer.id,
    actor: viewer.name,
    reason: act.reason ?? '',
    request_id: act.requestId ?? '',
    on_behalf_of: act.onBehalfOf ?? '',
    received_at: act.receivedAt?.toISOString() ?? '',
  }
  const named = Object.keys(settings).map((name) => `set_config('app.${name}', ?, true)`)
  // Held to the end, so that a repeated request can tell whether the first is still at work.
  const work = 'pg_advisory_xact_lock_shared(work_of_request(?))'
  await em.execute(`${WITH_THE_NEXT}select ${named.join(', ')}, ${work}`, [
    ...Object.values(settings),
    settings.request_id,
  ])
}

/** Why a record is held fast once every round that asked for it has closed. */
export const RECORD_CLOSED = {
  th: 'รอบการบันทึกปิดแล้ว กรุณาขอให้กรมฯ ปลดล็อกหน่วยงานนี้ก่อนแก้ไข',
  en: 'The round has closed: ask the Department to unlock this unit first.',
}
