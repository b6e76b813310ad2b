import type { Sql } from './accounts.ts'

/** What is left of the clock hour's budget after a request. */
export interface Receipt {
  /** False: the request does not fit and nothing was spent. */
  readonly allowed: boolean
  readonly remaining: number
  /** When the next budget begins. */
  readonly resetsAt: Date
}

/**
 * Spends `cost` units of a partner token's or an account's budget for the present clock hour, or nothing if it does
 * not fit. One statement; exact however many servers spend at once.
 * @param spenderId `viewer.id`
 */
export async function spend(
  sql: Sql,
  spenderId: string,
  budget: number,
  cost: number,
  address: string | null = null,
): Promise<Receipt> {
  const answer = await sql.query<{ last_fitted: boolean; cost: string; resets_at: Date }>({
    name: 'spend',
    text: SPEND,
    values: [spenderId, budget, Math.ceil(cost), address],
  })
  const row = answer.rows[0]
  if (!row) throw new Error('spending always answers')
  return {
    allowed: row.last_fitted,
    remaining: Math.max(0, budget - Number(row.cost)),
    resetsAt: row.resets_at,
  }
}

/** Takes back what was spent a moment ago on something that did not come about. */
export async function giveBack(sql: Sql, spenderId: string, cost: number): Promise<void> {
  await sql.query({ name: 'give-back', text: GIVE_BACK, values: [spenderId, Math.ceil(cost)] })
}

const GIVE_BACK = `
  update cost_use set cost = greatest(0, cost - $2::bigint), requests = greatest(0, requests - 1)
  where spender_id = $1 and hour = date_trunc('hour', now())`

const SPEND = `
  insert into cost_use as u (spender_id, hour, requests, refused, cost, last_fitted, last_address)
  select $1, date_trunc('hour', now()), fits::int, (not fits)::int, case when fits then $3::bigint else 0 end, fits, $4::inet
  from (select $3::bigint <= $2::bigint fits) f
  on conflict (spender_id, hour) do update set
    requests = u.requests + (u.cost + $3::bigint <= $2::bigint)::int,
    refused = u.refused + (u.cost + $3::bigint > $2::bigint)::int,
    cost = u.cost + case when u.cost + $3::bigint <= $2::bigint then $3::bigint else 0 end,
    last_fitted = u.cost + $3::bigint <= $2::bigint,
    last_address = coalesce(excluded.last_address, u.last_address),
    last_at = now()
  returning last_fitted, cost, hour + interval '1 hour' resets_at`
