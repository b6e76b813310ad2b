import type { PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** A statement that begins so is sent together with the next one, which tells if it failed. */
export const WITH_THE_NEXT = '/* with the next */ '

/** Said when a transaction will ask nothing more: what it still writes is sent together with its commit, which tells if it failed. */
export const NOTHING_MORE_TO_ASK = '/* nothing more to ask */'

const BEGIN = 'begin'
const UPDATE = /^update "\w+" set /
const RETURNING = / returning "\w+"(, "\w+")*$/

type Send = (client: pg.PoolClient, text: string, values: readonly unknown[]) => Promise<pg.QueryResult>

/** What a statement is answered with that waits; an update is of one row. */
const WAITING = { command: '', rowCount: null, rows: [] }
const UPDATED = { command: 'UPDATE', rowCount: 1, rows: [] }

/**
 * A connection for the unit of work that goes to the database only to ask: `begin` and what is said to wait go out with the
 * first question, the last updates with `commit`. An edit is two round trips instead of six. A transaction that ends before it
 * has asked or written anything was never begun.
 */
export function together(client: pg.PoolClient, send: Send): PostgresPoolClient {
  let waiting: string[] = []
  let asksNoMore = false

  const query = async (text: string, values: readonly unknown[]) => {
    if (text === NOTHING_MORE_TO_ASK) {
      asksNoMore = true
      return WAITING
    }
    if (text === BEGIN || text.startsWith(WITH_THE_NEXT)) return later(text, WAITING)
    if (asksNoMore && UPDATE.test(text) && !RETURNING.test(text)) return later(text, UPDATED)
    const before = waiting
    forget()
    if (before.length === 0) return send(client, text, values)
    const unbegun = before[0] === BEGIN
    if (text === 'rollback') return unbegun ? WAITING : send(client, text, values)
    if (text === 'commit') {
      const nothing = unbegun && !before.some((each) => UPDATE.test(each))
      return nothing ? WAITING : last(await send(client, [...before, text].join('; '), []))
    }
    const answers = [send(client, before.join('; '), []), send(client, text, values)]
    return (await Promise.all(answers)).at(-1)
  }

  const later = (text: string, answer: typeof WAITING | typeof UPDATED) => {
    waiting.push(text)
    return answer
  }
  const forget = () => {
    waiting = []
    asksNoMore = false
  }
  const release = () => {
    forget()
    client.release()
  }
  // Kysely's second signature is for cursors, which are not configured here: MikroORM streams nothing in this product.
  return { query, release } as unknown as PostgresPoolClient
}

/** Of several statements in one text there are as many answers. */
function last(answer: pg.QueryResult | pg.QueryResult[]): pg.QueryResult | undefined {
  return Array.isArray(answer) ? answer.at(-1) : answer
}
