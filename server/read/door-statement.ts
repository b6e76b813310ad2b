import type pg from 'pg'
import { cancellable } from './cancellable.ts'
import { preparedName } from './prepared-names.ts'

/** Sends a statement that answers one row. */
export type Ask = <Row extends pg.QueryResultRow>(query: pg.QueryConfig) => Promise<pg.QueryResult<Row>>

/**
 * What of an answer may be used again as long as nothing it was counted from has changed: figures are the whole of it, a
 * total is asked for with its page.
 */
export type Keeps =
  | { readonly what: 'FIGURES'; readonly again: string | null }
  | {
      readonly what: 'TOTAL'
      /** The same from sums that were kept, whose snapshot and columns are more values. */
      readonly again: string
      /** The page with a total that was kept, if it still holds: total, snapshot and end are more values. */
      readonly known: string
    }

/** One statement of the door, made and not yet asked: whoever passes text on keeps it and asks it when it is wanted. */
export class DoorStatement {
  constructor(
    /** Made of its text; it is prepared under it. */
    readonly name: string,
    /** Answers one row with JSON in `answer`; what is kept also has what it was added up from in `sums`. */
    readonly text: string,
    readonly values: readonly unknown[],
    readonly keeps: Keeps | null = null,
  ) {}
}

/** Over any connection of the pool; ends when `signal` is aborted. */
export function askOf(pool: pg.Pool, signal: AbortSignal | undefined): Ask {
  return (query) => cancellable(pool, signal, namedQuery(query))
}

/** With its name if it is to be prepared under it. */
export function namedQuery({ name, ...unnamed }: pg.QueryConfig): pg.QueryConfig {
  return name !== undefined && preparedName(name) !== undefined ? { name, ...unnamed } : unnamed
}

/** JSON, moments and numbers as PostgreSQL wrote them. */
export const UNPARSED = { getTypeParser: () => (text: string) => text }
