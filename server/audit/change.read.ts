import { hasRole } from '../access/viewer.ts'
import { splitGlobalId } from '../read/global-id.ts'
import { sortBySql } from '../read/sort.ts'
import { columns, defineSource, idOf, reading, type Source, value } from '../read/source.ts'
import { changedFieldPolicy, changePolicy } from './change.policy.ts'
import { changedFieldsSql, changedNouns } from './changed-fields.ts'

const byNoun = (a: string, say: (source: Source) => string) =>
  `case ${a}.noun ${changedNouns()
    .map(([table, source]) => `when '${table}' then '${say(source)}'`)
    .join(' ')} end`

defineSource({
  name: 'ChangedField',
  policy: changedFieldPolicy,
  from: 'change',
  fields: columns('field', 'from', 'to', 'from_name_th', 'from_name_en', 'to_name_th', 'to_name_en'),
})

/** In the district, and of a type of LAO that it takes in. */
function inDistrict(
  a: string,
  district: string | null,
  laoTypes: readonly string[] | undefined,
  bind: (value: unknown) => string,
): string {
  const there = `${a}.district_id = ${bind(district)}::uuid`
  if (laoTypes === undefined) return there
  const types = `${bind(laoTypes)}::text[]`
  return `(${there} and (${a}.lao_id is null or exists (select from lao t where t.id = ${a}.lao_id and t.type = any(${types}))))`
}

/** Changes of records; where a change lies is where its record lies now. Officers see those of their own area only. */
export const changeSource = defineSource({
  name: 'Change',
  policy: changePolicy,
  from: `(select x.*, uuid_of_change(x.seq) id, coalesce(p.province_id, l.province_id, s.province_id) province_id,
    coalesce(p.seat_district_id, l.district_id, s.district_id) district_id, coalesce(p.lao_id, l.id) lao_id
  from change x
  left join centre_place p on p.centre_id = x.centre_id
  left join lao l on x.noun = 'lao' and l.id = x.record_id
  left join joint_slot s on x.noun = 'joint_slot' and s.id = x.record_id)`,
  rows: (a, statement) => {
    const known = `${a}.noun in (${changedNouns()
      .map(([table]) => `'${table}'`)
      .join(', ')})`
    if (hasRole(statement.viewer, 'DLA_ADMIN', 'DLA_EDITOR', 'DLA_ANALYST')) return [known]
    const own = statement.viewer.grants.flatMap(({ role, areaId, laoTypes }) => {
      if (role === 'PROVINCE_OFFICER') return [`${a}.province_id = ${statement.bind(areaId)}::uuid`]
      if (role === 'DISTRICT_OFFICER') return [inDistrict(a, areaId, laoTypes, statement.bind)]
      if (role === 'LAO_STAFF') return [`${a}.lao_id = ${statement.bind(areaId)}::uuid`]
      return []
    })
    return [known, own.length > 0 ? `(${own.join(' or ')})` : 'false']
  },
  area: {
    province: (a) => `${a}.province_id`,
    district: (a) => `${a}.district_id`,
    lao: (a) => `${a}.lao_id`,
  },
  fields: {
    id: idOf('change'),
    ...columns('at', 'action', 'actor', 'actor_id', 'on_behalf_of', 'reason', 'request_id'),
    noun: value((a) => byNoun(a, ({ name }) => name)),
    recordId: value((a) => `${byNoun(a, ({ prefix }) => `${prefix}_`)} || ${a}.record_id`),
    fields: { kind: 'computed', compile: (statement, row, call) => changedFieldsSql(statement, row, call) },
  },
  filters: {
    record: reading(
      ['recordId'],
      (statement, row, id: string) =>
        `${row.alias}.record_id = ${statement.bind(splitGlobalId(id)?.uuid ?? null)}::uuid`,
    ),
    centre: reading(
      ['recordId'],
      (statement, row, id: string) =>
        `${row.alias}.centre_id = ${statement.bind(splitGlobalId(id)?.uuid ?? null)}::uuid`,
    ),
    after: reading(
      ['at'],
      (statement, row, at: string) => `${row.alias}.at >= ${statement.bind(at)}::timestamptz`,
    ),
    before: reading(
      ['at'],
      (statement, row, at: string) => `${row.alias}.at < ${statement.bind(at)}::timestamptz`,
    ),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-${a}.seq`) },
  defaultSort: ['LATEST'],
})
