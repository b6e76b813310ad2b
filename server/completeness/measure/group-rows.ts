import type { Statement } from '../../read/source.ts'
import { whereSql } from '../../read/sql-text.ts'
import { placed } from '../../read/where.ts'
import type { Within } from './units.ts'

const nothing = {
  region_code: 'null::text',
  province_id: 'null::uuid',
  district_id: 'null::uuid',
  lao_id: 'null::uuid',
  lao_type: 'null::text',
  rule_id: 'null::text',
  item: 'null::text',
  in_scope: 'true',
}

/** The columns of a group's row, in the order in which unions of them agree. */
export const GROUP_COLUMNS = ['key', 'label_th', 'label_en', 'sort', ...Object.keys(nothing)] as const

/** `select` text of rows with every column of a group; what is not given is nothing. */
export function groupRows(
  columns: Readonly<Record<string, string>>,
  from = '',
  conditions: readonly string[] = [],
): string {
  const all: Readonly<Record<string, string>> = { ...nothing, ...columns }
  const list = GROUP_COLUMNS.map((name) => `${all[name]} ${name}`)
  return `select ${list.join(', ')}${from ? ` from ${from}` : ''}${whereSql(conditions)}`
}

/** Which provinces `p` the part of the country touches. */
export function provincesIn(statement: Statement, within: Within): string[] {
  const { region, province, district, lao } = within
  const of = (noun: 'district' | 'lao', given: string) =>
    `p.id in (select y.province_id from ${noun} y where ${placed(statement, noun, 'y.id', given)})`
  return [
    ...(region ? [`p.region_code = ${statement.bind(region)}`] : []),
    ...(province ? [placed(statement, 'province', 'p.id', province)] : []),
    ...(district ? [of('district', district)] : []),
    ...(lao ? [of('lao', lao)] : []),
  ]
}
