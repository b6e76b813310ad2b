/**
 * SQL: the open grants of `account` (an expression for its id) as a JSON list shaped like `RoleGrant`, except that
 * times are text.
 */
export function grantsJson(account: string): string {
  return `coalesce((
    select json_agg(json_build_object('id', g.id, 'role', g.role, 'fromProvider', g.source = 'OIDC', 'since', g.created_at,
      'area', case
        when p.id is not null then json_build_object('kind', 'PROVINCE', 'id', 'province_' || p.id, 'code', p.code, 'nameTh', p.name_th)
        when d.id is not null then json_build_object('kind', 'DISTRICT', 'id', 'district_' || d.id, 'code', d.code, 'nameTh', d.name_th)
        when l.id is not null then json_build_object('kind', 'LAO', 'id', 'lao_' || l.id, 'code', l.code, 'nameTh', l.full_name_th) end)
      order by g.created_at, g.id)
    from account_grant g left join province p on p.id = g.province_id left join district d on d.id = g.district_id
      left join lao l on l.id = g.lao_id
    where g.account_id = ${account} and g.revoked_at is null), '[]')`
}
