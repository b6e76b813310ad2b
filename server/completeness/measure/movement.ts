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
  const counts = FIGURES.flatMap((figure) => {
    const here = countsInto(figure, 'u')
    const there = countsInto(figure, 'b')
    return [
      `count(*) filter (where ${here} and not ${there}) gained_${figure}`,
      `count(*) filter (where ${there} and not ${here}) lost_${figure}`,
    ]
  })
  return `(select ${[...grouped, ...counts].join(', ')} from ${now} u join ${then} b using (id)
${holds ? `where ${holds('u')}` : ''}${grouped.length > 0 ? ` group by ${grouped.join(', ')}` : ''})`
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
