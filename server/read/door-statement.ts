import type pg from 'pg'
import { cancellable } from './cancellable.ts'
import { preparedName } from './prepared-names.ts'

/** Sends a statement that answers one row. */
export type Ask = <Row extends pg.QueryResultRow>(query: pg.QueryConfig) => Promise<pg.QueryResult<Row>>

/** One statement of the door, made and not yet asked: whoever passes text on keeps it and asks it when it is wanted. */
export class DoorStatement {
  constructor(
    /** Made of its text; it is prepared under it. */
    readonly name: string,
    /** Answers one row with JSON in `answer`. */
    readonly text: string,
    readonly values: readonly unknown[],
    /** Reads only what figures are made of, so the cache of figures may answer. */
    readonly figures: boolean,
  ) {}
}

/** Over any connection of the pool; ends when `signal` is aborted. */
export function askOf(pool: pg.Pool, signal: AbortSignal | undefined): Ask {
  return (query) => {
    const { name, ...unnamed } = query
    const known = name === undefined ? undefined : preparedName(name)
    return cancellable(pool, signal, known === undefined ? unnamed : query)
  }
}
