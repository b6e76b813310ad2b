import { columns, defineSource, idOf } from '../../read/source.ts'
import { jointSlotSource } from '../../registry/centre/joint-slot.read.ts'
import { districtSource } from '../../registry/district/district.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { type Earlier, movedFilter } from '../obligations/moved.ts'
import { obligationSource } from '../obligations/obligation.read.ts'
import { standingArea, standingFilters, standingSorts } from '../obligations/standing.read.ts'
import { unitPolicy } from './unit.policy.ts'

/** The relation of what is counted, at another moment. */
export type CountedAt = (moment: Earlier) => string

/** Opened with {round, asOf, atDue}, `counted`: the SQL relation whose rows are counted, and `countedAt`. */
export const unitSource = defineSource({
  name: 'Unit',
  policy: unitPolicy,
  from: (_, given) => String(given.counted),
  area: standingArea,
  fields: {
    id: idOf('unit'),
    ...columns('kind', 'item', 'lao_type', 'expectation', 'state', 'timeliness', 'effective_timeliness'),
    ...columns('days_late', 'sign_status', 'regressed'),
    lao: { kind: 'one', target: () => laoSource, on: (l, u) => `${l}.id = ${u}.lao_id` },
    slot: { kind: 'one', target: () => jointSlotSource, on: (s, u) => `${s}.id = ${u}.slot_id` },
    province: { kind: 'one', target: () => provinceSource, on: (p, u) => `${p}.id = ${u}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, u) => `${d}.id = ${u}.district_id` },
    obligations: {
      kind: 'list',
      target: () => obligationSource,
      on: (o, u) => `${o}.subject_id = ${u}.subject_id and ${o}.item = coalesce(${u}.item, ${o}.item)`,
      open: ({ round, asOf, atDue }) => ({ round, asOf, atDue }),
      sort: (o) => `${o}.item`,
    },
  },
  filters: {
    ...standingFilters,
    moved: movedFilter((_, row, moment) => (row.given.countedAt as CountedAt)(moment)),
  },
  unless: { expectation: (a) => `${a}.expectation = 'EXPECTED'` },
  sorts: standingSorts,
  defaultSort: ['PROVINCE', 'NAME'],
})
