import type { ExecutionResult } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../../access/viewer.ts'

/** Where the statements of an answer run. */
export type Sql = Pick<pg.ClientBase, 'query'>

/**
 * Answers GraphQL documents as the API does: by the schema of the viewer's roles, through the one door. An export has no
 * other way to a value.
 */
export interface Asking {
  /** Whether everything the document names exists for this viewer. */
  allows(viewer: Viewer, document: string): boolean
  /** Pays for so many answers to the document, from a partner's budget. @throws GraphQLError when they are too costly */
  spend(viewer: Viewer, document: string, variables: Variables, times: number, from: Asked): Promise<void>
  /** Private values it shows to the Department are written down before it answers. */
  ask(viewer: Viewer, document: string, variables: Variables, from: Asked): Promise<ExecutionResult>
}

/** The request on whose behalf the API is asked. */
export interface Asked {
  /** Inside one snapshot every page sees the same rows. */
  readonly sql: Sql
  readonly requestId: string
  readonly address: string
}

export type Variables = Readonly<Record<string, unknown>>
