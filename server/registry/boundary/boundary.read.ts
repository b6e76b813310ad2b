import { columns, defineSource, extendSource } from '../../read/source.ts'
import { districtSource } from '../district/district.read.ts'
import { provinceSource } from '../province/province.read.ts'
import { boundaryPolicy } from './boundary.policy.ts'

export const boundarySource = defineSource({
  name: 'Boundary',
  policy: boundaryPolicy,
  from: 'boundary',
  fields: columns('geometry', 'credit', 'imported_at'),
})

extendSource(provinceSource, {
  fields: {
    boundary: {
      kind: 'one',
      target: () => boundarySource,
      on: (boundary, province) =>
        `${boundary}.province_id = ${province}.id and ${boundary}.district_id is null`,
    },
  },
})

extendSource(districtSource, {
  fields: {
    boundary: {
      kind: 'one',
      target: () => boundarySource,
      on: (boundary, district) => `${boundary}.district_id = ${district}.id`,
    },
  },
})
