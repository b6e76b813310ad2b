import { sortBy, sortBySql, thai } from '../read/sort.ts'
import { column, columns, defineSource, idOf, reading, value } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { partnerTokenPolicy } from './partner-token.policy.ts'
import { tokenUsePolicy } from './token-use.policy.ts'

export const tokenUseSource = defineSource({
  name: 'TokenUse',
  prefix: 'tokenuse',
  policy: tokenUsePolicy,
  from: 'cost_use',
  rows: administratorsOnly,
  fields: { ...columns('hour', 'requests', 'refused'), cost: column('cost') },
})

export const partnerTokenSource = defineSource({
  name: 'PartnerToken',
  prefix: 'token',
  policy: partnerTokenPolicy,
  from: `(select t.*, t.revoked_at is null and t.expires_at > now() is_active,
      (select max(s.expires_at) from partner_token_secret s where s.token_id = t.id and s.expires_at > now()) overlap_ends_at,
      u.last_at last_used_at, host(u.last_address) last_address
    from partner_token t left join lateral (
      select last_at, last_address from cost_use where spender_id = t.id order by hour desc limit 1) u on true)`,
  rows: administratorsOnly,
  fields: {
    id: idOf('token'),
    ...columns(
      'public_id',
      'name',
      'purpose',
      'budget',
      'expires_at',
      'rotated_at',
      'overlap_ends_at',
      'revoked_at',
    ),
    ...columns('is_active', 'last_used_at', 'last_address', 'created_at', 'version'),
    scopes: value((a) => `to_json(${a}.scopes)`),
    addresses: value((a) => `to_json(${a}.addresses::text[])`),
    use: {
      kind: 'list',
      target: () => tokenUseSource,
      on: (u, t) => `${u}.spender_id = ${t}.id and ${u}.hour > now() - interval '7 days'`,
      sort: (u) => `${u}.hour desc`,
    },
  },
  filters: {
    active: reading(
      ['isActive'],
      (statement, row, active: boolean) => `${statement.column(row, 'isActive')} = ${statement.bind(active)}`,
    ),
  },
  sorts: {
    NAME: thai('name'),
    EXPIRES: sortBy('expiresAt'),
    LATEST: sortBySql(['createdAt'], (a) => `-extract(epoch from ${a}.created_at)`),
  },
  defaultSort: ['NAME'],
})
