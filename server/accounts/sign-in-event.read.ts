import { sortBySql } from '../read/sort.ts'
import { column, columns, defineSource, extendSource, idOf, reading, value } from '../read/source.ts'
import { idIs, inList } from '../read/where.ts'
import { accountSource } from './account.read.ts'
import { administratorsOnly } from './administrators-only.ts'
import { signInEventPolicy } from './sign-in-event.policy.ts'

export const signInEventSource = defineSource({
  name: 'SignInEvent',
  prefix: 'signin',
  policy: signInEventPolicy,
  from: `(select id, at happened_at, account_id, step, outcome, address, user_agent, request_id from sign_in_event)`,
  rows: administratorsOnly,
  fields: {
    id: idOf('signin'),
    at: column('happened_at'),
    ...columns('step', 'outcome', 'user_agent', 'request_id'),
    address: value((a) => `host(${a}.address)`),
    account: { kind: 'one', target: () => accountSource, on: (a, e) => `${a}.id = ${e}.account_id` },
  },
  filters: {
    outcome: inList('outcome'),
    account: reading(['account'], (statement, row, id: string) =>
      idIs(statement, 'account', `${row.alias}.account_id`, id),
    ),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-extract(epoch from ${a}.happened_at)`) },
  defaultSort: ['LATEST'],
})

extendSource(accountSource, {
  fields: {
    signIns: {
      kind: 'connection',
      target: () => signInEventSource,
      on: (e, a) => `${e}.account_id = ${a}.id`,
    },
  },
})
