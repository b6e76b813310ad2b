import type { FieldCall, Statement } from '../../read/source.ts'
import { literal, namedType, unknownName } from '../../read/sql-text.ts'
import { countsInto } from '../obligations/moved.ts'
import { type Figure, FigureEnum } from '../words.ts'

const FIGURES = Object.keys(FigureEnum) as Figure[]

/** A row a group with what each figure gained and lost from `then` to `now`, both relations of what is counted. */
export function movedRows(
  now: string,
  then: string,
  keys: readonly string[],
  holds: ((unit: string) => string) | undefined,
): string {
  const grouped = keys.map((key) => `u.${key}`)
  const standing = (row: string) =>
    FIGURES.map((figure) => `${countsInto(figure, row)} counts_${figure}`).join(', ')
  const counts = FIGURES.flatMap((figure) => [
    `count(*) filter (where u.counts_${figure} and not b.counts_${figure}) gained_${figure}`,
    `count(*) filter (where b.counts_${figure} and not u.counts_${figure}) lost_${figure}`,
  ])
  // Each side is worked out once, and then they meet by a hash: planned together, one side is asked row by row.
  return `(with u as materialized (select ${['u.id', ...grouped, standing('u')].join(', ')} from ${now} u${holds ? ` where ${holds('u')}` : ''}),
b as materialized (select b.id, ${standing('b')} from ${then} b)
select ${[...grouped, ...counts].join(', ')} from u join b using (id)${grouped.length > 0 ? ` group by ${grouped.join(', ')}` : ''})`
}

/** The JSON of `moved` from such a row. */
export function movedBody(statement: Statement, call: FieldCall, alias: string): string {
  const objects = FIGURES.map((figure) =>
    statement.parts(namedType(call.type), call.selections, (part) => {
      if (part.name === 'figure') return literal(figure)
      if (part.name !== 'gained' && part.name !== 'lost') throw unknownName(part.name)
      return `coalesce(${alias}.${part.name}_${figure}, 0)`
    }),
  )
  return `json_build_array(${objects.join(', ')})`
}
