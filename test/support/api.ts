import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql'
import { v7 } from 'uuid'
import type { Viewer } from '../../server/access/viewer.ts'
import { openPool } from '../../server/database/connect.ts'
import { openOrm } from '../../server/database/orm.ts'
import { entities } from '../../server/graphql/entities.ts'
import { wholeSchema } from '../../server/graphql/schema.ts'
import { countStatements } from './count-statements.ts'
import type { TestDatabase } from './database.ts'

export type Variables = Readonly<Record<string, unknown>>

/** The real schema on a test database, without HTTP. Close it before the database is dropped. */
export interface Api {
  /** The data of an answer. @throws Error with every message when there are errors. */
  ask<T = Record<string, unknown>>(viewer: Viewer | null, document: string, variables?: Variables): Promise<T>
  /** The whole answer, errors and all. */
  answer(viewer: Viewer | null, document: string, variables?: Variables): Promise<ExecutionResult>
  /** How many SQL statements reach PostgreSQL while `work` runs. */
  statements(work: () => Promise<unknown>): Promise<number>
  close(): Promise<void>
}

let schema: Promise<GraphQLSchema> | undefined

/** `const api = await anApi(db)`, then `await api.ask(anAdmin(), '{ rounds { code } }')`. */
export async function anApi(db: TestDatabase): Promise<Api> {
  schema ??= wholeSchema()
  const whole = await schema
  const pool = openPool(db.served, { max: 20 })
  const count = countStatements(pool)
  const orm = await openOrm(pool, entities)

  async function answer(viewer: Viewer | null, document: string, variables: Variables = {}) {
    const contextValue = { viewer, pool, orm, requestId: v7(), receivedAt: new Date() }
    return graphql({ schema: whole, source: document, variableValues: variables, contextValue })
  }
  return {
    answer,
    async ask<T>(viewer: Viewer | null, document: string, variables?: Variables) {
      const { data, errors } = await answer(viewer, document, variables)
      if (errors) throw new Error(errors.map((error) => error.message).join('; '), { cause: errors[0] })
      return data as T
    },
    async statements(work) {
      const before = count()
      await work()
      return count() - before
    },
    async close() {
      await orm.close()
      await pool.end()
    },
  }
}
