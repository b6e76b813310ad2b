import { sortBySql } from '../read/sort.ts'
import { column, columns, defineSource, idOf, value } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { privateRevealPolicy } from './private-reveal.policy.ts'

export const privateRevealSource = defineSource({
  name: 'PrivateReveal',
  prefix: 'reveal',
  policy: privateRevealPolicy,
  from: '(select id, at happened_at, actor, noun, record_id, fields, reason, request_id from private_reveal)',
  rows: administratorsOnly,
  fields: {
    id: idOf('reveal'),
    at: column('happened_at'),
    ...columns('actor', 'noun', 'record_id', 'reason', 'request_id'),
    fields: value((a) => `to_json(${a}.fields)`),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-extract(epoch from ${a}.happened_at)`) },
  defaultSort: ['LATEST'],
})
