import { setTimeout as sleep } from 'node:timers/promises'
import { DriverException, type EntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../access/viewer.ts'
import type { Orm } from './orm.ts'

/** What of a request a mutation needs; the GraphQL context has it. */
export interface Writer {
  readonly viewer: Viewer | null
  readonly orm: Orm
  readonly requestId: string
  readonly receivedAt: Date
}

/** Whose obligations a unit of work touches: by the uuid of a centre, a sign, an LAO or roster slot, or the code of an LAO. */
export type Subject = { readonly [noun in keyof typeof SUBJECT]?: string }

/** What the history says of the change besides who made it. */
export interface Act {
  /** Why; kept in the history. */
  readonly reason?: string | null | undefined
  readonly requestId?: string
  /** The moment of the edit: when the server received the request. */
  readonly receivedAt?: Date
  /** The unit for which the viewer acts, as a person reads it. */
  readonly onBehalfOf?: string
  readonly touches?: Subject
}

const ATTEMPTS = 8
const DEADLOCK = '40P01'
const SERIALISATION = '40001'

const SUBJECT = {
  centre: 'select subject_id from centre where id = ?',
  sign: 'select c.subject_id from sign_installation s join centre c on c.id = s.centre_id where s.id = ?',
  subject: 'select ?::uuid',
  laoCode: 'select id from lao where code = ? and ended_on is null',
} as const

/**
 * One transaction in the viewer's name: commits what `work` returns, rolls back what it throws.
 *
 * Its first statement names the viewer to the history and locks the status rows of the subject in the order of their
 * ids, as imports do: who edits one subject waits here, holding nothing else. A deadlock that comes about all the same
 * (a telephone number binds centres to each other) is tried again from the beginning, so `work` must load what it
 * changes from the given `em` and keep nothing between attempts.
 */
export async function unitOfWork<T>(
  orm: Orm,
  viewer: Viewer,
  act: Act,
  work: (em: EntityManager) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await orm.em.fork().transactional(async (em) => {
        await begin(em, viewer, act)
        return work(em)
      })
    } catch (error) {
      if (attempt === ATTEMPTS || !mayBeTriedAgain(error)) throw error
      await sleep(Math.random() * 10 * 2 ** attempt)
    }
  }
}

async function begin(em: EntityManager, viewer: Viewer, act: Act): Promise<void> {
  const settings = {
    actor_id: viewer.id,
    actor: viewer.name,
    reason: act.reason ?? '',
    request_id: act.requestId ?? '',
    on_behalf_of: act.onBehalfOf ?? '',
    received_at: act.receivedAt?.toISOString() ?? '',
  }
  const named = Object.keys(settings).map((name) => `set_config('app.${name}', ?, true)`)
  const [noun, id] = Object.entries(act.touches ?? {})[0] ?? []
  const locked = noun && id ? [lockSql(noun as keyof Subject)] : []
  await em.execute(`select ${[...named, ...locked].join(', ')}`, [
    ...Object.values(settings),
    ...(locked.length > 0 ? [id] : []),
  ])
}

/** A count is only asked for to make the sub-select run. */
function lockSql(noun: keyof Subject): string {
  return `(select count(*) from (
    select from obligation_status s
    where s.obligation_id in (select o.id from obligation o where o.subject_id = (${SUBJECT[noun]}))
    order by s.obligation_id for no key update) locked)`
}

function mayBeTriedAgain(error: unknown): boolean {
  return error instanceof DriverException && (error.code === DEADLOCK || error.code === SERIALISATION)
}
