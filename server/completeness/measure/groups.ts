import type { Statement } from '../../read/source.ts'
import { placed } from '../../read/where.ts'
import { roundIs } from '../obligations/moment.ts'
import type { GroupBy } from '../words.ts'
import { groupRows, provincesIn } from './group-rows.ts'
import { type Measured, type Within, withinSql } from './units.ts'

/**
 * The rows of a completeness table as an SQL relation (see `GROUP_COLUMNS`), and the columns by which a unit belongs to
 * one of them. A group nobody owes anything in is a row too, with N = 0.
 */
export interface Groups {
  readonly from: string
  readonly keys: readonly string[]
}

/** When a row `u` belongs to the row `g`. A PAO's district is none, and that is a place of its own. */
export function tie(keys: readonly string[], u: string, g: string): string {
  const same = keys.map(
    (key) => `${u}.${key} ${key === 'district_id' ? 'is not distinct from' : '='} ${g}.${key}`,
  )
  return same.join(' and ') || 'true'
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

/** Joint centres belong to no LAO, so they have no rows by LAO or by its type. */
const ofLaos = ({ kind }: Measured) => (kind === 'ASSISTANCE' ? [] : ['false'])

export const groups: Readonly<Record<GroupBy, Make>> = {
  COUNTRY: () => ({
    from: `(${groupRows({ key: "'COUNTRY'", label_th: "'รวมทั้งสิ้น'", label_en: "'Whole country'", sort: "''" })})`,
    keys: [],
  }),
  REGION: (statement, _, within) => {
    const provinces = provincesIn(statement, within)
    const columns = { key: 'r.code', label_th: 'r.name_th', label_en: 'r.name_en', region_code: 'r.code' }
    const touched =
      provinces.length > 0
        ? [`r.code in (select p.region_code from province p where ${provinces.join(' and ')})`]
        : []
    return {
      from: `(${groupRows({ ...columns, sort: 'lpad(r.position::text, 3)' }, 'region r', touched)})`,
      keys: ['region_code'],
    }
  },
  PROVINCE: (statement, _, within) => {
    const columns = { key: 'p.code', label_th: 'p.name_th', label_en: 'p.name_en', sort: 'p.code' }
    const place = { province_id: 'p.id', in_scope: 'p.in_scope' }
    return {
      from: `(${groupRows({ ...columns, ...place }, 'province p', provincesIn(statement, within))})`,
      keys: ['province_id'],
    }
  },
  DISTRICT: (statement, measured, within) => {
    const inScope = ['p.in_scope', ...provincesIn(statement, within)]
    const columns = { key: 'd.code', label_th: 'd.name_th', label_en: 'd.name_en', sort: 'd.code' }
    const districts = groupRows(
      { ...columns, province_id: 'p.id', district_id: 'd.id' },
      'district d join province p on p.id = d.province_id',
      [...inScope, ...(within.district ? [placed(statement, 'district', 'd.id', within.district)] : [])],
    )
    // A PAO stands at province level: its own row, never inside a district.
    const paos = groupRows(
      {
        key: "'PAO-' || p.code",
        label_th: "'อบจ.' || p.name_th",
        label_en: "p.name_en || ' PAO'",
        sort: "p.code || '00'",
        province_id: 'p.id',
      },
      'province p',
      [...inScope, ...ofLaos(measured)],
    )
    return {
      from: within.district ? `(${districts})` : `(${districts} union all ${paos})`,
      keys: ['province_id', 'district_id'],
    }
  },
  LAO_TYPE: (_, measured) => {
    const values = TYPES.map(([code, th, en], at) => `('${code}', '${th}', '${en}', ${at})`).join(', ')
    const columns = {
      key: 't.code',
      label_th: 't.th',
      label_en: 't.en',
      sort: 't.at::text',
      lao_type: 't.code',
    }
    return {
      from: `(${groupRows(columns, `(values ${values}) t (code, th, en, at)`, ofLaos(measured))})`,
      keys: ['lao_type'],
    }
  },
  LAO: (statement, measured, within) => {
    const owing = [
      roundIs(statement, 'o.round_id', measured.round),
      `o.kind = ${statement.bind(measured.kind)}`,
      ...ofLaos(measured),
      ...withinSql(statement, 'o', within),
    ].join(' and ')
    const columns = {
      key: 'l.code',
      label_th: 'l.full_name_th',
      label_en: 'coalesce(l.name_en, l.full_name_th)',
    }
    const place = {
      province_id: 'o.province_id',
      district_id: 'o.district_id',
      lao_id: 'l.id',
      lao_type: 'o.lao_type',
    }
    return {
      from: `(${groupRows(
        { ...columns, ...place, sort: 'l.code || l.id' },
        `(select distinct o.lao_id, o.lao_type, o.province_id, o.district_id from obligation o where ${owing}) o
        join lao l on l.id = o.lao_id`,
      )})`,
      keys: ['lao_id'],
    }
  },
  RULE: (statement, { round, kind, item }) => ({
    from: `(${groupRows(
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
        `r.id in (select x.rule_id from round_rule x where ${roundIs(statement, 'x.round_id', round)})`,
        `coalesce(r.kind, ${statement.bind(kind)}) = ${statement.bind(kind)}`,
        ...(item ? [`r.item = ${statement.bind(item)}`] : []),
      ],
    )})`,
    keys: ['item'],
  }),
}
