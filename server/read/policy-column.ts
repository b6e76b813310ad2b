import { type FieldRule, LEVELS, type Level, type Mask, opens } from '../access/policy.ts'
import type { Grant, Viewer } from '../access/viewer.ts'
import type { Row, Source } from './source.ts'

const MASKS: Record<Mask, (value: string) => string> = {
  PHONE: (value) =>
    `case when ${value} is null then null else left(${value}, 2) || repeat('x', greatest(length(${value}) - 4, 3)) || right(${value}, 2) end`,
  EMAIL: (value) =>
    `case when ${value} is null then null else left(${value}, 1) || 'xxx@' || coalesce(nullif(split_part(${value}, '@', 2), ''), 'xxx') end`,
  TEXT: (value) => `case when ${value} is null then null else left(${value}, 1) || 'xxx' end`,
}

const higher = (a: Level, b: Level): Level => (LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b)

/** The best level a viewer has on a field anywhere: what its schema may name at all. */
export function bestLevel(rule: FieldRule, viewer: Viewer): Level {
  return viewer.grants.reduce<Level>(
    (best, { role }) => higher(best, higher(rule.reach[role].own, rule.reach[role].elsewhere)),
    'HIDDEN',
  )
}

/** Whether a viewer may name all these fields at all: its roles see them, and its scopes open both ends of a relation. */
export function mayName(source: Source, fields: readonly string[], viewer: Viewer): boolean {
  return (
    opens(viewer, source.policy) &&
    fields.every((field) => {
      const rule = source.policy.fields[field]
      const read = source.fields.get(field)
      const closed = read !== undefined && 'target' in read && !opens(viewer, read.target().policy)
      return rule !== undefined && bestLevel(rule, viewer) !== 'HIDDEN' && !closed
    })
  )
}

/**
 * The only SQL by which a viewer may mention a value: the value itself, a masked one, or null where it is hidden or only
 * its presence may be known. One expression for select, filter, order, group and aggregate, so a value that may not be
 * seen behaves as null everywhere. `bind` adds a parameter.
 */
export function visible(
  sql: string,
  rule: FieldRule,
  viewer: Viewer,
  row: Row,
  bind: (value: unknown) => string,
): string {
  const levels = levelsOf(rule, viewer)
  const whole = shown(sql, levels.elsewhere, rule.mask)
  const better = [...levels.own].filter(([level]) => LEVELS.indexOf(level) > LEVELS.indexOf(levels.elsewhere))
  if (better.length === 0) return whole
  const cases = better
    .sort(([a], [b]) => LEVELS.indexOf(b) - LEVELS.indexOf(a))
    .map(([level, grants]) => `when ${inArea(grants, row, bind)} then ${shown(sql, level, rule.mask)}`)
  return `(case ${cases.join(' ')} else ${whole} end)`
}

/**
 * A condition that tells about a field, as this viewer may know it: null on the rows where the field is hidden. Values
 * inside it come from `visible`, so where it is masked it speaks of masked values.
 */
export function gated(
  condition: string,
  rule: FieldRule,
  viewer: Viewer,
  row: Row,
  bind: (value: unknown) => string,
): string {
  const levels = levelsOf(rule, viewer)
  if (levels.elsewhere !== 'HIDDEN') return condition
  const grants = [...levels.own].filter(([level]) => level !== 'HIDDEN').flatMap(([, list]) => list)
  return grants.length === 0
    ? 'null::boolean'
    : `(case when ${inArea(grants, row, bind)} then ${condition} end)`
}

function levelsOf(rule: FieldRule, viewer: Viewer): { elsewhere: Level; own: Map<Level, Grant[]> } {
  const own = new Map<Level, Grant[]>()
  let elsewhere: Level = 'HIDDEN'
  for (const grant of viewer.grants) {
    const reach = rule.reach[grant.role]
    elsewhere = higher(elsewhere, reach.elsewhere)
    if (grant.areaId !== null) own.set(reach.own, [...(own.get(reach.own) ?? []), grant])
    else if (reach.own === reach.elsewhere) elsewhere = higher(elsewhere, reach.own)
  }
  return { elsewhere, own }
}

function shown(sql: string, level: Level, mask: Mask | null): string {
  if (level === 'VALUE') return sql
  if (level === 'MASKED') return MASKS[mask ?? 'TEXT'](sql)
  return 'null'
}

const AREA = { PROVINCE_OFFICER: 'province', DISTRICT_OFFICER: 'district', LAO_STAFF: 'lao' } as const

/** Narrows a district to the types of LAO it takes in; what is of no LAO is not narrowed. */
function ofTypes({ laoTypes }: Grant, row: Row, bind: (value: unknown) => string): string {
  const lao = row.source.area.lao?.(row.alias)
  if (laoTypes === undefined || lao === undefined) return ''
  const types = `${bind(laoTypes)}::text[]`
  return ` and (${lao} is null or exists (select from lao t where t.id = ${lao} and t.type = any(${types})))`
}

function inArea(grants: readonly Grant[], row: Row, bind: (value: unknown) => string): string {
  const tests = grants.flatMap((grant) => {
    const kind = grant.role in AREA ? AREA[grant.role as keyof typeof AREA] : undefined
    const place = kind && row.source.area[kind]
    return place ? [`${place(row.alias)} = ${bind(grant.areaId)}::uuid${ofTypes(grant, row, bind)}`] : []
  })
  return tests.length > 0 ? `(${tests.join(' or ')})` : 'false'
}
