import type pg from 'pg'
import type { FieldRule, Level } from '../../../server/access/policy.ts'
import type { Grant, Viewer } from '../../../server/access/viewer.ts'
import { sourceOf } from '../../../server/read/source.ts'
import { type Guarded, guardedColumns } from './hidden-columns.ts'

/**
 * Changes, in this database, everything that the viewer may not see, and nothing else: texts, dates and numbers become
 * others, a masked text becomes another with the same mask, and of rows nothing may be known of some are gone or added. Triggers are off, so
 * nothing public follows.
 * @returns how many values and rows were changed
 */
export async function changeWhatIsHidden(pool: pg.Pool, viewer: Viewer): Promise<number> {
  let changed = 0
  const client = await pool.connect()
  const run = async (sql: string) => {
    changed += (await client.query(sql)).rowCount ?? 0
  }
  try {
    await client.query("set session_replication_role = 'replica'")
    for (const sql of rowsFor(viewer)) await run(sql)
    for (const guarded of await guardedColumns(pool))
      for (const level of ['HIDDEN', 'PRESENCE', 'MASKED'] as const)
        await run(changeOf(guarded, viewer, level))
    return changed
  } finally {
    await client.query("set session_replication_role = 'origin'")
    client.release()
  }
}

function changeOf({ table, column, type, rule, places }: Guarded, viewer: Viewer, level: Level): string {
  const own = table === 'account' || table === 'partner_token' ? `and t.id <> '${viewer.id}'` : ''
  const key = table === 'obligation_expectation' ? 'obligation_id' : 'id'
  return `update ${table} t set ${column} = ${other(`t.${column}`, column, type, level, `t.${key}`)}
    from (${places}) place
    where place.id = t.${key} and t.${column} is not null and (${rowsAt(rule, viewer.grants, level)}) ${own}`
}

/** Another value of the same kind; null and not null stay what they are. */
function other(value: string, column: string, type: string, level: Level, id: string): string {
  if (type === 'date') return `${value} + 1`
  if (type.startsWith('timestamp')) return `${value} + interval '1 second'`
  if (type === 'boolean') return `not ${value}`
  if (/^(integer|bigint|double|numeric)/.test(type)) return `${value} + 1`
  if (type === 'ARRAY' || type === 'uuid') return value
  if (column === 'role') return `case ${value} when 'OFFICER' then 'COORDINATOR' else 'OFFICER' end`
  if (column === 'public_id') return `left(md5(${id}::text), 10)`
  if (level !== 'MASKED') return `'hidden ' || md5(${id}::text || '${column}')`
  if (column === 'mobile')
    return `left(${value}, 2) || repeat('7', greatest(length(${value}) - 4, 0)) || right(${value}, 2)`
  if (column === 'email') return `left(${value}, 1) || 'zzzz@' || split_part(${value}, '@', 2)`
  return `left(${value}, 1) || 'zzzzz'`
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

/** Rows whose very number is hidden: people and deleted centres of other areas, changes of theirs, and what administrators look at. */
function rowsFor({ grants }: Viewer): string[] {
  const hidden = (noun: string, field: string) => {
    const rule = sourceOf(noun)?.policy.fields[field]
    if (!rule) throw new Error(`${noun}.${field} has no line`)
    return rowsAt(rule, grants, 'HIDDEN')
  }
  const centres = (condition: string) =>
    `(select centre_id from (select centre_id, province_id, seat_district_id district_id, lao_id from centre_place) place where ${condition})`
  const nowhere = '(select null::uuid province_id, null::uuid district_id, null::uuid lao_id) place'
  const deleted = `${hidden('Lao', 'deletedCentres')} and ${hidden('JointSlot', 'deletedCentres')}`
  return [
    // Older than the centre: when something was last recorded is public.
    `insert into centre_person (centre_id, role, name, created_at, updated_at)
       select id, 'OFFICER', 'hidden', created_at, created_at from centre where id in ${centres(hidden('Centre', 'people'))}`,
    `insert into order_document (centre_id, file_name, sha256, content_type, bytes, pages, storage_key, created_at, updated_at)
       select id, 'hidden.pdf', md5(id::text) || md5(id::text), 'application/pdf', 1, 1, 'hidden', created_at, created_at
       from centre where id in ${centres(hidden('Centre', 'orderDocuments'))}`,
    `delete from change where seq % 2 = 0 and centre_id in ${centres(hidden('Change', 'actor'))}`,
    `delete from centre where deleted_at is not null and id in ${centres(deleted)}`,
    `delete from sign_in_event using ${nowhere} where ${hidden('SignInEvent', 'id')}`,
    `delete from private_reveal using ${nowhere} where ${hidden('PrivateReveal', 'id')}`,
  ]
}
