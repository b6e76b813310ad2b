import { extendSource, type ReadField, type Source } from '../../read/source.ts'
import { centreSource } from '../../registry/centre/centre.read.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { placeSql } from './measure.ts'
import type { Measured } from './units.ts'

/** `completeness` on a place: the same type as in the table, over the units for which `holds`. */
function completenessOf(holds: (place: string, unit: string) => string): ReadField {
  return {
    kind: 'computed',
    compile: (statement, row, call) =>
      placeSql(statement, call, call.args as Measured, (unit) => holds(row.alias, unit)),
  }
}

const places: readonly (readonly [Source, (place: string, unit: string) => string])[] = [
  [provinceSource, (p, u) => `${u}.province_id = ${p}.id`],
  [districtSource, (d, u) => `${u}.district_id = ${d}.id`],
  [laoSource, (l, u) => `${u}.lao_id = ${l}.id`],
  [centreSource, (c, u) => `${u}.subject_id = ${c}.subject_id`],
]
for (const [source, holds] of places)
  extendSource(source, { fields: { completeness: completenessOf(holds) } })
