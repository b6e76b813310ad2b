import { sortBySql } from '../read/sort.ts'
import { columns, defineSource, idOf, value } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { partnerTokenSource } from './partner-token.read.ts'
import { tokenRefusalPolicy } from './token-refusal.policy.ts'

export const tokenRefusalSource = defineSource({
  name: 'TokenRefusal',
  prefix: 'tokenrefusal',
  policy: tokenRefusalPolicy,
  from: 'token_refusal',
  rows: administratorsOnly,
  fields: {
    id: idOf('tokenrefusal'),
    ...columns('hour', 'reason', 'attempts', 'last_at'),
    network: value((a) => `${a}.network::text`),
    token: { kind: 'one', target: () => partnerTokenSource, on: (t, r) => `${t}.id = ${r}.token_id` },
  },
  sorts: { LATEST: sortBySql(['lastAt'], (a) => `-extract(epoch from ${a}.last_at)`) },
  defaultSort: ['LATEST'],
})
