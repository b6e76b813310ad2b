import type { Sql } from './accounts.ts'
import type { RoleGrant } from './grant.type.ts'

/** SQL: the open grants of `account` (an expression for its id) as a JSON list shaped like `RoleGrant`. */
export function grantsJson(account: string): string {
  return `coalesce((
    select json_agg(json_build_object('id', 'grant_' || g.id, 'role', g.role, 'fromProvider', g.source = 'OIDC', 'since', g.created_at,
      'province', case when p.id is not null then
        json_build_object('id', 'province_' || p.id, 'code', p.code, 'nameTh', p.name_th, 'nameEn', p.name_en) end,
      'district', case when d.id is not null then
        json_build_object('id', 'district_' || d.id, 'code', d.code, 'nameTh', d.name_th, 'nameEn', d.name_en) end,
      'lao', case when l.id is not null then
        json_build_object('id', 'lao_' || l.id, 'code', l.code, 'fullNameTh', l.full_name_th) end)
      order by g.created_at, g.id)
    from account_grant g left join province p on p.id = g.province_id left join district d on d.id = g.district_id
      left join lao l on l.id = g.lao_id
    where g.account_id = ${account} and g.revoked_at is null), '[]')`
}

export async function listGrants(sql: Sql, accountId: string): Promise<RoleGrant[]> {
  const found = await sql.query<{ grants: RoleGrant[] }>(`select ${grantsJson('$1::uuid')} grants`, [
    accountId,
  ])
  return found.rows[0]?.grants ?? []
}
