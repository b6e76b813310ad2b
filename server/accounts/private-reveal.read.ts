import { sortBySql } from '../read/sort.ts'
import { columns, defineSource, idOf, value } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { privateRevealPolicy } from './private-reveal.policy.ts'

export const privateRevealSource = defineSource({
  name: 'PrivateReveal',
  prefix: 'reveal',
  policy: privateRevealPolicy,
  from: 'private_reveal',
  rows: administratorsOnly,
  fields: {
    id: idOf('reveal'),
    ...columns('at', 'actor', 'noun', 'record_id', 'reason', 'request_id'),
    fields: value((a) => `to_json(${a}.fields)`),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-extract(epoch from ${a}.at)`) },
  defaultSort: ['LATEST'],
})
