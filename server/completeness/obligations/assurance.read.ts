import { columns, defineSource, idOf, value } from '../../read/source.ts'
import { assuranceActPolicy, recordDifferencePolicy } from './obligation.policy.ts'
import { standingArea } from './standing.read.ts'

/** Fields in which the record of now is another than the one an act was said of. */
const recordDifferenceSource = defineSource({
  name: 'RecordDifference',
  policy: recordDifferencePolicy,
  from: `(select a.id act_id, e.key field, nullif(e.value, 'null')::text "from", nullif(n.record -> e.key, 'null')::text "to"
    from assurance_act a join obligation o on o.id = a.obligation_id
    left join centre c on c.subject_id = o.subject_id and c.deleted_at is null
    cross join lateral (select record_of(o.item, c.id) record) n
    cross join lateral jsonb_each(a.record) e
    where e.value is distinct from n.record -> e.key)`,
  fields: columns('field', 'from', 'to'),
})

export const assuranceActSource = defineSource({
  name: 'AssuranceAct',
  policy: assuranceActPolicy,
  from: `(select x.*, o.lao_id, o.slot_id from assurance_act x join obligation o on o.id = x.obligation_id)`,
  area: standingArea,
  fields: {
    id: idOf('assurance'),
    ...columns('act', 'at', 'by_name', 'reason', 'field'),
    stands: value((a) => `${a}.superseded_at is null`),
    differences: {
      kind: 'list',
      target: () => recordDifferenceSource,
      on: (d, a) => `${d}.act_id = ${a}.id`,
      sort: (d) => `${d}.field`,
    },
  },
})
