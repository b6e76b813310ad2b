import type { Statement } from '../../read/source.ts'
import { whereSql } from '../../read/sql-text.ts'
import { placed } from '../../read/where.ts'
import { roundIs } from '../obligations/moment.ts'
import type { GroupBy } from '../words.ts'
import type { Measured, Within } from './units.ts'

/**
 * The rows of a completeness table as an SQL relation with columns key, label_th, label_en, in_scope, sort and, where it
 * applies, region_code, province_id, district_id, lao_id, lao_type, rule_id; and when a unit `u` belongs to a row `g`.
 * A group nobody owes anything in is a row too, with N = 0.
 */
export interface Groups {
  readonly from: string
  readonly holds: string
}

type Make = (statement: Statement, measured: Measured, within: Within) => Groups

const TYPES: readonly (readonly [string, string, string])[] = [
  ['PAO', 'องค์การบริหารส่วนจังหวัด', 'Provincial administrative organisation'],
  ['CITY', 'เทศบาลนคร', 'City municipality'],
  ['TOWN', 'เทศบาลเมือง', 'Town municipality'],
  ['SUBDISTRICT_MUNICIPALITY', 'เทศบาลตำบล', 'Subdistrict municipality'],
  ['SAO', 'องค์การบริหารส่วนตำบล', 'Subdistrict administrative organisation'],
  ['SPECIAL', 'ท้องถิ่นรูปแบบพิเศษ', 'Special form'],
]

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

function rows(
  columns: Readonly<Record<string, string>>,
  from: string,
  conditions: readonly string[] = [],
): string {
  const list = Object.entries({ ...nothing, ...columns }).map(([name, sql]) => `${sql} ${name}`)
  return `select ${list.join(', ')}${from ? ` from ${from}` : ''}${whereSql(conditions)}`
}

export const groups: Readonly<Record<GroupBy, Make>> = {
  COUNTRY: () => ({
    from: `(${rows({ key: "'COUNTRY'", label_th: "'รวมทั้งสิ้น'", label_en: "'Whole country'", sort: "''" }, '')})`,
    holds: 'true',
  }),
  REGION: (statement, _, within) => ({
    from: `(${rows(
      {
        key: 'r.code',
        label_th: 'r.name_th',
        label_en: 'r.name_en',
        sort: 'lpad(r.position::text, 3)',
        region_code: 'r.code',
      },
      'region r',
      within.region ? [`r.code = ${statement.bind(within.region)}`] : [],
    )})`,
    holds: 'u.region_code = g.region_code',
  }),
  PROVINCE: (statement, _, within) => ({
    from: `(${rows(
      {
        key: 'p.code',
        label_th: 'p.name_th',
        label_en: 'p.name_en',
        sort: 'p.code',
        province_id: 'p.id',
        in_scope: 'p.in_scope',
      },
      'province p',
      [
        ...(within.region ? [`p.region_code = ${statement.bind(within.region)}`] : []),
        ...(within.province ? [placed(statement, 'province', 'p.id', within.province)] : []),
      ],
    )})`,
    holds: 'u.province_id = g.province_id',
  }),
  DISTRICT: (statement, _, within) => {
    const inProvince = within.province ? [placed(statement, 'province', 'p.id', within.province)] : []
    const inRegion = within.region ? [`p.region_code = ${statement.bind(within.region)}`] : []
    const districts = rows(
      {
        key: 'd.code',
        label_th: 'd.name_th',
        label_en: 'd.name_en',
        sort: 'd.code',
        province_id: 'p.id',
        district_id: 'd.id',
      },
      'district d join province p on p.id = d.province_id',
      [
        'p.in_scope',
        ...inProvince,
        ...inRegion,
        ...(within.district ? [placed(statement, 'district', 'd.id', within.district)] : []),
      ],
    )
    // A PAO stands at province level: its own row, never inside a district.
    const provinceLevel = rows(
      {
        key: "'PAO-' || p.code",
        label_th: "'อบจ.' || p.name_th",
        label_en: "p.name_en || ' PAO'",
        sort: "p.code || '00'",
        province_id: 'p.id',
      },
      'province p',
      ['p.in_scope', ...inProvince, ...inRegion],
    )
    return {
      from: within.district ? `(${districts})` : `(${districts} union all ${provinceLevel})`,
      holds: 'u.province_id = g.province_id and u.district_id is not distinct from g.district_id',
    }
  },
  LAO_TYPE: () => ({
    from: `(${rows(
      { key: 't.code', label_th: 't.th', label_en: 't.en', sort: 't.at::text', lao_type: 't.code' },
      `(values ${TYPES.map(([code, th, en], at) => `('${code}', '${th}', '${en}', ${at})`).join(', ')}) t (code, th, en, at)`,
    )})`,
    holds: 'u.lao_type = g.lao_type',
  }),
  LAO: (statement, measured, within) => ({
    from: `(${rows(
      {
        key: 'l.code',
        label_th: 'l.full_name_th',
        label_en: 'coalesce(l.name_en, l.full_name_th)',
        sort: 'l.code',
        province_id: 'l.province_id',
        lao_id: 'l.id',
        lao_type: 'l.type',
      },
      'lao l',
      [
        `l.id in (select o.lao_id from obligation o where ${[
          roundIs(statement, 'o.round_id', measured.round),
          `o.kind = ${statement.bind(measured.kind)}`,
          ...(within.region ? [`o.region_code = ${statement.bind(within.region)}`] : []),
          ...(within.province ? [placed(statement, 'province', 'o.province_id', within.province)] : []),
          ...(within.district ? [placed(statement, 'district', 'o.district_id', within.district)] : []),
          ...(within.lao ? [placed(statement, 'lao', 'o.lao_id', within.lao)] : []),
          ...(within.laoType ? [`o.lao_type = ${statement.bind(within.laoType)}`] : []),
        ].join(' and ')})`,
      ],
    )})`,
    holds: 'u.lao_id = g.lao_id',
  }),
  RULE: (statement, measured) => ({
    from: `(${rows(
      {
        key: 'r.id',
        label_th: 'r.ask_th',
        label_en: 'r.ask_en',
        sort: "lpad(r.position::text, 4, '0')",
        rule_id: 'r.id',
        item: 'r.item',
      },
      'rule r',
      [
        `r.id in (select x.rule_id from round_rule x where ${roundIs(statement, 'x.round_id', measured.round)})`,
        `coalesce(r.kind, ${statement.bind(measured.kind)}) = ${statement.bind(measured.kind)}`,
        ...(measured.item ? [`r.item = ${statement.bind(measured.item)}`] : []),
      ],
    )})`,
    holds: 'u.item = g.item',
  }),
}
