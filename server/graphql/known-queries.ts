import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { LRUCache } from 'lru-cache'

/** A query of one role view that passed every check of a document and was answered straight, or an edit that passed them. */
interface KnownQuery {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
}

const MOST_KNOWN = 1_000

/** The queries of one role view that need no second look: their text, and with it their limits and validity, is the same. */
export class KnownQueries {
  private readonly known = new LRUCache<string, KnownQuery>({ max: MOST_KNOWN })

  constructor(readonly schema: GraphQLSchema) {}

  remember(text: string, operationName: string | null | undefined, known: KnownQuery): void {
    this.known.set(keyOf(text, operationName), known)
  }

  recall(text: string, operationName: string | null | undefined): KnownQuery | undefined {
    return this.known.get(keyOf(text, operationName))
  }
}

const keyOf = (text: string, operationName: string | null | undefined) => `${operationName ?? ''}\0${text}`
