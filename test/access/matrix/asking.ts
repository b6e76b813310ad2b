import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type pg from 'pg'
import { v7 } from 'uuid'
import { rolesOf, type Viewer } from '../../../server/access/viewer.ts'
import type { Orm } from '../../../server/database/orm.ts'
import { roleView } from '../../../server/graphql/role-view.ts'
import { RevealLog } from '../../../server/read/reveals.ts'
import { testAccounts } from '../../accounts/support.ts'
import { named } from './coordinates.ts'

/** Asks as the product does: against the schema of the viewer's roles; and behind it, where only the door stands. */
export class Asking {
  /** Coordinates of every document asked so far. */
  readonly covered = new Set<string>()
  private views = new Map<string, GraphQLSchema>()
  private readonly parsed = new Map<string, DocumentNode>()

  constructor(
    readonly schema: GraphQLSchema,
    private readonly pool: pg.Pool,
    private readonly orm: Orm,
  ) {}

  /** Forgets the views: a policy was changed. */
  forget(): void {
    this.views = new Map()
  }

  refusals(viewer: Viewer | null, source: string): readonly GraphQLError[] {
    const options = { maxErrors: 5, hideSuggestions: true }
    return validate(this.view(viewer), this.read(source), specifiedRules, options)
  }

  /** The answer, or what validation says instead. */
  async ask(viewer: Viewer | null, source: string): Promise<ExecutionResult> {
    const errors = this.refusals(viewer, source)
    if (errors.length > 0) return { errors }
    return this.run(viewer, source, this.view(viewer))
  }

  /** The answer of the resolvers and the door alone, to a document no view would let pass. */
  behind(viewer: Viewer | null, source: string): Promise<ExecutionResult> {
    return this.run(viewer, source, this.schema)
  }

  private async run(viewer: Viewer | null, source: string, schema: GraphQLSchema): Promise<ExecutionResult> {
    const contextValue = {
      accounts: testAccounts(this.pool),
      ...{ viewer, pool: this.pool, orm: this.orm, requestId: v7(), receivedAt: new Date() },
      ...{ reveals: new RevealLog(), request: { id: v7(), ip: '192.0.2.1', headers: {} } },
    }
    return execute({ schema, document: this.read(source), contextValue })
  }

  private view(viewer: Viewer | null): GraphQLSchema {
    const roles = viewer ? rolesOf(viewer) : []
    const key = [...roles, ...(viewer?.scopes ?? [])].join()
    const view = this.views.get(key) ?? roleView(this.schema, roles, viewer?.scopes)
    this.views.set(key, view)
    return view
  }

  private read(source: string): DocumentNode {
    const known = this.parsed.get(source)
    if (known) return known
    const document = parse(source)
    this.parsed.set(source, document)
    for (const coordinate of named(this.schema, document)) this.covered.add(coordinate)
    return document
  }
}
