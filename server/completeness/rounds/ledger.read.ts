import { sortBySql } from '../../read/sort.ts'
import { columns, defineSource, extendSource, idOf, type ReadField, value } from '../../read/source.ts'
import { jointSlotSource } from '../../registry/centre/joint-slot.read.ts'
import { laoSource } from '../../registry/lao/lao.read.ts'
import { provinceSource } from '../../registry/province/province.read.ts'
import { dueExtensionPolicy, expectationDecisionPolicy, roundUnlockPolicy } from './ledger.policy.ts'
import { roundSource } from './round.read.ts'

const unit = (source: typeof laoSource, column: string): ReadField => ({
  kind: 'one',
  target: () => source,
  on: (subject, row) => `${subject}.id = ${row}.${column}`,
})

const dueExtensionSource = defineSource({
  name: 'DueExtension',
  prefix: 'extension',
  policy: dueExtensionPolicy,
  history: 'due_extension',
  from: 'due_extension',
  fields: {
    id: idOf('extension'),
    ...columns('due_at', 'document_number', 'approved_by', 'created_at'),
    ...columns('withdrawn_at', 'withdrawn_by', 'withdrawal_reason'),
    province: unit(provinceSource, 'province_id'),
    lao: unit(laoSource, 'subject_id'),
    slot: unit(jointSlotSource, 'subject_id'),
  },
})

const expectationDecisionSource = defineSource({
  name: 'ExpectationDecision',
  policy: expectationDecisionPolicy,
  from: `(select x.*, o.round_id, o.item, o.lao_id, o.slot_id
    from obligation_expectation x join obligation o on o.id = x.obligation_id where x.approved_by is not null)`,
  fields: {
    id: idOf('decision'),
    ...columns('item', 'status', 'reason', 'document_number', 'approved_by', 'created_at', 'superseded_at'),
    from: value((a) => `nullif(${a}.valid_from, '-infinity')`),
    to: value((a) => `nullif(${a}.valid_to, 'infinity')`),
    lao: unit(laoSource, 'lao_id'),
    slot: unit(jointSlotSource, 'slot_id'),
  },
  sorts: { LATEST: sortBySql(['createdAt'], (a) => `-extract(epoch from ${a}.created_at)`) },
  defaultSort: ['LATEST'],
})

const roundUnlockSource = defineSource({
  name: 'RoundUnlock',
  prefix: 'unlock',
  policy: roundUnlockPolicy,
  history: 'round_unlock',
  from: 'round_unlock',
  fields: {
    id: idOf('unlock'),
    ...columns('reason', 'granted_by', 'granted_at', 'until', 'revoked_at'),
    lao: unit(laoSource, 'lao_id'),
    slot: unit(jointSlotSource, 'slot_id'),
  },
})

extendSource(roundSource, {
  fields: {
    extensions: {
      kind: 'list',
      target: () => dueExtensionSource,
      on: (x, r) => `${x}.round_id = ${r}.id`,
      sort: (x) => `${x}.created_at desc, ${x}.id desc`,
    },
    decisions: {
      kind: 'connection',
      target: () => expectationDecisionSource,
      on: (x, r) => `${x}.round_id = ${r}.id`,
    },
    unlocks: {
      kind: 'list',
      target: () => roundUnlockSource,
      on: (x, r) => `${x}.round_id = ${r}.id`,
      sort: (x) => `${x}.granted_at desc, ${x}.id desc`,
    },
  },
})
