import type { FieldCall, Row, Statement } from '../../read/source.ts'
import { namedType } from '../../read/sql-text.ts'

/** The numbers of a centre as a JSON array of what is asked of each. */
export function phonesSql(statement: Statement, row: Row, call: FieldCall): string {
  const phone = statement.parts(
    namedType(call.type),
    call.selections,
    (part) => `phone.value -> '${part.name}'`,
  )
  return `(select coalesce(json_agg(${phone} order by phone.ordinality), '[]')
  from jsonb_array_elements(${row.alias}.phones) with ordinality phone)`
}
