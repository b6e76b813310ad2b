import {
  type FieldNode,
  type GraphQLObjectType,
  getArgumentValues,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { isAudited, opens } from '../access/policy.ts'
import type { Viewer } from '../access/viewer.ts'
import { connectionSql } from './connection-sql.ts'
import { orderSql, sortKeys } from './order-sql.ts'
import { PLACE_SUMS } from './place-sums.ts'
import { gated, mayName, visible } from './policy-column.ts'
import { revealMark } from './reveals.ts'
import type { Search } from './searches.ts'
import { collectFields, type Document } from './selection.ts'
import type { Arguments, FieldCall, PlaceSums, ReadField, Row, Source, Statement } from './source.ts'
import { all, any, jsonObject, literal, unknownName, whereSql } from './sql-text.ts'
import { LIST_TOTAL, totalSums } from './total-sums.ts'

/**
 * Turns one selection into one SQL statement that answers it as JSON, keyed by response key. The only way to mention a
 * value is `column`, which asks the policy; the only way to mention a table is `table`, which adds its row conditions.
 */
export class Compiler implements Statement {
  readonly parameters: unknown[] = []
  /** Whether the answer may carry marks of private values shown in clear. */
  reveals = false
  /** Conditions on private values: whom they found is revealed by the answer, whatever is shown of them. */
  readonly searches: Search[] = []
  /** Names of the sources whose tables the statement reads. */
  readonly touched = new Set<string>()
  /** The list that is the whole answer. */
  whole: Row | null = null
  /** What is counted place by place. */
  sums: PlaceSums | null = null
  private readonly bound = new Map<unknown, string>()
  private aliases = 0

  constructor(
    readonly viewer: Viewer,
    readonly document: Document,
  ) {}

  /** A parameter of the statement; the same value is sent once. */
  bind = (value: unknown): string => {
    const known = this.bound.get(value)
    if (known) return known
    this.parameters.push(value)
    const name = `$${this.parameters.length}`
    this.bound.set(value, name)
    return name
  }

  /** A fresh alias for a table of this source. */
  row(source: Source, given: Arguments = {}): Row {
    this.aliases += 1
    return { alias: `t${this.aliases}`, source, given }
  }

  /** `<table> <alias>` and the conditions every read of it carries. A viewer without any grant reads no row. */
  table(row: Row): { from: string; where: string[] } {
    this.touched.add(row.source.name)
    const conditions =
      this.viewer.grants.length === 0 || !opens(this.viewer, row.source.policy)
        ? ['false']
        : [...row.source.rows(row.alias, this, row.given)]
    return { from: `${row.source.from(this, row.given)} ${row.alias}`, where: conditions }
  }

  /**
   * A value of this row as this viewer may know it: in select, filter, order, group and aggregate alike.
   * @throws InvalidInput, worded as for a name that does not exist, when the viewer may never know it.
   */
  column(row: Row, field: string): string {
    const rule = row.source.policy.fields[field]
    const read = row.source.fields.get(field)
    if (!rule || read?.kind !== 'value' || !mayName(row.source, [field], this.viewer))
      throw unknownName(field)
    return visible(read.sql(row.alias), rule, this.viewer, row, this.bind)
  }

  /** The JSON object of one row for these selections. */
  object(row: Row, selections: readonly SelectionSetNode[]): string {
    const type = this.document.schema.getType(row.source.name)
    if (!isObjectType(type)) throw new Error(`the schema has no type ${row.source.name}`)
    const shown: string[] = []
    const field = (call: FieldCall) => {
      const sql = this.field(row, call)
      if (isAudited(this.viewer, row.source.policy.fields[call.name]))
        shown.push(`case when ${sql} is not null then ${literal(call.name)} end`)
      return sql
    }
    return this.parts(type, selections, field, () => {
      if (shown.length === 0) return []
      this.reveals = true
      return [revealMark(literal(row.source.name), `${row.alias}.id`, shown)]
    })
  }

  /** A JSON object of this type, each selected field answered by `part`, `__typename` by itself; then what `also` adds. */
  parts(
    type: GraphQLObjectType,
    selections: readonly SelectionSetNode[],
    part: (call: FieldCall) => string,
    also: () => readonly string[] = () => [],
  ): string {
    const pairs: string[] = []
    for (const [key, nodes] of collectFields(this.document, type, selections)) {
      const sql =
        nodes[0]?.name.value === '__typename' ? literal(type.name) : part(this.call(type, key, nodes))
      pairs.push(`${literal(key)}, ${sql}`)
    }
    return jsonObject([...pairs, ...also()])
  }

  /** A page or the whole of a source as the connection type's JSON, for the selections on the connection. */
  connection(row: Row, call: FieldCall, conditions: readonly string[]): string {
    return connectionSql(this, row, call, conditions)
  }

  /** The number of all rows of a list. Private values that are searched for are not kept, neither is what they find. */
  total(row: Row, from: string, conditions: readonly string[]): string {
    const sums = this.whole === row && this.searches.length === 0 ? totalSums(row, from, conditions) : null
    if (!sums) return `(select count(*) from ${from}${whereSql(conditions)})`
    this.addUp(sums)
    return LIST_TOTAL
  }

  /** The name of a relation of these sums. */
  addUp(sums: PlaceSums): string {
    this.sums = sums
    return PLACE_SUMS
  }

  /** All rows of a source as a JSON array, in the order of `sort`. */
  list(row: Row, call: FieldCall, conditions: readonly string[], sort: string): string {
    const { from, where } = this.table(row)
    const all = [...where, ...conditions, ...this.filter(row, call.args.where)]
    const body = this.object(row, call.selections)
    return `(select coalesce(json_agg(${body} order by ${sort}), '[]') from ${from}${whereSql(all)})`
  }

  /** All matching rows of a small source as a JSON array, by the order asked for. */
  sorted(row: Row, call: FieldCall, conditions: readonly string[]): string {
    const order = orderSql(sortKeys(this, row, call.args.orderBy), `${row.alias}.id`)
    return this.list(row, call, [...conditions, ...this.listFilter(row, null)], order)
  }

  /** One row of a source as JSON, or null. */
  one(row: Row, call: FieldCall, conditions: readonly string[]): string {
    const { from, where } = this.table(row)
    return `(select ${this.object(row, call.selections)} from ${from}${whereSql([...where, ...conditions])} limit 1)`
  }

  private noteSearch({ source, given }: Row, name: string, reads: readonly string[], value: unknown): void {
    const fields = reads.filter((field) => isAudited(this.viewer, source.policy.fields[field]))
    if (fields.length === 0) return
    this.reveals = true
    this.searches.push({ source, given, fields, where: { [name]: value } })
  }

  /** The SQL conditions of a `where` input; and, or, not compose. @throws InvalidInput for a filter the viewer may not use. */
  filter(row: Row, where: unknown): string[] {
    if (where === null || where === undefined) return []
    const conditions: string[] = []
    for (const [name, value] of Object.entries(where as Arguments)) {
      if (value === undefined || value === null) continue
      if (name === 'and') conditions.push(...(value as unknown[]).map((part) => all(this.filter(row, part))))
      else if (name === 'or')
        conditions.push(any((value as unknown[]).map((part) => all(this.filter(row, part)))))
      else if (name === 'not') conditions.push(`not coalesce(${all(this.filter(row, value))}, false)`)
      else {
        const filter = row.source.filters.get(name)
        if (!filter || !mayName(row.source, filter.reads, this.viewer)) throw unknownName(name)
        this.noteSearch(row, name, filter.reads, value)
        conditions.push(this.gate(row, filter.reads, filter.sql(this, row, value as never)))
      }
    }
    return conditions
  }

  /** The filter of a list, with the conditions it carries unless the filter names them anywhere itself. */
  listFilter(row: Row, where: unknown): string[] {
    const named = JSON.stringify(where ?? {})
    const standing = Object.entries(row.source.unless).flatMap(([name, sql]) =>
      named.includes(`"${name}":`) ? [] : [sql(row.alias)],
    )
    return [...standing, ...this.filter(row, where)]
  }

  /** `exists` over a related source, with that source's own row conditions and filters. */
  exists(target: Source, given: Arguments, on: (child: string) => string, where: unknown): string {
    const row = this.row(target, given)
    const { from, where: standing } = this.table(row)
    return `exists (select from ${from}${whereSql([...standing, on(row.alias), ...this.filter(row, where)])})`
  }

  /** The condition, null wherever one of the fields it tells about is hidden from the viewer. */
  private gate(row: Row, reads: readonly string[], condition: string): string {
    return reads.reduce((sql, field) => {
      const rule = row.source.policy.fields[field]
      if (!rule) throw unknownName(field)
      return gated(sql, rule, this.viewer, row, this.bind)
    }, condition)
  }

  private call(type: GraphQLObjectType, key: string, nodes: readonly FieldNode[]): FieldCall {
    const [node] = nodes
    const definition = node && type.getFields()[node.name.value]
    if (!node || !definition) throw unknownName(key)
    return {
      name: node.name.value,
      key,
      args: getArgumentValues(definition, node, this.document.variables as Record<string, unknown>),
      selections: nodes.flatMap((n) => (n.selectionSet ? [n.selectionSet] : [])),
      type: definition.type,
    }
  }

  private field(row: Row, call: FieldCall): string {
    const rule = row.source.policy.fields[call.name]
    const read = row.source.fields.get(call.name)
    if (!rule || !read || !mayName(row.source, [call.name], this.viewer)) throw unknownName(call.name)
    if (read.kind === 'value') return visible(read.sql(row.alias), rule, this.viewer, row, this.bind)
    return visible(this.related(row, call, read), rule, this.viewer, row, this.bind)
  }

  private related(row: Row, call: FieldCall, read: Exclude<ReadField, { kind: 'value' }>): string {
    if (read.kind === 'computed') return read.compile(this, row, call)
    const child = this.row(read.target(), read.open?.(row.given, call.args) ?? {})
    if (read.kind === 'one') return this.one(child, call, [read.on(child.alias, row.alias)])
    const on = read.on(child.alias, row.alias, call.args)
    if (read.kind === 'connection') return this.connection(child, call, [on])
    return this.list(child, call, [on], read.sort?.(child.alias) ?? `${child.alias}.id`)
  }
}
