import type pg from 'pg'
import type { FieldRule, Level } from '../../server/access/policy.ts'
import type { Grant, Viewer } from '../../server/access/viewer.ts'
import { allSources, type Source } from '../../server/read/source.ts'

/** The tables that hold guarded values, with the SQL that says where a row `x` lies. */
const PLACES: Readonly<Record<string, string>> = {
  Centre: `select x.id, p.province_id, p.seat_district_id district_id, p.lao_id from centre x join centre_place p on p.centre_id = x.id`,
  CentrePerson: `select x.id, p.province_id, p.seat_district_id district_id, p.lao_id
    from centre_person x join centre_place p on p.centre_id = x.centre_id`,
  SignInstallation: `select x.id, p.province_id, p.seat_district_id district_id, p.lao_id
    from sign_installation x join centre_place p on p.centre_id = x.centre_id`,
  JointSlot: `select x.id, x.province_id, x.district_id, null::uuid lao_id from joint_slot x`,
  Issue: `select x.id, o.province_id, o.district_id, o.lao_id from issue x join obligation o on o.id = x.obligation_id`,
}
const TABLES: Readonly<Record<string, string>> = {
  Centre: 'centre',
  CentrePerson: 'centre_person',
  SignInstallation: 'sign_installation',
  JointSlot: 'joint_slot',
  Issue: 'issue',
}

export interface Guarded {
  readonly noun: string
  readonly field: string
  readonly column: string
}

/** Every stored text or date that some role may not see everywhere, from the policies. */
export function guardedFields(): Guarded[] {
  return allSources().flatMap((source: Source) => {
    const table = TABLES[source.name]
    if (!table) return []
    return Object.entries(source.policy.fields).flatMap(([field, rule]) => {
      const read = source.fields.get(field)
      const shownToAll = Object.values(rule.reach).every((r) => r.own === 'VALUE' && r.elsewhere === 'VALUE')
      if (shownToAll || read?.kind !== 'value') return []
      return [{ noun: source.name, field, column: field.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`) }]
    })
  })
}

/**
 * Changes, in this database, every guarded value that the viewer may not see, and nothing else: texts, dates and booleans
 * become others, a masked text becomes another with the same mask. Triggers are off, so nothing public follows.
 * @returns how many values were changed
 */
export async function changeWhatIsHidden(pool: pg.Pool, viewer: Viewer): Promise<number> {
  let changed = 0
  const client = await pool.connect()
  try {
    await client.query("set session_replication_role = 'replica'")
    for (const { noun, field, column } of guardedFields()) {
      const source = allSources().find((s) => s.name === noun)
      const rule = source?.policy.fields[field]
      if (!rule) continue
      for (const level of ['HIDDEN', 'PRESENCE', 'MASKED'] as const) {
        const result = await client.query(
          `update ${TABLES[noun]} t set ${column} = ${other(column, level)}
           from (${PLACES[noun]}) place where place.id = t.id and t.${column} is not null and (${rowsAt(rule, viewer.grants, level)})`,
        )
        changed += result.rowCount ?? 0
      }
    }
    return changed
  } finally {
    await client.query("set session_replication_role = 'origin'")
    client.release()
  }
}

const DATES = ['order_date']
const BOOLEANS = ['on_behalf']

/** Another value of the same kind; null and not null stay what they are. */
function other(column: string, level: Level): string {
  if (DATES.includes(column)) return `t.${column} + 1`
  if (BOOLEANS.includes(column)) return `not t.${column}`
  if (column === 'role') return `case t.role when 'OFFICER' then 'COORDINATOR' else 'OFFICER' end`
  if (level !== 'MASKED') return `'hidden ' || md5(t.id::text || '${column}')`
  if (column === 'mobile')
    return `left(t.mobile, 2) || repeat('7', greatest(length(t.mobile) - 4, 0)) || right(t.mobile, 2)`
  if (column === 'email') return `left(t.email, 1) || 'zzzz@' || split_part(t.email, '@', 2)`
  return `left(t.${column}, 1) || 'zzzzz'`
}

/** Rows of `place` on which the viewer has exactly this level, by the policy and independently of the door. */
function rowsAt(rule: FieldRule, grants: readonly Grant[], level: Level): string {
  const rank = (l: Level) => ['HIDDEN', 'PRESENCE', 'MASKED', 'VALUE'].indexOf(l)
  const levels = grants.map(({ role, areaId }) => {
    const { own, elsewhere } = rule.reach[role]
    const column = { PROVINCE_OFFICER: 'province_id', DISTRICT_OFFICER: 'district_id', LAO_STAFF: 'lao_id' }[
      role as string
    ]
    if (!column || areaId === null) return String(column ? rank(elsewhere) : rank(own))
    return `(case when place.${column} = '${areaId}' then ${rank(own)} else ${rank(elsewhere)} end)`
  })
  return `greatest(0, ${levels.length > 0 ? levels.join(', ') : '0'}) = ${rank(level)}`
}
