import { sortBy, thai } from '../../read/sort.ts'
import { column, columns, defineSource, extendSource, idOf } from '../../read/source.ts'
import { code, contains, inList } from '../../read/where.ts'
import { provinceSource } from '../province/province.read.ts'
import { districtPolicy } from './district.policy.ts'
import { subdistrictPolicy } from './subdistrict.policy.ts'

export const subdistrictSource = defineSource({
  name: 'Subdistrict',
  policy: subdistrictPolicy,
  from: 'subdistrict',
  fields: columns('code', 'name_th', 'name_en', 'postcode'),
})

export const districtSource = defineSource({
  name: 'District',
  policy: districtPolicy,
  from: 'district',
  area: { province: (a) => `${a}.province_id`, district: (a) => `${a}.id` },
  fields: {
    id: idOf('district'),
    ...columns('code', 'name_th', 'name_en', 'postcode', 'lat', 'lon'),
    kind: column('kind'),
    province: { kind: 'one', target: () => provinceSource, on: (p, d) => `${p}.id = ${d}.province_id` },
    subdistricts: {
      kind: 'list',
      target: () => subdistrictSource,
      on: (s, d) => `${s}.district_id = ${d}.id`,
      sort: (s) => `${s}.code`,
    },
  },
  filters: {
    code: inList('code'),
    province: code('province', (a) => `${a}.province_id`),
    search: contains('nameTh'),
  },
  sorts: { NAME: thai('nameTh'), CODE: sortBy('code') },
  defaultSort: ['CODE'],
})

extendSource(provinceSource, {
  fields: {
    districts: {
      kind: 'connection',
      target: () => districtSource,
      on: (d, p) => `${d}.province_id = ${p}.id`,
    },
  },
})
