/** SQL from-clause: the partner token with this id and digest of a secret, if it is valid at this moment and from this address. */
export function validToken(publicId: string, digest: string, address: string): string {
  return `from partner_token t join partner_token_secret s on s.token_id = t.id
    where t.public_id = ${publicId} and s.digest = ${digest} and t.revoked_at is null and t.expires_at > now()
      and (s.expires_at is null or s.expires_at > now())
      and (t.addresses = '{}' or exists (select from unnest(t.addresses) a where a >>= ${address}::inet))`
}

/** SQL over `validToken`: one text of everything a partner is made of, so whatever has changed since shows. */
export const TOKEN_STANDING = 'row(t.id, t.name, t.scopes, t.budget)::text'
