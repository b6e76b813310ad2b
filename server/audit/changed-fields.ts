import { isAudited } from '../access/policy.ts'
import { visible } from '../read/policy-column.ts'
import { revealMark } from '../read/reveals.ts'
import { allSources, type FieldCall, type Row, type Source, type Statement } from '../read/source.ts'
import { literal, namedType, unknownName } from '../read/sql-text.ts'
import { placeNameSql } from './place-names.ts'

/** Every noun with a history, by the table that keeps its records; each says so itself, as audit knows no noun above it. */
export const changedNouns = (): readonly (readonly [table: string, source: Source])[] =>
  allSources().flatMap((source) => (source.history === null ? [] : [[source.history, source] as const]))

/** Columns that the API names otherwise than by their own name in camel case. */
const RENAMED: Readonly<Record<string, string>> = {
  lao_id: 'lao',
  slot_id: 'slot',
  district_id: 'district',
  province_id: 'province',
  host_lao_id: 'hostLao',
  successor_id: 'successor',
  valid: 'from',
}

/**
 * The fields of one change as JSON, redacted by the policy of the changed noun with the reader's present rights: the same
 * expression as in a read of the record, so history tells nobody more than the record does. A column without a field in
 * the API is nobody's.
 */
export function changedFieldsSql(statement: Statement, row: Row, call: FieldCall): string {
  const audited = changedNouns().some(([, { policy }]) =>
    Object.values(policy.fields).some((rule) => isAudited(statement.viewer, rule)),
  )
  let values = false
  const parts = (key: string) =>
    statement.parts(
      namedType(call.type),
      call.selections,
      (part) => {
        if (part.name === 'field') return `x.${key}`
        values = true
        if (part.name === 'from') return 'x.before'
        if (part.name === 'to') return 'x.after'
        const name = placeNameSql(part.name, 'x.field')
        if (name !== null) return name
        throw unknownName(part.name)
      },
      () => {
        if (!audited || !values) return []
        statement.reveals = true
        return [historyMark(row)]
      },
    )
  const nouns = changedNouns().map(([table, source]) => {
    const known = [...source.fields.keys()].filter((field) => source.policy.fields[field])
    const fields = known.map((field) => {
      const rule = source.policy.fields[field]
      if (!rule) throw unknownName(field)
      const place: Row = { ...row, source: row.source }
      const show = (side: string) =>
        visible(`(e.value ->> '${side}')`, rule, statement.viewer, place, (v) => statement.bind(v))
      const revealed = isAudited(statement.viewer, rule) ? literal(source.name) : 'null'
      return `when ${literal(columnOf(field))} then array[${literal(field)}, ${show('from')}, ${show('to')}, ${revealed}]`
    })
    return `when ${literal(table)} then case e.key ${fields.join(' ')} end`
  })
  return `(select coalesce(json_agg(${parts('field')} order by x.field) filter (where x.before is not null or x.after is not null), '[]')
  from (select y.shown[1] field, y.shown[2] before, y.shown[3] after, y.shown[4] revealed
    from jsonb_each(${row.alias}.fields) e
    cross join lateral (select case ${row.alias}.noun ${nouns.join('\n')} end shown) y) x)`
}

/** A private value of the past, shown in clear, is revealed like one of the present. */
function historyMark({ alias }: Row): string {
  return revealMark('x.revealed', `${alias}.record_id`, [`case when x.revealed is not null then x.field end`])
}

/** The column of a field, as the history keeps it. */
export function columnOf(field: string): string {
  const renamed = Object.entries(RENAMED).find(([, name]) => name === field)
  return renamed?.[0] ?? field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
