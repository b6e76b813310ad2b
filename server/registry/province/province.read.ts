import { sortBy, thai } from '../../read/sort.ts'
import { columns, defineSource, idOf, reading } from '../../read/source.ts'
import { inList } from '../../read/where.ts'
import { provincePolicy } from './province.policy.ts'
import { regionSource } from './region.read.ts'

export const provinceSource = defineSource({
  name: 'Province',
  policy: provincePolicy,
  from: 'province',
  area: { province: (a) => `${a}.id` },
  fields: {
    id: idOf('province'),
    ...columns('code', 'name_th', 'name_en', 'in_scope', 'lat', 'lon'),
    ...columns('south', 'north', 'west', 'east'),
    region: {
      kind: 'one',
      target: () => regionSource,
      on: (region, province) => `${region}.code = ${province}.region_code`,
    },
  },
  filters: {
    code: inList('code'),
    region: reading(
      ['region'],
      (statement, row, value: string) => `${row.alias}.region_code = ${statement.bind(value)}`,
    ),
    inScope: reading(
      ['inScope'],
      (statement, row, value: boolean) =>
        `${statement.column(row, 'inScope')} = ${statement.bind(value)}::boolean`,
    ),
    search: reading(
      ['nameTh', 'nameEn'],
      (statement, row, value: string) =>
        `(${statement.column(row, 'nameTh')} ilike ${statement.bind(`%${value}%`)} or ${statement.column(row, 'nameEn')} ilike ${statement.bind(`%${value}%`)})`,
    ),
  },
  sorts: { NAME: thai('nameTh'), CODE: sortBy('code') },
  defaultSort: ['CODE'],
})
