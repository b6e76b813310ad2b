import type { EntityManager } from '@mikro-orm/postgresql'
import { CompiledQuery, type Transaction } from 'kysely'

/** A statement whose values are `$1` and so on. */
export interface Question {
  readonly text: string
  readonly values: readonly unknown[]
}

/**
 * The rows of a statement in the transaction of this unit of work, prepared once for each connection; the ORM's own
 * `execute` writes the values into the text.
 */
export async function ask<Row>(em: EntityManager, { text, values }: Question): Promise<readonly Row[]> {
  const transaction = em.getTransactionContext<Transaction<unknown>>()
  if (!transaction) throw new Error('it is asked inside a transaction')
  const { rows } = await transaction.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return rows
}
