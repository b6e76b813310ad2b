import type { Sql } from './accounts.ts'

export const TOKEN_REFUSALS = ['UNKNOWN', 'WRONG_SECRET', 'EXPIRED', 'REVOKED', 'FOREIGN_ADDRESS'] as const

const COUNT = `
  insert into token_refusal as r (token_id, hour, reason, network)
  select t.id, date_trunc('hour', now()),
    case when t.id is null then 'UNKNOWN' when s.id is null then 'WRONG_SECRET' when t.revoked_at is not null then 'REVOKED'
      when t.expires_at <= now() or s.expires_at <= now() then 'EXPIRED' else 'FOREIGN_ADDRESS' end,
    address_prefix($3::inet)
  from (select) asked left join partner_token t on t.public_id = $1
    left join partner_token_secret s on s.token_id = t.id and s.digest = $2
  on conflict (token_id, hour, reason, network) do update set attempts = r.attempts + 1, last_at = now()`

/** Counts one use of a token that was turned away, per hour and network; nothing of an unknown token is kept. */
export async function countRefusal(
  sql: Sql,
  { publicId, digest, address }: { publicId: string | null; digest: string | null; address: string },
): Promise<void> {
  await sql.query({ name: 'token-refused', text: COUNT, values: [publicId, digest, address] })
}
