import { sortBy, sortBySql, thai } from '../../read/sort.ts'
import {
  column,
  columns,
  defineSource,
  extendSource,
  idOf,
  reading,
  subjectIn,
  value,
} from '../../read/source.ts'
import { code, inList, likePattern } from '../../read/where.ts'
import { districtSource } from '../district/district.read.ts'
import { provinceSource } from '../province/province.read.ts'
import { laoPolicy } from './lao.policy.ts'
import { laoVersionPolicy } from './lao-version.policy.ts'

export const laoVersionSource = defineSource({
  name: 'LaoVersion',
  policy: laoVersionPolicy,
  from: 'lao_version',
  fields: {
    ...columns('code', 'type', 'name_th'),
    fullNameTh: value((a) => `lao_full_name(${a}.type, ${a}.name_th)`),
    from: value((a) => `lower(${a}.valid)`),
    to: value((a) => `upper(${a}.valid)`),
    district: { kind: 'one', target: () => districtSource, on: (d, v) => `${d}.id = ${v}.district_id` },
  },
})

export const laoSource = defineSource({
  name: 'Lao',
  policy: laoPolicy,
  history: 'lao',
  from: 'lao',
  area: { province: (a) => `${a}.province_id`, district: (a) => `${a}.district_id`, lao: (a) => `${a}.id` },
  fields: {
    id: idOf('lao'),
    ...columns('code', 'type', 'name_th', 'name_en', 'full_name_th', 'short_name_th'),
    ...columns('address_no', 'moo', 'postcode', 'area_km2', 'lat', 'lon', 'website'),
    ...columns('active_from', 'ended_on', 'version'),
    province: { kind: 'one', target: () => provinceSource, on: (p, l) => `${p}.id = ${l}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, l) => `${d}.id = ${l}.district_id` },
    successor: { kind: 'one', target: () => laoSource, on: (s, l) => `${s}.id = ${l}.successor_id` },
    versions: {
      kind: 'list',
      target: () => laoVersionSource,
      on: (v, l) => `${v}.lao_id = ${l}.id`,
      sort: (v) => `${v}.valid`,
    },
    endReason: column('end_reason'),
  },
  filters: {
    search: reading(
      ['fullNameTh', 'shortNameTh', 'code', 'district', 'province'],
      (statement, row, text: string) => laoSearch(statement.bind, row.alias, text),
    ),
    province: code('province', (a) => `${a}.province_id`),
    district: code('district', (a) => `${a}.district_id`),
    region: reading(
      ['province'],
      (statement, row, region: string) =>
        `${row.alias}.province_id in (select id from province where region_code = ${statement.bind(region)})`,
    ),
    type: inList('type'),
    code: inList('code'),
    ended: reading(
      ['endedOn'],
      (_, row, ended: boolean) => `${row.alias}.ended_on is ${ended ? 'not null' : 'null'}`,
    ),
  },
  sorts: {
    NAME: thai('nameTh'),
    CODE: sortBy('code'),
    TYPE: sortBySql(
      ['type'],
      (a) =>
        `array_position(array['PAO', 'CITY', 'TOWN', 'SUBDISTRICT_MUNICIPALITY', 'SAO', 'SPECIAL'], ${a}.type)`,
    ),
    PROVINCE: sortBySql(
      ['province'],
      (a) => `(select p.name_th from province p where p.id = ${a}.province_id) collate "th-x-icu"`,
    ),
  },
  unless: { ended: (a) => `${a}.ended_on is null` },
  defaultSort: ['NAME'],
  subjects: subjectIn('id'),
})

/** Every word of the text stands in the LAO's search text: both ways of writing its name, code, district, province. */
export function laoSearch(bind: (value: unknown) => string, alias: string, text: string): string {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return 'true'
  return `(${words.map((word) => `${alias}.search_text like ${bind(likePattern(word))}`).join(' and ')})`
}

extendSource(provinceSource, {
  fields: {
    laos: { kind: 'connection', target: () => laoSource, on: (l, p) => `${l}.province_id = ${p}.id` },
  },
})
extendSource(districtSource, {
  fields: {
    // A PAO stands at province level, whatever district its office is in.
    laos: {
      kind: 'connection',
      target: () => laoSource,
      on: (l, d) => `${l}.district_id = ${d}.id and ${l}.type <> 'PAO'`,
    },
  },
})
