import { sortBy, sortBySql, thai } from '../../read/sort.ts'
import { column, columns, defineSource, extendSource, idOf, reading, subjectIn } from '../../read/source.ts'
import { code, contains, equals, isFilled, likePattern, related } from '../../read/where.ts'
import { districtSource } from '../district/district.read.ts'
import { laoSearch, laoSource } from '../lao/lao.read.ts'
import { provinceSource } from '../province/province.read.ts'
import { centrePolicy } from './centre.policy.ts'
import {
  centreMemberSource,
  centrePersonSource,
  legalReferenceSource,
  orderDocumentSource,
} from './centre-parts.read.ts'
import { jointSlotSource } from './joint-slot.read.ts'
import { phonesSql } from './phones-sql.ts'

/** A centre with the province and district it belongs to: its LAO's, or its roster slot's. */
const centreWithPlace = `(select x.*, coalesce(l.province_id, s.province_id) province_id,
  coalesce(l.district_id, s.district_id) seat_district_id, l.id place_lao_id
  from centre x left join lao l on l.id = x.lao_id left join joint_slot s on s.id = x.slot_id)`

export const centreSource = defineSource({
  name: 'Centre',
  policy: centrePolicy,
  history: 'centre',
  from: centreWithPlace,
  rows: (a) => [`${a}.deleted_at is null`],
  area: {
    province: (a) => `${a}.province_id`,
    district: (a) => `${a}.seat_district_id`,
    lao: (a) => `${a}.place_lao_id`,
  },
  fields: {
    id: idOf('centre'),
    kind: column('kind'),
    ...columns('name', 'address_no', 'moo', 'road', 'subdistrict', 'postcode', 'lat', 'lon'),
    phones: { kind: 'computed', compile: phonesSql },
    ...columns('fax', 'email', 'website', 'line', 'facebook', 'hotline', 'opening_hours'),
    ...columns('established_on', 'order_number', 'order_date', 'help_fields', 'host_place', 'confirmed_none'),
    ...columns('remarks', 'recorded_by', 'on_behalf', 'version', 'created_at', 'updated_at'),
    lao: { kind: 'one', target: () => laoSource, on: (l, c) => `${l}.id = ${c}.lao_id` },
    slot: { kind: 'one', target: () => jointSlotSource, on: (s, c) => `${s}.id = ${c}.slot_id` },
    hostLao: { kind: 'one', target: () => laoSource, on: (l, c) => `${l}.id = ${c}.host_lao_id` },
    province: { kind: 'one', target: () => provinceSource, on: (p, c) => `${p}.id = ${c}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, c) => `${d}.id = ${c}.district_id` },
    people: {
      kind: 'list',
      target: () => centrePersonSource,
      on: (p, c) => `${p}.centre_id = ${c}.id`,
      sort: (p) =>
        `array_position(array['HEAD', 'COORDINATOR', 'OFFICER'], ${p}.role), ${p}.position, ${p}.id`,
    },
    orderDocuments: {
      kind: 'list',
      target: () => orderDocumentSource,
      on: (f, c) => `${f}.centre_id = ${c}.id`,
      sort: (f) => `${f}.created_at, ${f}.id`,
    },
    members: {
      kind: 'list',
      target: () => centreMemberSource,
      on: (m, c) => `${m}.centre_id = ${c}.id`,
      sort: (m) => `${m}.valid, ${m}.id`,
    },
    legalReferences: {
      kind: 'list',
      target: () => legalReferenceSource,
      on: (r, c) => `coalesce(${r}.centre_kind, ${c}.kind) = ${c}.kind`,
      sort: (r) => `${r}.issued_on, ${r}.id`,
    },
  },
  filters: {
    kind: equals('kind'),
    province: code('province', (a) => `${a}.province_id`),
    district: code('district', (a) => `${a}.seat_district_id`),
    lao: related(
      'lao',
      () => laoSource,
      (l, c) => `${l}.id = ${c}.lao_id`,
    ),
    search: reading(['name', 'lao'], (statement, row, text: string) => {
      const lao = statement.exists(
        laoSource,
        {},
        (l) => `${l}.id = ${row.alias}.lao_id and ${laoSearch(statement.bind, l, text)}`,
        null,
      )
      return `(lower(${statement.column(row, 'name')}) like ${statement.bind(likePattern(text.toLowerCase()))} or ${lao})`
    }),
    orderNumber: contains('orderNumber'),
    hasOrderNumber: isFilled('orderNumber'),
    updatedAfter: reading(
      ['updatedAt'],
      (statement, row, at: string) =>
        `${statement.column(row, 'updatedAt')} > ${statement.bind(at)}::timestamptz`,
    ),
    people: related(
      'people',
      () => centrePersonSource,
      (p, c) => `${p}.centre_id = ${c}.id`,
    ),
  },
  sorts: {
    NAME: thai('name'),
    UPDATED_AT: sortBy('updatedAt'),
    PROVINCE: sortBySql(
      ['province'],
      (a) => `(select p.name_th from province p where p.id = ${a}.province_id) collate "th-x-icu"`,
    ),
  },
  defaultSort: ['NAME'],
  subjects: subjectIn('subject_id'),
})

extendSource(laoSource, {
  fields: {
    assistanceCentre: { kind: 'one', target: () => centreSource, on: (c, l) => `${c}.lao_id = ${l}.id` },
    centres: {
      kind: 'connection',
      target: () => centreSource,
      on: (c, l) => `(${c}.lao_id = ${l}.id or ${c}.id in (
        select m.centre_id from centre_member m where m.lao_id = ${l}.id and upper_inf(m.valid)))`,
    },
  },
  filters: {
    assistanceCentre: related(
      'assistanceCentre',
      () => centreSource,
      (c, l) => `${c}.lao_id = ${l}.id`,
    ),
    hasCentre: reading(['assistanceCentre'], (statement, row, has: boolean) => {
      const some = statement.exists(centreSource, {}, (c) => `${c}.lao_id = ${row.alias}.id`, null)
      return has ? some : `not ${some}`
    }),
  },
})
