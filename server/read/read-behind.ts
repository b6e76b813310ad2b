import { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import type { Viewer } from '../access/viewer.ts'
import { InvalidInput } from '../errors.ts'
import { Compiler } from './compiler.ts'
import type { Source } from './source.ts'
import { whereSql } from './sql-text.ts'

const NO_DOCUMENT = { schema: new GraphQLSchema({}), fragments: {}, variables: {} }

/**
 * What stands behind a field and is no field itself, such as where the bytes are that a path leads to: the named columns
 * of one row of which `condition` holds, to those who may read the field there, by the same expression as in a read of it. Null for anybody else
 * as for a row that does not exist.
 */
export async function readBehind<Column extends string>(
  { viewer, pool }: { readonly viewer: Viewer; readonly pool: pg.Pool },
  source: Source,
  field: string,
  uuid: string,
  columns: readonly Column[],
  condition: (alias: string) => string,
): Promise<Record<Column, unknown> | null> {
  const compiler = new Compiler(viewer, NO_DOCUMENT)
  const row = compiler.row(source)
  try {
    const { from, where } = compiler.table(row)
    const conditions = [
      ...where,
      `${row.alias}.id = ${compiler.bind(uuid)}::uuid`,
      `${compiler.column(row, field)} is not null`,
      condition(row.alias),
    ]
    const text = `select ${columns.map((name) => `${row.alias}.${name}`).join(', ')} from ${from}${whereSql(conditions)}`
    const { rows } = await pool.query<Record<Column, unknown>>(text, compiler.parameters)
    return rows[0] ?? null
  } catch (error) {
    // A field that the viewer may never name is as absent as a row that does not exist.
    if (error instanceof InvalidInput) return null
    throw error
  }
}
