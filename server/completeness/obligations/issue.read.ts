import { columns, defineSource, idOf } from '../../read/source.ts'
import { ruleSource } from '../rounds/round.read.ts'
import { issuePolicy } from './obligation.policy.ts'
import { standingArea } from './standing.read.ts'

export const issueSource = defineSource({
  name: 'Issue',
  policy: issuePolicy,
  from: `(select x.*, o.lao_id, o.slot_id from issue x join obligation o on o.id = x.obligation_id)`,
  area: standingArea,
  fields: {
    id: idOf('issue'),
    ...columns('state', 'opened_at', 'closed_at', 'reopened_at'),
    ...columns('explanation', 'explained_by', 'explained_at', 'version'),
    rule: { kind: 'one', target: () => ruleSource, on: (rule, issue) => `${rule}.id = ${issue}.rule_id` },
  },
})
