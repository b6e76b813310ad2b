import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery, type Kysely } from 'kysely'

/** Whatever runs SQL inside the caller's transaction: a `pg` client, or a unit of work. Parameters are $1, $2, … */
export interface SqlClient {
  query<Row extends object>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>
}

/** The transaction of a unit of work. */
export function clientOf(em: EntityManager): SqlClient {
  const kysely = em.getKysely() as unknown as Kysely<unknown>
  return {
    query: <Row extends object>(text: string, values: unknown[] = []) =>
      kysely.executeQuery(CompiledQuery.raw(text, values) as CompiledQuery<Row>),
  }
}
