import type { Facts } from './facts.ts'
import { ROLLUP_COUNTS } from './floor-tables.ts'

/** The same question twice: to us as GraphQL, to the floor as one hand-written statement that answers with the whole `data`. */
export interface Workload {
  readonly id: string
  readonly title: string
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly sql: string
  readonly values: readonly unknown[]
}

const W1 = `query Nested($code: String!) { province(code: $code) { code nameTh laos(first: 1000) { nodes { id code fullNameTh
  assistanceCentre { id name addressNo postcode recordedBy orderNumber
    signInstallation { id status position installedOn photos { id width height } } } } } } }`
const W1_SQL = `select json_build_object('province', (select json_build_object('code', p.code, 'nameTh', p.name_th, 'laos',
  json_build_object('nodes', (select coalesce(json_agg(json_build_object('id', 'lao_' || l.id, 'code', l.code, 'fullNameTh', l.full_name_th,
    'assistanceCentre', (select json_build_object('id', 'centre_' || c.id, 'name', c.name, 'addressNo', c.address_no, 'postcode', c.postcode,
      'recordedBy', c.recorded_by, 'orderNumber', c.order_number,
      'signInstallation', (select json_build_object('id', 'sign_' || s.id, 'status', s.status, 'position', s.position, 'installedOn', s.installed_on,
        'photos', (select coalesce(json_agg(json_build_object('id', 'photo_' || f.id, 'width', f.width, 'height', f.height)
          order by f.created_at, f.id), '[]') from photo f where f.sign_id = s.id and f.deleted_at is null))
        from sign_installation s where s.centre_id = c.id and s.deleted_at is null and s.removed_on is null limit 1))
      from centre c where c.lao_id = l.id and c.deleted_at is null limit 1))
    order by l.name_th collate "th-x-icu" nulls last, l.id), '[]')
  from lao l where l.province_id = p.id and l.ended_on is null))) from province p where p.code = $1)) answer`

const W2 = `query Rollup($round: String!) { completeness(round: $round, kind: ASSISTANCE, item: BASIC, groupBy: PROVINCE) {
  key labelTh labelEn ${ROLLUP_COUNTS.join(' ')} } }`
const W2_SQL = `select json_build_object('completeness', (select json_agg(json_build_object('key', key, 'labelTh', label_th, 'labelEn', label_en,
  ${ROLLUP_COUNTS.map((name) => `'${name}', "${name}"`).join(', ')}) order by position) from bench_rollup)) answer`

const W3 = `query Page($after: String, $where: CentreFilter) { centres(first: 25, after: $after, orderBy: [{ field: NAME }], where: $where) {
  totalCount pageInfo { hasNextPage endCursor } nodes { id name email updatedAt
    lao { id code fullNameTh province { code nameTh } } signInstallation { id status installedOn } } } }`
const W3_WHERE = {
  kind: 'ASSISTANCE',
  lao: { type: ['SAO', 'SUBDISTRICT_MUNICIPALITY'] },
  signInstallation: { status: 'INSTALLED' },
}
const MATCHING = `from centre c join lao l on l.id = c.lao_id where c.deleted_at is null and c.kind = 'ASSISTANCE' and l.type in ('SAO', 'SUBDISTRICT_MUNICIPALITY')
  and exists (select from sign_installation s where s.centre_id = c.id and s.deleted_at is null and s.removed_on is null and s.status = 'INSTALLED')`
const W3_SQL = `with page as (select c.id, c.name, c.email, c.updated_at, l.id lao_id, l.code, l.full_name_th, l.province_id
  ${MATCHING} and ($1::uuid is null or (c.name collate "th-x-icu", c.id) > ((select a.name from centre a where a.id = $1) collate "th-x-icu", $1))
  order by c.name collate "th-x-icu", c.id limit 26),
shown as (select *, row_number() over (order by name collate "th-x-icu", id) n from page limit 25)
select json_build_object('centres', json_build_object('totalCount', (select count(*) ${MATCHING}),
  'pageInfo', json_build_object('hasNextPage', (select count(*) from page) > 25, 'endCursor', (select 'centre_' || id from shown order by n desc limit 1)),
  'nodes', (select json_agg(json_build_object('id', 'centre_' || x.id, 'name', x.name, 'email', x.email, 'updatedAt', x.updated_at,
    'lao', json_build_object('id', 'lao_' || x.lao_id, 'code', x.code, 'fullNameTh', x.full_name_th,
      'province', (select json_build_object('code', p.code, 'nameTh', p.name_th) from province p where p.id = x.province_id)),
    'signInstallation', (select json_build_object('id', 'sign_' || s.id, 'status', s.status, 'installedOn', s.installed_on)
      from sign_installation s where s.centre_id = x.id and s.deleted_at is null and s.removed_on is null limit 1)) order by n) from shown x))) answer`

/** The reads. `facts.cursor` is where the third page of W3 begins. */
export function workloads(facts: Facts): Workload[] {
  const page = (id: string, title: string, cursor: string | null): Workload => ({
    id,
    title,
    query: W3,
    variables: { where: W3_WHERE, after: cursor && `centre_${cursor}` },
    sql: W3_SQL,
    values: [cursor],
  })
  return [
    {
      id: 'W1',
      title: 'a province → LAOs → centres → signs → photos',
      query: W1,
      variables: { code: facts.province.code },
      sql: W1_SQL,
      values: [facts.province.code],
    },
    {
      id: 'W2',
      title: 'all provinces with eight counts; floor: a table of as many rows',
      query: W2,
      variables: { round: facts.round },
      sql: W2_SQL,
      values: [],
    },
    page('W3', '25 centres, three tables filtered, Thai order, total', null),
    page('W3c', 'its third page, by cursor', facts.cursor),
  ]
}

/** W7: the whole tree. */
export const COUNTRY = W1.replace('query Nested($code: String!) { province(code: $code)', '{ provinces')
export const COUNTRY_SQL = W1_SQL.replace(
  "select json_build_object('province', (select json_build_object(",
  "select json_build_object('provinces', (select json_agg(json_build_object(",
).replace('from province p where p.code = $1)) answer', 'order by p.code) from province p)) answer')
