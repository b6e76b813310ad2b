import type { Duplex } from 'node:stream'
import type { PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** A statement that begins so is sent together with the next one, which tells if it failed. */
export const WITH_THE_NEXT = '/* with the next */ '

/**
 * Said when a transaction will ask nothing more: what it still writes is sent together with its commit, which tells if it
 * failed. Its values are each an `Afterwards`, asked right behind the commit.
 */
export const NOTHING_MORE_TO_ASK = '/* nothing more to ask */'

/** A question about what stands once the transaction is over; it does not wait until that is known. */
export interface Afterwards {
  readonly query: pg.QueryConfig
  /** Null until the commit, and when the question failed. */
  answer: pg.QueryResult | null
}

const BEGIN = 'begin'
const UPDATE = /^update "\w+" set /
const RETURNING = / returning "\w+"(, "\w+")*$/

type Send = (client: pg.PoolClient, text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

/** What a statement is answered with that waits; an update is of one row. */
const WAITING = { command: '', rowCount: null, rows: [] }
const UPDATED = { command: 'UPDATE', rowCount: 1, rows: [] }

/**
 * A connection for the unit of work that goes to the database only to ask: `begin` and what is said to wait go out with the
 * first question, the last updates with `commit` and what is asked behind it. An edit is two round trips instead of six. A
 * transaction that ends before it has asked or written anything was never begun.
 */
export function together(client: pg.PoolClient, send: Send): PostgresPoolClient {
  let waiting: string[] = []
  let afterwards: readonly Afterwards[] = []
  let asksNoMore = false

  const query = async (text: string, values: readonly unknown[]) => {
    if (text === NOTHING_MORE_TO_ASK) {
      asksNoMore = true
      afterwards = values as readonly Afterwards[]
      return WAITING
    }
    if (text === BEGIN || text.startsWith(WITH_THE_NEXT)) return later(text, WAITING)
    if (asksNoMore && UPDATE.test(text) && !RETURNING.test(text)) return later(text, UPDATED)
    const before = waiting
    waiting = []
    asksNoMore = false
    if (text === 'rollback' || text === 'commit') return end(text, before)
    if (before.length === 0) return send(client, text, values)
    const answers = inOneWrite(client, () => [
      send(client, before.join('; '), []),
      send(client, text, values),
    ])
    return (await Promise.all(answers)).at(-1)
  }

  const end = async (text: 'rollback' | 'commit', before: readonly string[]) => {
    const behind = text === 'commit' ? afterwards : []
    afterwards = []
    const unbegun = before[0] === BEGIN
    const nothing = unbegun && (text === 'rollback' || !before.some((each) => UPDATE.test(each)))
    const last = text === 'commit' ? [...before, text].join('; ') : text
    const [ended] = await Promise.all(
      inOneWrite(client, () => [
        nothing ? WAITING : send(client, last, []),
        ...behind.map((each) => answered(client, each)),
      ]),
    )
    return Array.isArray(ended) ? ended.at(-1) : ended // of several statements in one text there are as many answers
  }
  const later = (text: string, answer: typeof WAITING | typeof UPDATED) => {
    waiting.push(text)
    return answer
  }
  const release = () => {
    waiting = []
    afterwards = []
    asksNoMore = false
    client.release()
  }
  // Kysely's second signature is for cursors, which are not configured here: MikroORM streams nothing in this product.
  return { query, release } as unknown as PostgresPoolClient
}

/** Whoever asked can ask again, so a failure is no answer. */
async function answered(client: pg.PoolClient, asked: Afterwards): Promise<void> {
  asked.answer = await client.query(asked.query).catch(() => null)
}

/** pg writes each statement by itself, and each write wakes the server. */
function inOneWrite<Sent>(client: pg.PoolClient, send: () => Sent): Sent {
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Duplex } }).connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}
