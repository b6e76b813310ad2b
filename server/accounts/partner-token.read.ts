import { sortBy, sortBySql, thai } from '../read/sort.ts'
import { column, columns, defineSource, idOf, reading, value } from '../read/source.ts'
import { administratorsOnly } from './administrators-only.ts'
import { partnerTokenPolicy } from './partner-token.policy.ts'
import { tokenDayPolicy, tokenUsePolicy } from './token-use.policy.ts'

export const tokenUseSource = defineSource({
  name: 'TokenUse',
  prefix: 'tokenuse',
  policy: tokenUsePolicy,
  from: 'cost_use',
  rows: administratorsOnly,
  fields: { ...columns('hour', 'requests', 'refused'), cost: column('cost') },
})

export const tokenDaySource = defineSource({
  name: 'TokenDay',
  prefix: 'tokenday',
  policy: tokenDayPolicy,
  from: `(select spender_id, (hour at time zone 'Asia/Bangkok')::date as day, sum(requests) requests, sum(refused) refused, sum(cost) cost
    from cost_use where hour > now() - interval '30 days' group by 1, 2)`,
  rows: administratorsOnly,
  fields: columns('day', 'requests', 'refused', 'cost'),
})

export const partnerTokenSource = defineSource({
  name: 'PartnerToken',
  prefix: 'token',
  policy: partnerTokenPolicy,
  from: `(select t.*, t.revoked_at is null and t.expires_at > now() is_active,
      (select max(s.expires_at) from partner_token_secret s where s.token_id = t.id and s.expires_at > now()) overlap_ends_at,
      u.last_at last_used_at, host(u.last_address) last_address,
      case when u.hour = date_trunc('hour', now()) then u.cost else 0 end spent
    from partner_token t left join lateral (
      select hour, cost, last_at, last_address from cost_use where spender_id = t.id order by hour desc limit 1) u on true)`,
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
    ...columns('is_active', 'last_used_at', 'last_address', 'created_at', 'version', 'spent'),
    scopes: value((a) => `to_json(${a}.scopes)`),
    addresses: value((a) => `to_json(${a}.addresses::text[])`),
    days: {
      kind: 'list',
      target: () => tokenDaySource,
      on: (d, t) => `${d}.spender_id = ${t}.id`,
      sort: (d) => `${d}.day desc`,
    },
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
