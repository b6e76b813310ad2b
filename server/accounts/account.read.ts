import { sortBy, thai } from '../read/sort.ts'
import { columns, defineSource, idOf, reading, value } from '../read/source.ts'
import { inList, likePattern, placed } from '../read/where.ts'
import { districtSource } from '../registry/district/district.read.ts'
import { laoSource } from '../registry/lao/lao.read.ts'
import { provinceSource } from '../registry/province/province.read.ts'
import { accountPolicy } from './account.policy.ts'
import { accountGrantPolicy } from './account-grant.policy.ts'
import { accountSessionPolicy } from './account-session.policy.ts'
import { administratorsOnly } from './administrators-only.ts'

export const accountGrantSource = defineSource({
  name: 'AccountGrant',
  prefix: 'grant',
  policy: accountGrantPolicy,
  from: '(select * from account_grant where revoked_at is null)',
  rows: administratorsOnly,
  fields: {
    id: idOf('grant'),
    ...columns('role'),
    province: { kind: 'one', target: () => provinceSource, on: (p, g) => `${p}.id = ${g}.province_id` },
    district: { kind: 'one', target: () => districtSource, on: (d, g) => `${d}.id = ${g}.district_id` },
    lao: { kind: 'one', target: () => laoSource, on: (l, g) => `${l}.id = ${g}.lao_id` },
    fromProvider: value((a) => `(${a}.source = 'OIDC')`),
    since: value((a) => `${a}.created_at`),
  },
})

export const accountSessionSource = defineSource({
  name: 'AccountSession',
  prefix: 'session',
  policy: accountSessionPolicy,
  from: `(select * from session where stage = 'FULL' and revoked_at is null and expires_at > now() and idle_expires_at > now())`,
  rows: administratorsOnly,
  fields: {
    id: idOf('session'),
    ...columns('created_at', 'last_seen_at', 'expires_at', 'user_agent'),
    address: value((a) => `host(${a}.address)`),
    secondFactor: value((a) => `(${a}.second_factor_at is not null)`),
  },
})

export const accountSource = defineSource({
  name: 'Account',
  policy: accountPolicy,
  from: `(select a.*, c.must_change_password, c.password_hash is not null has_password, c.last_sign_in_at,
      host(c.last_sign_in_address) last_sign_in_address, o.expires_at code_expires_at
    from account a join account_credential c on c.account_id = a.id
      left join one_time_code o on o.account_id = a.id and o.used_at is null and o.withdrawn_at is null)`,
  rows: administratorsOnly,
  fields: {
    id: idOf('account'),
    ...columns('login', 'name', 'status', 'status_reason', 'has_password', 'must_change_password'),
    ...columns('password_set_at', 'second_factor_since', 'last_sign_in_at', 'last_sign_in_address'),
    ...columns('code_expires_at', 'created_at', 'updated_at', 'version'),
    grants: {
      kind: 'list',
      target: () => accountGrantSource,
      on: (g, a) => `${g}.account_id = ${a}.id`,
      sort: (g) => `${g}.created_at, ${g}.id`,
    },
    sessions: {
      kind: 'list',
      target: () => accountSessionSource,
      on: (s, a) => `${s}.account_id = ${a}.id`,
      sort: (s) => `${s}.last_seen_at desc, ${s}.id`,
    },
  },
  filters: {
    search: reading(['login', 'name'], (statement, row, text: string) => {
      const pattern = statement.bind(likePattern(text))
      const [login, name] = [statement.column(row, 'login'), statement.column(row, 'name')]
      return `(${login} ilike ${pattern} or ${name} ilike ${pattern})`
    }),
    status: inList('status'),
    role: reading(['grants'], (statement, row, roles: readonly string[]) =>
      heldBy(row.alias, `g.role = any(${statement.bind(roles)}::text[])`),
    ),
    // Also people of its districts and LAOs.
    province: reading(['grants'], (statement, row, given: string) =>
      heldBy(
        row.alias,
        placed(statement, 'province', 'coalesce(g.province_id, d.province_id, l.province_id)', given),
      ),
    ),
    lao: reading(['grants'], (statement, row, given: string) =>
      heldBy(row.alias, placed(statement, 'lao', 'g.lao_id', given)),
    ),
  },
  sorts: {
    NAME: thai('name'),
    LOGIN: sortBy('login'),
    STATUS: sortBy('status'),
    LAST_SIGN_IN: sortBy('lastSignInAt'),
  },
  defaultSort: ['NAME'],
})

/** Accounts with a grant in force that fulfils the condition over g (grant), d (its district), l (its LAO). */
function heldBy(account: string, condition: string): string {
  return `exists (select from account_grant g left join district d on d.id = g.district_id left join lao l on l.id = g.lao_id
    where g.account_id = ${account}.id and g.revoked_at is null and ${condition})`
}
