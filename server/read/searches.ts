import { MOST_REVEALED } from './reveals.ts'
import type { Arguments, Source, Statement } from './source.ts'
import { literal, whereSql } from './sql-text.ts'

/** One condition on private values of a source, asked by somebody whose reading of them is written down. */
export interface Search {
  readonly source: Source
  readonly given: Arguments
  /** The private fields it tells about. */
  readonly fields: readonly string[]
  readonly where: Arguments
}

/** The records a search found, as a JSON list of reveals; one more than may be revealed is as good as all. */
export function foundBy(statement: Statement, { source, given, fields, where }: Search): string {
  const row = statement.row(source, given)
  const { from, where: rows } = statement.table(row)
  const conditions = whereSql([...rows, ...statement.filter(row, where)])
  const names = `json_build_array(${fields.map(literal).join(', ')})`
  return `(select coalesce(json_agg(json_build_object('noun', ${literal(source.name)}, 'id', f.id, 'fields', ${names})), '[]')
    from (select ${row.alias}.id from ${from}${conditions} limit ${MOST_REVEALED + 1}) f)`
}
