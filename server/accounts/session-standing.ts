/** SQL from-clause: the session whose token's digest is `digest`, with its account, if it is valid at this moment. */
export function validSession(digest: string): string {
  return `from session s join account a on a.id = s.account_id join account_credential c on c.account_id = a.id
    where s.token_digest = ${digest} and s.stage = 'FULL' and s.revoked_at is null
      and s.idle_expires_at > now() and s.expires_at > now() and a.status = 'ACTIVE'`
}

/** SQL over `validSession`: the open grants of its account. */
export const GRANTS = `coalesce((select json_agg(json_build_object('role', g.role, 'areaId', g.area_id) order by g.id)
    from account_grant g where g.account_id = a.id and g.revoked_at is null), '[]')`

/** SQL over `validSession`: one text of everything a viewer is made of, so whatever has changed since shows. */
export const SESSION_STANDING = `row(s.id, a.id, a.login, a.name, s.method, s.second_factor_at, a.second_factor_since is null,
    c.must_change_password, ${GRANTS})::text`
