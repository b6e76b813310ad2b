import { sortBySql } from '../read/sort.ts'
import { column, columns, defineSource, idOf, value } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { privateRevealPolicy } from './private-reveal.policy.ts'

export const privateRevealSource = defineSource({
  name: 'PrivateReveal',
  prefix: 'reveal',
  policy: privateRevealPolicy,
  from: `(select r.id, r.at happened_at, r.actor, r.noun, r.record_id, r.fields, r.reason, r.request_id, p.name subject,
      'centre_' || p.centre_id centre_id
    from private_reveal r left join centre_person p on r.noun = 'CentrePerson' and p.id = r.record_id)`,
  rows: administratorsOnly,
  fields: {
    id: idOf('reveal'),
    at: column('happened_at'),
    ...columns('actor', 'noun', 'record_id', 'subject', 'centre_id', 'reason', 'request_id'),
    fields: value((a) => `to_json(${a}.fields)`),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-extract(epoch from ${a}.happened_at)`) },
  defaultSort: ['LATEST'],
})
