import { splitGlobalId } from '../read/global-id.ts'
import { sortBySql } from '../read/sort.ts'
import { column, columns, defineSource, idOf, reading } from '../read/source.ts'
import { districtSource } from '../registry/district/district.read.ts'
import { laoSource } from '../registry/lao/lao.read.ts'
import { provinceSource } from '../registry/province/province.read.ts'
import { accessChangeFieldPolicy, accessChangePolicy } from './access-change.policy.ts'
import { administratorsOnly } from './administrators-only.ts'

/** The tables that decide who may do what, and the prefix of their records' global ids. None of them holds a secret. */
const NOUNS = {
  account: 'account',
  account_grant: 'account',
  partner_token: 'token',
  round: 'round',
  round_unlock: 'round',
} as const

const listed = Object.keys(NOUNS).map((noun) => `'${noun}'`)
const prefix = Object.entries(NOUNS).map(([noun, of]) => `when '${noun}' then '${of}_'`)

const accessChangeFieldSource = defineSource({
  name: 'AccessChangeField',
  policy: accessChangeFieldPolicy,
  from: `(select c.seq change_seq, e.key field, e.value ->> 'from' value_from, e.value ->> 'to' value_to
    from change c cross join lateral jsonb_each(c.fields) e)`,
  rows: administratorsOnly,
  fields: { ...columns('field'), from: column('value_from'), to: column('value_to') },
})

/** What became of rights; a role given or taken stands at the account, an office opened again at the round. */
export const accessChangeSource = defineSource({
  name: 'AccessChange',
  prefix: 'accesschange',
  policy: accessChangePolicy,
  from: `(select x.seq, uuid_of_change(x.seq) id, x.at happened_at, x.noun, x.action, x.actor, x.actor_id, x.reason, x.request_id,
      s.subject_id, case x.noun ${prefix.join(' ')} end || s.subject_id record_id, coalesce(a.name, t.name, r.name_th) subject,
      g.role, g.province_id, coalesce(g.district_id, j.district_id) district_id, coalesce(g.lao_id, u.lao_id) lao_id
    from change x left join account_grant g on x.noun = 'account_grant' and g.id = x.record_id
      left join round_unlock u on x.noun = 'round_unlock' and u.id = x.record_id
      left join joint_slot j on j.id = u.slot_id
      cross join lateral (select coalesce(g.account_id, u.round_id, x.record_id) subject_id) s
      left join account a on a.id = s.subject_id left join partner_token t on t.id = s.subject_id
      left join round r on r.id = s.subject_id
    where x.noun in (${listed.join(', ')}))`,
  rows: administratorsOnly,
  fields: {
    id: idOf('accesschange'),
    at: column('happened_at'),
    ...columns('noun', 'record_id', 'subject', 'action', 'actor', 'actor_id', 'reason', 'request_id', 'role'),
    province: { kind: 'one', target: () => provinceSource, on: (p, c) => `${p}.id = ${c}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, c) => `${d}.id = ${c}.district_id` },
    lao: { kind: 'one', target: () => laoSource, on: (l, c) => `${l}.id = ${c}.lao_id` },
    fields: {
      kind: 'list',
      target: () => accessChangeFieldSource,
      on: (f, c) => `${f}.change_seq = ${c}.seq`,
      sort: (f) => `${f}.field`,
    },
  },
  filters: {
    record: reading(
      ['recordId'],
      (statement, row, id: string) =>
        `${row.alias}.subject_id = ${statement.bind(splitGlobalId(id)?.uuid ?? null)}::uuid`,
    ),
  },
  sorts: { LATEST: sortBySql(['at'], (a) => `-${a}.seq`) },
  defaultSort: ['LATEST'],
})
