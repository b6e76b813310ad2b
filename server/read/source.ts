import type { GraphQLObjectType, GraphQLOutputType, SelectionSetNode } from 'graphql'
import type { Policy } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Document } from './selection.ts'

/** The statement being made, as sources see it; `Compiler` is the one implementation and says what each part does. */
export interface Statement {
  readonly viewer: Viewer
  readonly document: Document
  reveals: boolean
  bind(value: unknown): string
  row(source: Source, given?: Arguments): Row
  table(row: Row): { from: string; where: string[] }
  column(row: Row, field: string): string
  object(row: Row, selections: readonly SelectionSetNode[]): string
  parts(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    part: (call: FieldCall) => string,
    also?: () => readonly string[],
  ): string
  connection(row: Row, call: FieldCall, conditions: readonly string[]): string
  total(row: Row, from: string, conditions: readonly string[]): string
  addUp(sums: PlaceSums): string
  list(row: Row, call: FieldCall, conditions: readonly string[], sort: string): string
  one(row: Row, call: FieldCall, conditions: readonly string[]): string
  filter(row: Row, where: unknown): string[]
  listFilter(row: Row, where: unknown): string[]
  exists(target: Source, given: Arguments, on: (child: string) => string, where: unknown): string
}

/** Sums that each place of the country has by itself; a statement may use those of places where nothing has changed again. */
export interface PlaceSums {
  /** The function of the database that answers the places of which a snapshot does not know all. */
  readonly changedSince: 'figures_changed_since' | 'lists_changed_since'
  /** Columns with their SQL types, in the order of `rows`, which begin with the uuid of the place. */
  readonly columns: Readonly<Record<string, string>>
  /** `select` of the rows of all places, or only of those that this SQL selects. */
  rows(places?: string): string
}

/** Which LAO or roster slot each row is of. */
export interface Subjects {
  readonly of: (alias: string) => string
  /** The row's subject is in this SQL array; found by an index. */
  readonly among: (alias: string, subjects: string) => string
}

/** A table in the statement: its alias, and the arguments its source was opened with (a round, an instant). */
export interface Row {
  readonly alias: string
  readonly source: Source
  readonly given: Arguments
}

export type Arguments = Readonly<Record<string, unknown>>

/** What a GraphQL field of a source is made of. `sql` may name columns of its own row only. */
export type ReadField =
  | { readonly kind: 'value'; readonly sql: (alias: string) => string }
  | {
      readonly kind: 'one'
      readonly target: () => Source
      readonly on: (child: string, parent: string) => string
      readonly open?: (given: Arguments, args: Arguments) => Arguments
    }
  | {
      readonly kind: 'list' | 'connection'
      readonly target: () => Source
      readonly on: (child: string, parent: string, args: Arguments) => string
      readonly open?: (given: Arguments, args: Arguments) => Arguments
      /** SQL order of a plain list. */
      readonly sort?: (child: string) => string
    }
  | {
      readonly kind: 'computed'
      readonly compile: (statement: Statement, row: Row, call: FieldCall) => string
    }

/** One selected field, arguments coerced. */
export interface FieldCall {
  readonly name: string
  readonly key: string
  readonly args: Arguments
  readonly selections: readonly SelectionSetNode[]
  readonly type: GraphQLOutputType
}

/** A condition a filter may set, and the fields it tells about: who may not see them all may not use it. */
export interface Condition {
  readonly reads: readonly string[]
  readonly sql: (statement: Statement, row: Row, value: never) => string
}

/** What rows may be sorted by, and the fields it tells about. */
export interface SortKey {
  readonly reads: readonly string[]
  readonly sql: (statement: Statement, row: Row) => string
}

/**
 * How a noun is read. The only place that names its table; fields are named through the policy, rows through `rows`.
 */
export interface Source {
  /** GraphQL type, also the noun of the policy. */
  readonly name: string
  /** Prefix of global ids. */
  readonly prefix: string
  readonly policy: Policy
  /** The SQL from-item without alias: a table, or a sub-select in parentheses. */
  readonly from: (statement: Statement, given: Arguments) => string
  /** Conditions every read of it carries. */
  readonly rows: (alias: string, statement: Statement, given: Arguments) => readonly string[]
  /** Where a row lies, for own area and elsewhere; absent columns are in nobody's area. */
  readonly area: Partial<Record<'province' | 'district' | 'lao', (alias: string) => string>>
  readonly fields: Map<string, ReadField>
  readonly filters: Map<string, Condition>
  readonly sorts: Map<string, SortKey>
  /** Conditions a list carries unless its filter names this itself. */
  readonly unless: Readonly<Record<string, (alias: string) => string>>
  /** The table whose changes, as the history keeps them, `changes` tells as changes of this noun; null: it tells of none. */
  readonly history: string | null
  /** Sort of a list that asks for none. */
  readonly defaultSort: readonly string[]
  /** Whose its rows are, where every table that rows and filters read notes its changes (051, 099), so that totals may be kept. */
  readonly subjects: Subjects | null
}

export interface SourceDefinition extends Partial<Omit<Source, 'fields' | 'filters' | 'sorts' | 'from'>> {
  readonly name: string
  readonly policy: Policy
  readonly from: string | Source['from']
  readonly fields: Readonly<Record<string, ReadField>>
  readonly filters?: Readonly<Record<string, Condition>>
  readonly sorts?: Readonly<Record<string, SortKey>>
}

const known = new Map<string, Source>()

export function defineSource(definition: SourceDefinition): Source {
  const { from } = definition
  const source: Source = {
    prefix: definition.name.toLowerCase(),
    rows: () => [],
    area: {},
    unless: {},
    history: null,
    defaultSort: [],
    subjects: null,
    ...definition,
    from: typeof from === 'string' ? () => from : from,
    fields: new Map(Object.entries(definition.fields)),
    filters: new Map(Object.entries(definition.filters ?? {})),
    sorts: new Map(Object.entries(definition.sorts ?? {})),
  }
  known.set(source.name, source)
  return source
}

/** A child adds fields to a parent it knows; the parent does not know it. */
export function extendSource(
  source: Source,
  parts: { fields?: Record<string, ReadField>; filters?: Record<string, Condition> },
): void {
  for (const [name, field] of Object.entries(parts.fields ?? {})) source.fields.set(name, field)
  for (const [name, filter] of Object.entries(parts.filters ?? {})) source.filters.set(name, filter)
}

export function sourceOf(name: string): Source | undefined {
  return known.get(name)
}

export function allSources(): readonly Source[] {
  return [...known.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function sourceByPrefix(prefix: string): Source | undefined {
  return [...known.values()].find((source) => source.prefix === prefix)
}

/** A column of the source's own table. */
export function column(name: string): ReadField {
  return { kind: 'value', sql: (alias) => `${alias}.${name}` }
}

export function value(sql: (alias: string) => string): ReadField {
  return { kind: 'value', sql }
}

/** The subject stands in the row itself. */
export function subjectIn(name: string): Subjects {
  return {
    of: (alias) => `${alias}.${name}`,
    among: (alias, subjects) => `${alias}.${name} = any(${subjects})`,
  }
}

/** The global id, made of the column that holds the uuid. */
export function idOf(prefix: string, name = 'id'): ReadField {
  return { kind: 'value', sql: (alias) => `'${prefix}_' || ${alias}.${name}` }
}

/** One field a column, GraphQL's camelCase from SQL's snake_case. */
export function columns(...names: readonly string[]): Record<string, ReadField> {
  return Object.fromEntries(names.map((name) => [camelCase(name), column(name)]))
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

/** A condition written out; `reads` names the fields it tells about. */
export function reading<Value>(
  reads: readonly string[],
  sql: (statement: Statement, row: Row, value: Value) => string,
): Condition {
  return { reads, sql }
}
