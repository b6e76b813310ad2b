import { column, columns, defineSource, idOf } from '../../read/source.ts'
import { roundPolicy, rulePolicy } from './round.policy.ts'

export const ruleSource = defineSource({
  name: 'Rule',
  policy: rulePolicy,
  from: 'rule',
  fields: {
    ...columns('id', 'kind', 'item', 'field', 'checks', 'severity', 'responsibility'),
    ...columns('ask_th', 'ask_en', 'fix_th', 'fix_en', 'position'),
  },
})

export const roundSource = defineSource({
  name: 'Round',
  policy: roundPolicy,
  history: 'round',
  from: 'round',
  rows: (a) => [`${a}.deleted_at is null`],
  fields: {
    id: idOf('round'),
    ...columns(
      'code',
      'name_th',
      'name_en',
      'letter_reference',
      'opens_at',
      'due_at',
      'closes_at',
      'opened_at',
    ),
    ...columns('verification', 'allows_on_behalf'),
    version: column('version'),
    rules: {
      kind: 'list',
      target: () => ruleSource,
      on: (rule, round) =>
        `${rule}.id in (select x.rule_id from round_rule x where x.round_id = ${round}.id)`,
      sort: (rule) => `${rule}.position`,
    },
  },
})
